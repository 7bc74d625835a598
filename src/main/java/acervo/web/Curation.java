package acervo.web;

import acervo.catalog.correction.Correction;
import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Proposal;
import acervo.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people put right and decide from the pages. Safe for many threads. */
public interface Curation {
  /** What came of a change. */
  sealed interface Outcome {
    /** It is kept, and the collection shows it. */
    record Done() implements Outcome {}

    /** It was not made. */
    record Refused(Message what, Message remedy) implements Outcome {}
  }

  /** What was corrected of a document so far. */
  Corrections corrections(String sha256);

  /**
   * Corrects fields of a document, or with an empty value leaves them to the rules again; the
   * others stay. When it returns, the collection shows it.
   */
  Outcome correct(String sha256, Map<Field, Optional<Correction>> changes);

  /** The mistakes in the authority file as it was read last, each with its line. */
  List<Message> vocabularyMistakes();

  /** What the collection taught and nobody has accepted yet, the most named first. */
  List<Proposal> proposals();

  /** Writes an entry into the authority file; the collection is catalogued again by itself. */
  Outcome accept(Authority entry);
}
