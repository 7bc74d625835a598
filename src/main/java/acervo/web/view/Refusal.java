package acervo.web.view;

import acervo.message.Message;

/**
 * A request that cannot be met, with the HTTP status that says so and a sentence that a person can
 * act on.
 */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Message sentence;

  public Refusal(int status, String key, Object... arguments) {
    this(status, Message.of(key, arguments));
  }

  public Refusal(int status, Message sentence) {
    super(sentence.key(), null, false, false);
    this.status = status;
    this.sentence = sentence;
  }

  /** 400 to 499. */
  public int status() {
    return status;
  }

  public Message sentence() {
    return sentence;
  }
}
