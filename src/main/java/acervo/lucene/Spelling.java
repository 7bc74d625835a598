package acervo.lucene;

import acervo.lucene.CommittedIndex.Snapshot;
import acervo.text.FunctionWords;
import acervo.text.SpanishSound;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Better spellings of a question, from the words of the collection itself: a word that it does not
 * have, or hardly, gives way to one that it has often and that differs by a slip of the pen or is
 * written as it sounds.
 */
final class Spelling {
  /** A word in no more passages than these may be a slip; one in more is meant. */
  private static final int FEW = 3;

  /** In so many times more passages must a word be than the one whose place it takes. */
  private static final int MORE = 10;

  /** Shorter words differ by a letter from too many others. */
  private static final int SHORTEST = 4;

  /** From this length on, two letters may be wrong, where the word sounds the same. */
  private static final int TWO_WRONG = 6;

  /** From this length on, two letters may be wrong, however it sounds. */
  private static final int ANY_TWO_WRONG = 9;

  /** Initials are not spelled. */
  private static final int LONGEST_INITIALS = 6;

  /** Words of a question that are looked at, and words that are looked up. */
  private static final int MOST_WORDS = 64;

  private static final int MOST_LOOKED_UP = 6;

  /** Spellings of one word that are tried beside the others. */
  private static final int TRIED = 4;

  /**
   * How much more frequent a word must be to make up for one more letter, in powers of e; half of
   * it for sounding otherwise, or for another first letter, which few people get wrong.
   */
  private static final double LETTER = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  /** What before or after a word says that its letters, or the lack of them, are meant. */
  private static final String MEANT_BEFORE = "=*?:@/\\_";

  private static final String MEANT_AFTER = "*?~:@/\\_";

  /** A word that the collection has, folded, and how good it is in the place of another. */
  private record Candidate(String word, double worth) {}

  /** A word of the question, and the word of the collection that it is, if any. */
  private record Asked(MatchResult place, String folded, Term stem, long passages) {}

  /**
   * The question with some of its words spelled as the collection spells words that it has more
   * often; signs, spaces and all other words stay as they were typed.
   *
   * @param text as typed, in any syntax
   * @param within the documents that are searched: where it can, the spelling has words of one
   * @return empty when no word is better spelled otherwise; whether more is found so is not known
   */
  Optional<String> suggest(Snapshot snapshot, String text, Query within) throws IOException {
    List<Asked> asked = asked(snapshot, text);
    List<Term> known =
        asked.stream()
            .filter(word -> word.passages > FEW && !FunctionWords.contains(word.folded))
            .map(Asked::stem)
            .toList();
    StringBuilder better = new StringBuilder();
    int end = 0;
    int lookedUp = 0;
    for (Asked word : asked) {
      if (word.passages > FEW || !isSpelled(text, word.place)) continue;
      if (++lookedUp > MOST_LOOKED_UP) break;
      Optional<String> form = better(snapshot, word, known, within);
      if (form.isEmpty()) continue;
      better.append(text, end, word.place.start()).append(cased(form.get(), word.place.group()));
      end = word.place.end();
    }
    if (end == 0) return Optional.empty();
    return Optional.of(better.append(text, end, text.length()).toString());
  }

  private List<Asked> asked(Snapshot snapshot, String text) throws IOException {
    List<Asked> asked = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    for (int i = 0; i < MOST_WORDS && words.find(); i++) {
      String word = Normalizer.normalize(words.group(), Normalizer.Form.NFC);
      List<Term> exact = SpanishAnalyzer.terms(Schema.EXACT, word);
      List<Term> stem = SpanishAnalyzer.terms(Schema.TEXT, word);
      if (exact.size() != 1 || stem.size() != 1) continue;
      Term title = new Term(Schema.TITLE, stem.getFirst().text());
      long passages =
          Math.max(
              snapshot.reader().docFreq(stem.getFirst()),
              Math.max(
                  snapshot.reader().docFreq(exact.getFirst()), snapshot.reader().docFreq(title)));
      asked.add(
          new Asked(words.toMatchResult(), exact.getFirst().text(), stem.getFirst(), passages));
    }
    return asked;
  }

  /** Whether a word is meant to be found as a word, rather than by its letters or as a sign. */
  private static boolean isSpelled(String text, MatchResult place) {
    String word = place.group();
    boolean initials =
        word.length() <= LONGEST_INITIALS && word.equals(word.toUpperCase(Locale.ROOT));
    if (word.length() < SHORTEST || initials || FunctionWords.contains(word)) return false;
    if (word.codePoints().anyMatch(Character::isDigit)) return false;
    int before = place.start() - 1;
    int after = place.end();
    if (before >= 0 && MEANT_BEFORE.indexOf(text.charAt(before)) >= 0) return false;
    if (after < text.length() && MEANT_AFTER.indexOf(text.charAt(after)) >= 0) return false;
    boolean unwanted =
        before >= 0
            && text.charAt(before) == '-'
            && (before == 0 || !Character.isLetterOrDigit(text.charAt(before - 1)));
    return !unwanted;
  }

  /**
   * The best word in the place of another, as the collection writes it: the best that some document
   * has together with the rest of the question, or for want of one the best.
   */
  private Optional<String> better(Snapshot snapshot, Asked asked, List<Term> known, Query within)
      throws IOException {
    List<Candidate> candidates = candidates(snapshot, asked);
    List<Candidate> order = new ArrayList<>();
    List<Candidate> apart = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
      (areTogether(snapshot, candidate, known, within) ? order : apart).add(candidate);
    }
    order.addAll(apart);
    for (Candidate candidate : order) {
      Optional<String> form = WrittenForms.of(snapshot, candidate.word);
      if (form.isPresent()) return form;
    }
    return Optional.empty();
  }

  private boolean areTogether(
      Snapshot snapshot, Candidate candidate, List<Term> known, Query within) throws IOException {
    BooleanQuery.Builder together = new BooleanQuery.Builder().add(within, Occur.FILTER);
    List<Term> terms = new ArrayList<>(known);
    terms.add(new Term(Schema.EXACT, candidate.word));
    for (Term term : terms) {
      together.add(
          new ToParentBlockJoinQuery(
              new TermQuery(term), QuestionCompiler.DOCUMENTS, ScoreMode.None),
          Occur.FILTER);
    }
    return snapshot.searcher.search(together.build(), 1).scoreDocs.length > 0;
  }

  /** Words that are written much as one, and are much more frequent, the best first. */
  private static List<Candidate> candidates(Snapshot snapshot, Asked asked) throws IOException {
    String word = asked.folded;
    Map<String, Long> near = near(snapshot, word, 1);
    Map<String, Long> all =
        word.length() < TWO_WRONG ? near : new HashMap<>(near(snapshot, word, 2));
    String sound = SpanishSound.key(word);
    long least = Math.max(1, MORE * asked.passages);
    List<Candidate> candidates = new ArrayList<>();
    all.forEach(
        (other, passages) -> {
          if (other.equals(word) || passages < least) return;
          if (other.codePoints().anyMatch(Character::isDigit)) return;
          double worth = Math.log(passages);
          boolean sounds = SpanishSound.key(other).equals(sound);
          boolean isNear = near.containsKey(other) || word.length() >= ANY_TWO_WRONG;
          if (!sounds && !isNear) return;
          if (!sounds) worth -= near.containsKey(other) ? LETTER / 2 : LETTER * 3 / 2;
          if (!sounds && other.charAt(0) != word.charAt(0)) worth -= LETTER / 2;
          candidates.add(new Candidate(other, worth));
        });
    candidates.sort(
        Comparator.comparing(Candidate::worth).reversed().thenComparing(Candidate::word));
    return candidates;
  }

  /** The words that differ by at most so many letters, and in how many passages each is. */
  private static Map<String, Long> near(Snapshot snapshot, String word, int letters)
      throws IOException {
    Map<String, Long> near = new HashMap<>();
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      Terms terms = leaf.reader().terms(Schema.EXACT);
      if (terms == null) continue;
      FuzzyTermsEnum each =
          new FuzzyTermsEnum(terms, new Term(Schema.EXACT, word), letters, 0, true);
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        near.merge(term.utf8ToString(), (long) each.docFreq(), Long::sum);
      }
    }
    return near;
  }

  /** In capitals, or with one, as what it stands for. */
  private static String cased(String form, String typed) {
    if (!Character.isUpperCase(typed.charAt(0))) return form;
    if (typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
      return form.toUpperCase(Locale.ROOT);
    }
    return Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }
}
