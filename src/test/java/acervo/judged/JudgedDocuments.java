package acervo.judged;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the documents of the judged set; argument of {@link #main}: the folder to make them in. */
public final class JudgedDocuments {
  private static final String SCRIPT = ".script";

  /** Lays out a script as a file. */
  private interface Layout {
    void write(Script script, Path file) throws IOException;
  }

  private static final Map<String, Layout> LAYOUTS =
      Map.ofEntries(
          Map.entry("logros-dialogo-2017.pptx", Slides::besideASideTitle),
          Map.entry("calidad-primer-semestre.pptx", Slides::withTheTitleLast),
          Map.entry("capacidades-tarjetas.pptx", Slides::asCards),
          Map.entry("monitoreo-2017-laminas.pdf", SlidesAsPdf::write),
          Map.entry("memoria-conasav-2016.pdf", ReportAsPdf::write),
          Map.entry("matriz-resultados-2018.docx", Letters::styled),
          Map.entry("dictamen-ninez.docx", Letters::styled),
          Map.entry("acta-consejo-educacion-07.docx", Letters::inBold),
          Map.entry("informe-avances-prosa.docx", Letters::inBold),
          Map.entry("observaciones-ley-de-datos.xlsx", Workbook::write),
          Map.entry("recomendaciones-foro.odt", OpenDocument::write));

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  /** Makes them all in a folder, which is made for want of one. */
  public static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path source : sources()) {
      String name = source.getFileName().toString();
      if (!name.endsWith(SCRIPT)) {
        Files.copy(source, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        continue;
      }
      String file = name.substring(0, name.length() - SCRIPT.length());
      Script script = Script.parse(Files.readString(source, StandardCharsets.UTF_8));
      Layout layout = LAYOUTS.get(file);
      if (layout == null) throw new IllegalStateException("no layout for " + file);
      layout.write(script, folder.resolve(file));
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path folder() {
    try {
      return Path.of(JudgedDocuments.class.getResource("/acervo/judged/words").toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private JudgedDocuments() {}
}
