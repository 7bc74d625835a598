package acervo.document;

import java.util.Locale;

/** How the reading of one file ended. Every file under the corpus folder ends in exactly one. */
public enum FileState {
  READ,
  /** It has pictures of pages and no text. */
  NEEDS_OCR,
  /** It asks for a password. */
  LOCKED,
  /** It is damaged, or took more memory or time than a file may. */
  UNREADABLE,
  /** It is not a document: a lock file, the collection's own settings, an unknown kind. */
  SKIPPED,
  /** A limit was reached; what comes before it was read. */
  TRUNCATED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether people should hear of it: its words, or some of them, cannot be found. */
  public boolean isProblem() {
    return switch (this) {
      case READ, SKIPPED -> false;
      case NEEDS_OCR, LOCKED, UNREADABLE, TRUNCATED -> true;
    };
  }
}
