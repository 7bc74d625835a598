package acervo.lucene;

import acervo.document.LedgerEntry;
import acervo.document.PageState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * What tells the content of one collection from another's: a digest over the hashes of its
 * documents and the lines of its ledger, both in order. Neither times nor the order of reading
 * matter, so that an index made anew from the same files has the same one.
 */
final class Fingerprint {
  /** Grows when the same collection gets another fingerprint. */
  private static final String FORM = "acervo.collection 1";

  /**
   * @param ledger in order of path
   * @return a SHA-256 as 64 hexadecimal digits
   */
  static String of(IndexReader reader, List<LedgerEntry> ledger) throws IOException {
    MessageDigest digest = sha256();
    line(digest, FORM);
    for (String sha256 : documents(reader)) line(digest, sha256);
    for (LedgerEntry entry : ledger) {
      line(digest, entry.path());
      line(digest, entry.sha256());
      line(digest, entry.state().code());
      for (PageState state : PageState.values()) {
        line(digest, Integer.toString(entry.pages().getOrDefault(state, 0)));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Ended by a zero, which no path contains. */
  private static void line(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static TreeSet<String> documents(IndexReader reader) throws IOException {
    TreeSet<String> hashes = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Schema.SORT_SHA);
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          hashes.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }
      }
    }
    return hashes;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Fingerprint() {}
}
