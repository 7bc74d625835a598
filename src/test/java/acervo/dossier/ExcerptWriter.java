package acervo.dossier;

import java.nio.file.Path;

/** A program that keeps excerpts as fast as it can, and names each once it is kept. */
final class ExcerptWriter {
  /** Arguments: the data folder and a dossier in it. */
  public static void main(String[] arguments) {
    try (Dossiers dossiers = new Dossiers(Path.of(arguments[0]))) {
      for (int i = 0; i < 1_000_000; i++) {
        Taking.Taken taken = Archive.anything("cita " + i + " " + "palabras ".repeat(i % 400));
        var kept = dossiers.add(arguments[1], taken.anchor(), taken.source(), "nota " + i);
        System.out.println(kept.orElseThrow().id());
      }
    }
  }

  private ExcerptWriter() {}
}
