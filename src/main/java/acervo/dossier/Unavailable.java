package acervo.dossier;

import acervo.message.Message;

/**
 * The dossiers cannot be reached now, for a reason that a person can mend. Nothing was changed and
 * nothing is lost.
 */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message what;
  private final transient Message remedy;

  /**
   * {@code reason} names both sentences: {@code dossier.reason} and {@code dossier.reason.remedy}.
   */
  Unavailable(String reason, Throwable cause, Object... arguments) {
    super(reason, cause);
    this.what = Message.of("dossier." + reason, arguments);
    this.remedy = Message.of("dossier." + reason + ".remedy");
  }

  /** What happened. */
  public Message what() {
    return what;
  }

  /** What to do about it. */
  public Message remedy() {
    return remedy;
  }
}
