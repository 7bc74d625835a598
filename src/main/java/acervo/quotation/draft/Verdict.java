package acervo.quotation.draft;

import acervo.quotation.Standing;
import java.util.Locale;
import java.util.Optional;

/** What the collection says of a quotation. */
public sealed interface Verdict {
  /** It stands there, to the word, and nothing the draft says contradicts that. */
  record Exact(Standing standing) implements Verdict {}

  /**
   * Something like it stands there.
   *
   * @param claimed what the draft says instead of where it stands, empty when they agree
   */
  record Altered(Standing standing, Optional<Reference> claimed) implements Verdict {}

  /** The words are right, and the draft names another page or another document. */
  record WrongPlace(Standing standing, Reference claimed) implements Verdict {}

  /**
   * Nothing near enough stands anywhere.
   *
   * @param nearest what has some of it in common, if anything has
   */
  record NotFound(Optional<Standing> nearest) implements Verdict {}

  /** Nothing can be said for or against it. */
  record Unchecked(Reason reason) implements Verdict {
    public enum Reason {
      /** Too few words: a name, a title, irony. */
      SHORT,
      /** It is written as the name of something. */
      NAME,
      /** It opens and is not closed, so nobody knows what it says. */
      UNCLOSED;

      /** Its name in JSON and in messages. */
      public String code() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** Its name in JSON. */
  default String code() {
    return switch (this) {
      case Exact unused -> "exact";
      case Altered unused -> "altered";
      case WrongPlace unused -> "wrong_page";
      case NotFound unused -> "not_found";
      case Unchecked unused -> "unchecked";
    };
  }

  /** What the draft says instead of where it stands; empty when it says nothing else. */
  default Optional<Reference> contradicted() {
    return switch (this) {
      case Altered altered -> altered.claimed();
      case WrongPlace wrong -> Optional.of(wrong.claimed());
      case Exact unused -> Optional.empty();
      case NotFound unused -> Optional.empty();
      case Unchecked unused -> Optional.empty();
    };
  }

  /** Where it stands or what comes nearest; empty when nothing does. */
  default Optional<Standing> place() {
    return switch (this) {
      case Exact exact -> Optional.of(exact.standing());
      case Altered altered -> Optional.of(altered.standing());
      case WrongPlace wrong -> Optional.of(wrong.standing());
      case NotFound none -> none.nearest();
      case Unchecked unused -> Optional.empty();
    };
  }
}
