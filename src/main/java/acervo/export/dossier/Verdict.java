package acervo.export.dossier;

import acervo.message.Message;
import java.util.Optional;

/** What came of holding a quotation against its source. */
public sealed interface Verdict {
  /** The page says it to the letter where it was taken. */
  record Exact() implements Verdict {}

  /** The document was replaced, and the one in its place says it to the letter. */
  record Moved() implements Verdict {}

  /**
   * The page says something else there.
   *
   * @param where they part
   * @param actual the whole of what it says now, on one line
   */
  record Differs(Difference where, String actual) implements Verdict {}

  /**
   * The document was replaced, and the one in its place has the same words where they may say
   * something else: what is around them changed, or does not tell which of several places was
   * meant.
   */
  record Doubtful() implements Verdict {}

  /** The page, or that part of it, is not there any more, or has nothing like the words. */
  record NoPlace() implements Verdict {}

  /** The document is not in the collection any more. */
  record Gone() implements Verdict {}

  /** Whether the words are those of the source. */
  default boolean holds() {
    return this instanceof Exact || this instanceof Moved;
  }

  /** Why they are not; empty when they are. */
  default Optional<Message> why() {
    return switch (this) {
      case Exact unused -> Optional.empty();
      case Moved unused -> Optional.empty();
      case Differs differs -> Optional.of(differing(differs.where));
      case Doubtful unused -> Optional.of(Message.of("export.dossier.doubtful"));
      case NoPlace unused -> Optional.of(Message.of("export.dossier.no_place"));
      case Gone unused -> Optional.of(Message.of("export.dossier.gone"));
    };
  }

  private static Message differing(Difference where) {
    if (where.taken().isEmpty() && where.actual().isEmpty()) {
      return Message.of("export.dossier.spaces");
    }
    if (where.taken().isEmpty()) return Message.of("export.dossier.added", where.actual());
    if (where.actual().isEmpty()) return Message.of("export.dossier.dropped", where.taken());
    return Message.of("export.dossier.differs", where.taken(), where.actual());
  }

  /** The key of the mark that a quotation which does not hold is given. */
  default String mark() {
    return this instanceof Gone ? "export.dossier.mark.gone" : "export.dossier.mark.differs";
  }

  /** What the page says now in its place; empty when it says the same or nothing. */
  default Optional<String> instead() {
    return this instanceof Differs differs ? Optional.of(differs.actual) : Optional.empty();
  }

  /** "exact", "moved", "differs", "doubtful", "no_place" or "gone": in message keys. */
  default String code() {
    return switch (this) {
      case Exact unused -> "exact";
      case Moved unused -> "moved";
      case Differs unused -> "differs";
      case Doubtful unused -> "doubtful";
      case NoPlace unused -> "no_place";
      case Gone unused -> "gone";
    };
  }
}
