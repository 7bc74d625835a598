package acervo.catalog.vocabulary;

import acervo.message.Message;
import java.util.List;

/** What came of reading the authority file. */
public sealed interface VocabularyReading {
  /**
   * It was read.
   *
   * @param vocabulary what is sound in it
   * @param problems the mistakes in it, in the order of their lines; each names its line and what
   *     was done about it
   */
  record Understood(Vocabulary vocabulary, List<Message> problems) implements VocabularyReading {
    public Understood {
      problems = List.copyOf(problems);
    }
  }

  /** Nothing of it can be used: it cannot be opened, or is not YAML from some line on. */
  record Broken(Message problem) implements VocabularyReading {}

  /** What was read, or {@code previous} when the file is broken. */
  default Vocabulary orElse(Vocabulary previous) {
    return switch (this) {
      case Understood understood -> understood.vocabulary();
      case Broken unused -> previous;
    };
  }

  /** Everything there is to tell about the file; empty when it is sound. */
  default List<Message> problems() {
    return switch (this) {
      case Understood understood -> understood.problems;
      case Broken broken -> List.of(broken.problem());
    };
  }
}
