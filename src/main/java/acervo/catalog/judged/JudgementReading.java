package acervo.catalog.judged;

import acervo.message.Message;
import java.util.List;

/** What came of reading a file of judgements. */
public sealed interface JudgementReading {
  record Understood(Judgement judgement) implements JudgementReading {}

  /** Nothing of it is used: half a judgement would count what it lacks as wrong. */
  record Mistaken(List<Message> mistakes) implements JudgementReading {
    public Mistaken {
      mistakes = List.copyOf(mistakes);
    }
  }
}
