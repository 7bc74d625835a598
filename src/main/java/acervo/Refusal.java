package acervo;

import acervo.message.Message;

/** A command cannot be carried out, for a reason that a person can mend. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message what;
  private final transient Message remedy;
  private final int exitCode;

  Refusal(int exitCode, Message what, Message remedy) {
    super(what.key());
    this.exitCode = exitCode;
    this.what = what;
    this.remedy = remedy;
  }

  /** What was typed cannot be meant. */
  static Refusal wrongUsage(Message what, Message remedy) {
    return new Refusal(Terminal.WRONG_USAGE, what, remedy);
  }

  Message what() {
    return what;
  }

  Message remedy() {
    return remedy;
  }

  int exitCode() {
    return exitCode;
  }
}
