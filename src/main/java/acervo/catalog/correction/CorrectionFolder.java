package acervo.catalog.correction;

import acervo.corpus.CorpusFolder;
import acervo.corpus.CorpusFolder.Found;
import acervo.message.Message;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The corrections files of a corpus folder. The only place that writes or moves them. */
public record CorrectionFolder(CorpusFolder corpus) {
  /**
   * What the folder's corrections files say.
   *
   * @param sidecars those that can be used
   * @param problems the mistakes in all of them
   */
  public record Contents(List<Sidecar> sidecars, List<Message> problems) {
    public Contents {
      sidecars = List.copyOf(sidecars);
      problems = List.copyOf(problems);
    }
  }

  /** Reads the corrections files among what was found. */
  public Contents read(List<Found> found) {
    List<Sidecar> sidecars = new ArrayList<>();
    List<Message> problems = new ArrayList<>();
    for (Found each : found) {
      if (!(each instanceof Found.Sidecar file)) continue;
      CorrectionReading reading = CorrectionFile.read(path(file.path()));
      problems.addAll(reading.problems());
      if (reading instanceof CorrectionReading.Understood understood) {
        sidecars.add(new Sidecar(file.path(), understood.sha256(), understood.corrections()));
      }
    }
    return new Contents(sidecars, problems);
  }

  /**
   * Moves files after their documents, never over another; what there is to tell of those that
   * could not be moved. Their corrections hold all the same.
   */
  public List<Message> move(List<Placement.Move> moves) {
    List<Message> problems = new ArrayList<>();
    for (Placement.Move move : moves) {
      try {
        Files.move(path(move.from()), path(move.to()));
      } catch (FileAlreadyExistsException occupied) {
        problems.add(Message.of("catalog.correction.occupied", move.from(), move.to()));
      } catch (IOException failed) {
        problems.add(
            Message.of(
                "catalog.correction.not_moved", move.from(), move.to(), failed.getMessage()));
      }
    }
    return problems;
  }

  /**
   * Corrects fields of a document, or with an empty value leaves them to the rules again. Written
   * beside each copy that has corrections, so that none of them brings back what was changed, or
   * else beside the first.
   *
   * @param paths of the files with the document's bytes, at least one
   * @return why nothing was written: a corrections file is there that cannot be read, and writing
   *     it anew would lose what a person put in it
   * @throws IOException when the disk fails
   */
  public Optional<Message> correct(
      String sha256, List<String> paths, Map<Field, Optional<Correction>> changes)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Corrections corrections = Corrections.NONE;
    for (String path : paths) {
      Path file = CorrectionFile.beside(path(path));
      if (Files.notExists(file)) continue;
      files.add(file);
      switch (CorrectionFile.read(file)) {
        case CorrectionReading.Understood own -> corrections = corrections.and(own.corrections());
        case CorrectionReading.Broken broken -> {
          return Optional.of(broken.problem());
        }
      }
    }
    if (files.isEmpty()) files.add(CorrectionFile.beside(path(paths.getFirst())));
    for (Path file : files) CorrectionFile.write(file, sha256, corrections.with(changes));
    return Optional.empty();
  }

  /** What stands beside the files of one document, of each field the latest. */
  public Corrections of(List<String> paths) {
    Corrections corrections = Corrections.NONE;
    for (String path : paths) {
      if (CorrectionFile.read(CorrectionFile.beside(path(path)))
          instanceof CorrectionReading.Understood own) {
        corrections = corrections.and(own.corrections());
      }
    }
    return corrections;
  }

  private Path path(String path) {
    return corpus.file(path).orElseThrow();
  }
}
