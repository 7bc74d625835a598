package acervo.catalog.judged;

import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judged documents in a folder: files of judgements, {@code *.yaml} but the floors, and beside them
 * the documents in {@code documents/}, or a {@code documents.txt} whose first line names another
 * folder, relative to its own. A folder without either is the sets of its folders together.
 *
 * @param judged in the order of the files' names
 * @param mistakes what is wrong with the files; a mistaken one is not in the set
 */
public record JudgedSet(List<Judged> judged, List<Message> mistakes) {
  private static final String DOCUMENTS = "documents";

  /** The judgement of a document, and the document. */
  public record Judged(Judgement judgement, Path file) {}

  public JudgedSet {
    judged = List.copyOf(judged);
    mistakes = List.copyOf(mistakes);
  }

  public static JudgedSet read(Path folder) throws IOException {
    List<Judged> judged = new ArrayList<>();
    List<Message> mistakes = new ArrayList<>();
    read(folder, judged, mistakes);
    return new JudgedSet(judged, mistakes);
  }

  private static void read(Path folder, List<Judged> judged, List<Message> mistakes)
      throws IOException {
    Path named = folder.resolve(DOCUMENTS + ".txt");
    Path beside = folder.resolve(DOCUMENTS);
    if (Files.isRegularFile(named)) {
      String name = Files.readAllLines(named).stream().findFirst().orElse("").strip();
      judgements(folder, folder.resolve(name).normalize(), judged, mistakes);
    } else if (Files.isDirectory(beside)) {
      judgements(folder, beside, judged, mistakes);
    } else {
      for (Path below : sorted(folder)) {
        if (Files.isDirectory(below)) read(below, judged, mistakes);
      }
    }
  }

  private static void judgements(
      Path folder, Path documents, List<Judged> judged, List<Message> mistakes) throws IOException {
    for (Path file : sorted(folder)) {
      if (!file.toString().endsWith(".yaml") || file.endsWith(Floors.FILE)) continue;
      switch (JudgementReader.read(file)) {
        case JudgementReading.Mistaken mistaken -> mistakes.addAll(mistaken.mistakes());
        case JudgementReading.Understood understood -> {
          Path document = documents.resolve(understood.judgement().document());
          if (Files.isRegularFile(document)) {
            judged.add(new Judged(understood.judgement(), document));
          } else {
            mistakes.add(Message.of("catalog.judged.no_document", file.getFileName(), document));
          }
        }
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** How well a catalogue does on the set. */
  public Scores score(Catalogued catalogue) throws IOException {
    Scorer scorer = new Scorer();
    for (Judged each : judged) scorer.add(each.judgement(), catalogue.read(each.file()));
    return scorer.scores();
  }
}
