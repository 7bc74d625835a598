package acervo.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), by which documents are known, as lower-case hexadecimal digits. */
public final class Sha256 {
  /** Bytes of a digest that is told short: 16 digits. */
  private static final int SHORT = 8;

  /** All 64 digits. */
  public static String of(byte[] bytes) {
    return of(digest().digest(bytes), Integer.MAX_VALUE);
  }

  /** The first 16 digits for a text in UTF-8: enough to tell one of a collection from another. */
  public static String briefly(String text) {
    return of(digest().digest(text.getBytes(StandardCharsets.UTF_8)), SHORT);
  }

  /** Of texts in UTF-8, each ended by a line feed: what {@code sha256sum} says of such a file. */
  public static String ofLines(Iterable<String> lines) {
    MessageDigest digest = digest();
    for (String line : lines) {
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }
    return finish(digest);
  }

  /** For what comes piece by piece; {@link #finish} ends it. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** All 64 digits of what a digest has taken in. */
  public static String finish(MessageDigest digest) {
    return of(digest.digest(), Integer.MAX_VALUE);
  }

  private static String of(byte[] digest, int most) {
    return HexFormat.of().formatHex(digest, 0, Math.min(most, digest.length));
  }

  private Sha256() {}
}
