package acervo.certificate;

import acervo.message.Message;
import acervo.search.SearchRequest;
import java.util.Locale;

/** What came of checking a file. */
public sealed interface Verdict {
  /** It is no certificate at all. */
  record Foreign() implements Verdict {}

  /** It was changed, cut, or is of a form that is not known here. */
  record Altered(Message what) implements Verdict {}

  /**
   * It is as it was issued, and its search was made again.
   *
   * @param request the search
   * @param now a certificate of the same search, issued by the check
   * @param reformatted whether the file was laid out anew, which changes no value
   */
  record Replayed(
      SearchRequest request,
      Certificate then,
      Certificate now,
      boolean reformatted,
      Comparison comparison)
      implements Verdict {
    /** Whether it stated, when issued, that nothing has all that was wanted. */
    public boolean statedAbsence() {
      return then.answer().complete() == 0;
    }
  }

  /** The verdict in one word. */
  enum Outcome {
    /** Same collection, same answer. */
    SAME,
    /** Another state of the collection; the answer may be the same. */
    COLLECTION_CHANGED,
    /** Same collection, other answer. */
    DIFFERS,
    ALTERED,
    FOREIGN;

    /** Its name in JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the certificate can be relied on as of when it was issued. */
    public boolean isSound() {
      return switch (this) {
        case SAME, COLLECTION_CHANGED -> true;
        case DIFFERS, ALTERED, FOREIGN -> false;
      };
    }
  }

  default Outcome outcome() {
    return switch (this) {
      case Foreign foreign -> Outcome.FOREIGN;
      case Altered altered -> Outcome.ALTERED;
      case Replayed replayed -> outcome(replayed);
    };
  }

  /**
   * What is known of documents may change while their files do not, by a correction or a newer
   * program; within one commit and one program it cannot.
   */
  private static Outcome outcome(Replayed replayed) {
    Comparison comparison = replayed.comparison();
    Certificate then = replayed.then();
    Certificate now = replayed.now();
    if (!comparison.sameCollection()) return Outcome.COLLECTION_CHANGED;
    boolean sameCommit =
        then.collection().generation() == now.collection().generation()
            && then.issued().program().equals(now.issued().program());
    boolean forged = sameCommit && !comparison.differences().isEmpty();
    return comparison.sameAnswer() && !forged ? Outcome.SAME : Outcome.DIFFERS;
  }
}
