package acervo;

import acervo.message.Message;
import acervo.message.Messages;

/**
 * How a command answers the person who gave it: its exit codes, and complaints on standard error.
 */
final class Terminal {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** Done, but some files could not be read. */
  static final int DONE_WITH_PROBLEMS = 3;

  static void complain(Messages messages, Message message) {
    System.err.println(messages.say(message));
  }

  /** Whether standard output is a screen that somebody reads. */
  static boolean shows() {
    return System.console() != null && System.console().isTerminal();
  }

  private Terminal() {}
}
