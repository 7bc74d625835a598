package acervo.catalog.correction;

import acervo.message.Message;
import java.util.List;

/** What came of reading a corrections file. */
public sealed interface CorrectionReading {
  /**
   * It was read, or is not there, which is a file without corrections.
   *
   * @param sha256 of the bytes it was made for, empty when it does not say
   * @param problems the mistakes in it, in the order of their lines; the rest holds
   */
  record Understood(Corrections corrections, String sha256, List<Message> problems)
      implements CorrectionReading {
    public Understood {
      problems = List.copyOf(problems);
    }
  }

  /** Nothing of it can be used: it cannot be opened, or is not YAML from some line on. */
  record Broken(Message problem) implements CorrectionReading {}

  /** Everything there is to tell about the file; empty when it is sound. */
  default List<Message> problems() {
    return switch (this) {
      case Understood understood -> understood.problems;
      case Broken broken -> List.of(broken.problem());
    };
  }
}
