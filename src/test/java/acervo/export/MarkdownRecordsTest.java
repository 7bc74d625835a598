package acervo.export;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.PartialDate;
import acervo.message.Messages;
import acervo.record.Kind;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest.Sort;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownRecordsTest {
  private static String text(RecordShelf shelf) throws IOException {
    return new String(
        Written.by(new MarkdownRecords(), shelf, Written.ORIGIN), StandardCharsets.UTF_8);
  }

  @Test
  void records_stand_under_their_document_quoted_with_their_place() throws IOException {
    assertThat(text(RecordShelf.awkward()))
        .startsWith("# Registros\n\nTodos los documentos.  \n4 registros.\n\n## Logros \"2018\"; ")
        .contains(
            """
            ## Logros "2018"; primera parte

            Presentación de resultados, 26 de marzo de 2018

            - «Se sembraron 17 millones de árboles en 24 municipios; lo hizo “el consejo” con la niñez.» \
            ([lámina 7](http://acervo.example/documentos/00000000000000a1?a=1#cita)).\\
              **Resultado.** Área: Agua y saneamiento. Programa: Plantatón; etapa 2. Consejos: CONASAV. \
            """)
        .containsOnlyOnce("## Logros")
        .contains("## +Notas sin fecha\n\nother, s. f.\n");
  }

  @Test
  void the_same_told_elsewhere_is_a_link() throws IOException {
    assertThat(text(RecordShelf.awkward()))
        .contains(
            "También en: [Logros \"2018\"; primera parte, lámina 7]"
                + "(http://acervo.example/documentos/00000000000000a1?a=1#cita).\n");
  }

  @Test
  void signs_stand_for_themselves() throws IOException {
    assertThat(text(RecordShelf.awkward()))
        .contains(
            "- «Cobrar \\*no\\* es \\[multar\\](x): \\$6,300 \\<b\\>y\\</b\\> un 75 % \\#1 \\|"
                + " A\\_B.» (");
  }

  @Test
  void what_was_asked_for_stands_at_the_head() throws IOException {
    Filters filters =
        new Filters(
            Map.of(FacetName.AREA, Set.of("agua")),
            Map.of(FacetName.YEAR, Set.of("2017")),
            PartialDate.parse("2016-07"),
            Optional.empty());
    RecordRequest request =
        new RecordRequest("", filters, Set.of(Kind.RESULT), Sort.RELEVANCE, 1, 50);
    byte[] bytes =
        Written.by(new MarkdownRecords(), RecordShelf.awkward(), request, Messages.SPANISH, "");
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains(
            "Clase: Resultado.  \nÁrea: Agua y saneamiento.  \nAño, sin: 2017.  \n"
                + "Desde: julio de 2016.  \nUn registro.\n");
  }

  @Test
  void records_of_many_pages_are_all_there() throws IOException {
    assertThat(text(RecordShelf.of(250)).lines().filter(line -> line.startsWith("- «")))
        .hasSize(250);
  }
}
