package acervo.lucene.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * The words that a collection has. What was looked up is remembered: one lexicon is for one
 * question.
 */
public final class Lexicon {
  private final IndexReader reader;
  private final Map<Term, List<Term>> forms = new HashMap<>();

  public Lexicon(IndexReader reader) {
    this.reader = reader;
  }

  /** The terms of all forms of a stem that a field has, in order. */
  public List<Term> forms(String field, String stem) {
    return forms.computeIfAbsent(new Term(field, WordForm.prefix(stem)), this::lookUp);
  }

  private List<Term> lookUp(Term beginning) {
    Set<BytesRef> found = new TreeSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(beginning.field());
        if (terms == null) continue;
        TermsEnum each = terms.iterator();
        if (each.seekCeil(beginning.bytes()) == TermsEnum.SeekStatus.END) continue;
        BytesRef term = each.term();
        while (term != null && StringHelper.startsWith(term, beginning.bytes())) {
          found.add(BytesRef.deepCopyOf(term));
          term = each.next();
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return found.stream().map(term -> new Term(beginning.field(), term)).toList();
  }

  /**
   * In how many entries a stem stands; one in which two of its forms stand may count twice.
   *
   * @return 0 when the field does not have it
   */
  public int entries(String field, String stem) {
    long entries = 0;
    for (Term form : forms(field, stem)) entries += entries(form);
    return Math.toIntExact(Math.min(entries, reader.numDocs()));
  }

  /** In how many entries a term stands. */
  public int entries(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * A form spelled much as another.
   *
   * @param edits letters that differ, 0 to 2
   * @param entries in how many entries it stands
   */
  public record Near(WordForm word, int edits, long entries) {}

  /**
   * The forms of a field that differ from a word by at most so many letters, the nearest first, of
   * those the most frequent.
   *
   * @param edits 1 or 2
   * @param sure letters at the beginning that do not differ
   */
  public List<Near> near(String field, String word, int edits, int sure) {
    Map<WordForm, Long> all = accepted(field, FormAutomata.near(word, edits, sure));
    var one = new CharacterRunAutomaton(FormAutomata.near(word, 1, sure));
    return all.entrySet().stream()
        .map(each -> near(each.getKey(), word, one, each.getValue()))
        .sorted(
            Comparator.comparingInt(Near::edits)
                .thenComparing(Near::entries, Comparator.reverseOrder())
                .thenComparing(near -> near.word.form()))
        .toList();
  }

  private static Near near(WordForm other, String word, CharacterRunAutomaton one, long entries) {
    String form = other.form();
    return new Near(other, form.equals(word) ? 0 : one.run(form) ? 1 : 2, entries);
  }

  /** The forms that an automaton accepts, each with in how many entries it stands. */
  private Map<WordForm, Long> accepted(String field, Automaton forms) {
    Map<WordForm, Long> accepted = new HashMap<>();
    CompiledAutomaton compiled = new CompiledAutomaton(FormAutomata.ofTerms(forms), false, true);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) continue;
        TermsEnum each = compiled.getTermsEnum(terms);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          WordForm word = WordForm.of(term.utf8ToString());
          accepted.merge(word, (long) each.docFreq(), Long::sum);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return accepted;
  }
}
