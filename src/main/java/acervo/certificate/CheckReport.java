package acervo.certificate;

import acervo.certificate.Verdict.Outcome;
import acervo.certificate.Verdict.Replayed;
import acervo.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A verdict in the words of one language; its names in snake case are those of its JSON.
 *
 * @param verdict the code of the outcome
 * @param sound whether the certificate can be relied on as of when it was issued
 * @param holds whether its answer is still the answer; false for one that is not sound
 * @param absenceHolds whether what nothing had then, nothing has now; null when it stated no
 *     absence
 * @param sentences what to tell people, the outcome first
 * @param certificate what was certified; null when it cannot be trusted
 * @param then the state of the collection that was searched; null with it, and so is {@code now}
 * @param documents what became of the documents found, in order
 * @param differences where the two answers differ, as JSON Pointers
 */
public record CheckReport(
    String verdict,
    boolean sound,
    boolean holds,
    Boolean absenceHolds,
    boolean reformatted,
    List<String> sentences,
    Asked certificate,
    State then,
    State now,
    List<Line> documents,
    List<String> unreadSince,
    List<String> readSince,
    List<String> differences) {

  public record Asked(
      String text,
      String reading,
      List<String> filtersInWords,
      String issued,
      String zone,
      String program,
      String digest) {}

  /** {@code complete} documents have all that was wanted, {@code total} at least a part. */
  public record State(
      long generation,
      String fingerprint,
      long documents,
      long pages,
      long unread,
      long total,
      long complete) {}

  /** {@code words} say what became of it. */
  public record Line(
      String fate, String words, String id, String title, String date, List<String> paths) {}

  public static CheckReport of(Verdict verdict, Messages messages) {
    return switch (verdict) {
      case Verdict.Foreign() -> bare(verdict, List.of(messages.say("certificate.foreign")));
      case Verdict.Altered altered ->
          bare(
              verdict,
              List.of(messages.say(altered.what()), messages.say("certificate.altered.remedy")));
      case Replayed replayed -> of(replayed, messages);
    };
  }

  private static CheckReport bare(Verdict verdict, List<String> sentences) {
    return new CheckReport(
        verdict.outcome().code(),
        false,
        false,
        null,
        false,
        sentences,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static CheckReport of(Replayed replayed, Messages messages) {
    Comparison comparison = replayed.comparison();
    Certificate then = replayed.then();
    Outcome outcome = replayed.outcome();
    return new CheckReport(
        outcome.code(),
        outcome.isSound(),
        outcome.isSound() && comparison.sameAnswer(),
        replayed.statedAbsence() ? replayed.now().answer().complete() == 0 : null,
        replayed.reformatted(),
        new CheckSentences(replayed, messages).all(),
        new Asked(
            then.question().text(),
            then.question().reading(),
            then.question().filtersInWords(),
            then.issued().at(),
            then.issued().zone(),
            then.issued().program(),
            then.digest().value()),
        state(then),
        state(replayed.now()),
        documents(comparison, messages),
        comparison.unreadSince(),
        comparison.readSince(),
        comparison.differences());
  }

  private static State state(Certificate certificate) {
    Certificate.Collection collection = certificate.collection();
    return new State(
        collection.generation(),
        collection.fingerprint(),
        collection.documents(),
        collection.pages(),
        collection.unreadTotal(),
        certificate.answer().total(),
        certificate.answer().complete());
  }

  private static List<Line> documents(Comparison comparison, Messages messages) {
    List<Comparison.Line> lines = new ArrayList<>(comparison.added());
    lines.addAll(comparison.removed());
    lines.addAll(comparison.changed());
    return lines.stream().map(line -> line(line, messages)).toList();
  }

  private static Line line(Comparison.Line line, Messages messages) {
    String fate = line.fate().name().toLowerCase(Locale.ROOT);
    String what =
        line.fate() == Comparison.Fate.CHANGED
            ? line.what().stream()
                .map(name -> messages.say("certificate.value." + name))
                .collect(Collectors.joining(", "))
            : "";
    return new Line(
        fate,
        messages.say("certificate.fate." + fate, what),
        line.id(),
        line.title(),
        line.date(),
        line.paths());
  }

  /** One JSON object on one line. */
  public String write() {
    return CertificateFile.write(this);
  }
}
