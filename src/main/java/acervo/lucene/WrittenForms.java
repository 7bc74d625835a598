package acervo.lucene;

import acervo.document.Document;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.analysis.WordForm;
import acervo.lucene.stored.StoredPassage;
import acervo.text.Folding;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;

/** How the collection writes a word that the index has folded. */
final class WrittenForms {
  /** Passages that are read: the first few are as good as any. */
  private static final int READ = 5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");

  /**
   * The form that the first passages with a word write most, in lower case; of forms written as
   * often, the one with more accents, which capitals often lack.
   *
   * @param word of {@link Schema#TEXT}
   * @return empty when no passage has it any more
   */
  static Optional<String> of(Snapshot snapshot, WordForm word) throws IOException {
    Map<String, Integer> forms = new TreeMap<>();
    String folded = word.form();
    var having = new ConstantScoreQuery(new TermQuery(new Term(Schema.TEXT, word.term())));
    for (ScoreDoc found : snapshot.searcher.search(having, READ).scoreDocs) {
      Matcher words = WORD.matcher(text(snapshot, found.doc));
      while (words.find()) {
        String written = words.group();
        boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
        if (!Folding.fold(written).equals(folded)) continue;
        // A word in capitals counts only where there is no other.
        forms.merge(written.toLowerCase(Locale.ROOT), shouted ? 1 : 1_000, Integer::sum);
      }
    }
    return forms.entrySet().stream()
        .max(
            Comparator.comparing(Map.Entry<String, Integer>::getValue)
                .thenComparing(form -> accents(form.getKey(), folded)))
        .map(Map.Entry::getKey);
  }

  private static int accents(String form, String folded) {
    int accents = 0;
    int length = Math.min(form.length(), folded.length());
    for (int i = 0; i < length; i++) if (form.charAt(i) != folded.charAt(i)) accents++;
    return accents;
  }

  /** The words of a passage, from its page. */
  private static String text(Snapshot snapshot, int entry) throws IOException {
    List<LeafReaderContext> leaves = snapshot.reader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
    BitSet documents = QuestionCompiler.DOCUMENTS.getBitSet(leaf);
    int parent = leaf.docBase + documents.nextSetBit(entry - leaf.docBase);
    Document document = Stored.document(snapshot.searcher, parent);
    StoredPassage passage = Stored.passage(leaf, entry - leaf.docBase);
    return passage
        .span()
        .in(Stored.page(snapshot.searcher, document.sha256(), passage.page()).text());
  }

  private WrittenForms() {}
}
