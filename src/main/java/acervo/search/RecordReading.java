package acervo.search;

import acervo.message.Message;

/** How a question to the records was understood, as a sentence for the person who asked. */
public final class RecordReading {
  /**
   * @param all whether the records shown contain everything wanted; false when none does and those
   *     with some of it are shown instead
   */
  public static Message of(String text, Question question, boolean all) {
    Message read = Reading.of(text, question, all);
    return new Message(read.key().replaceFirst("^search\\.", "search.records."), read.arguments());
  }

  private RecordReading() {}
}
