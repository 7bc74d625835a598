package acervo.lucene;

import acervo.document.LedgerEntry;
import acervo.document.PageState;
import acervo.document.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.lucene.index.IndexReader;

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
    MessageDigest digest = Sha256.digest();
    line(digest, FORM);
    for (String sha256 : Stored.hashes(reader)) line(digest, sha256);
    for (LedgerEntry entry : ledger) {
      line(digest, entry.path());
      line(digest, entry.sha256());
      line(digest, entry.state().code());
      for (PageState state : PageState.values()) {
        line(digest, Integer.toString(entry.pages().getOrDefault(state, 0)));
      }
    }
    return Sha256.finish(digest);
  }

  /** Ended by a zero, which no path contains. */
  private static void line(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private Fingerprint() {}
}
