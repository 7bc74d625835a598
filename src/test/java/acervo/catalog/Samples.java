package acervo.catalog;

import acervo.catalog.correction.Corrections;
import acervo.catalog.learning.Learnt;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.catalog.vocabulary.VocabularyReading;
import acervo.document.Document;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.extraction.Content;
import acervo.extraction.Content.Property;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small authority file and documents described with it. */
public final class Samples {
  public static final String YAML =
      """
      areas:
        - slug: dialogo
          name: Área de Procesos de Diálogo
        - slug: comunicaciones
          name: Área de Comunicaciones
      councils:
        - slug: coned
          name: Consejo Nacional de Educación
          acronyms: [CONED]
          area: dialogo
        - slug: conasav
          name: Consejo Nacional de Sustentabilidad Ambiental y Vulnerabilidad
          acronyms: [CONASAV]
          area: dialogo
      laws:
        - slug: ley-agua
          name: Ley General de Aguas
          names: [Ley de Agua, Ley del Agua]
        - slug: ley-penitenciaria
          name: Ley Penitenciaria
          acronyms: [LP]
      plans:
        - slug: pess
          name: Plan El Salvador Seguro
          acronyms: [PESS]
        - slug: lineas-prioritarias
          name: Líneas Prioritarias
          acronyms: [LP]
      institutions:
        - slug: asamblea
          name: Asamblea Legislativa
        - slug: segob
          name: Secretaría de Gobernabilidad
          acronyms: [SEGOB]
        - slug: arena
          name: Alianza Republicana Nacionalista
          acronyms: [ARENA]
        - slug: gana
          name: Gran Alianza por la Unidad Nacional
          acronyms: [GANA]
      """;

  public static final Vocabulary VOCABULARY = vocabulary(YAML);

  public static VocabularyReading read(String yaml) {
    try {
      Path file = Files.createTempDirectory("vocabulary").resolve("vocabulary.yaml");
      Files.writeString(file, yaml);
      VocabularyReading reading = Vocabulary.read(file);
      Files.delete(file);
      Files.delete(file.getParent());
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Vocabulary vocabulary(String yaml) {
    return read(yaml).orElse(Vocabulary.EMPTY);
  }

  static Document describe(UnaryOperator<PageBuilder> page) {
    return describe("archivo.pdf", Format.PDF, Map.of(), page.apply(new PageBuilder(1)).build());
  }

  static Document describe(
      String name, Format format, Map<Property, String> properties, Page... pages) {
    Content content = new Content(format, properties, List.of(pages), List.of());
    return new Cataloguer(VOCABULARY, Learnt.NONE)
        .describe("0".repeat(64), name, 1000, content, Corrections.NONE)
        .document();
  }

  private Samples() {}
}
