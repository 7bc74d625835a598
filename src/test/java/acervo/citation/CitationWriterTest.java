package acervo.citation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Locator;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.message.Messages;
import acervo.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationWriterTest {
  private final CitationWriter spanish = new CitationWriter(Messages.SPANISH);
  private final CitationWriter english = new CitationWriter(Messages.ENGLISH);

  private static Citation citation(String quote, String issuer, String author, String date) {
    return new Citation(
        new Locator(OneDocument.SHA256, 7, new Span(0, quote.length())),
        quote,
        "Logros del año",
        issuer,
        author,
        PartialDate.parse(date),
        new Citation.Place(PageUnit.SLIDE, "7", List.of(), 3, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Consejo | Ana P. | 2018-03-26 | «Sí.» (Consejo, Logros del año, 26 de marzo de 2018, lámina 7).
          Consejo | ''     | 2018-07    | «Sí.» (Consejo, Logros del año, julio de 2018, lámina 7).
          ''      | Ana P. | 2018       | «Sí.» (Ana P., Logros del año, 2018, lámina 7).
          ''      | ''     | ''         | «Sí.» (Logros del año, s. f., lámina 7).
          """)
  void a_citation_names_who_what_when_and_where(
      String issuer, String author, String date, String written) {
    assertThat(spanish.write(citation("Sí.", issuer, author, date))).isEqualTo(written);
  }

  @Test
  void english_has_its_own_form() {
    assertThat(english.write(citation("dijo “sí” y «no»", "Consejo", "", "2018-03-26")))
        .isEqualTo("“dijo ‘sí’ y «no»” (Consejo, Logros del año, 26 March 2018, slide 7).");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PAGE       | xiv             | 3 | 0    | p. xiv
          SLIDE      | 7               | 3 | 0    | lámina 7
          SHEET      | Resultados 2018 | 3 | 0    | hoja “Resultados 2018”
          SECTION    | 2               | 14 | 0   | sección 2, párr. 14
          SECTION    | 2               | 1400 | 0 | sección 2, párr. 1400
          SECTION    | 2               | 0 | 0    | sección 2
          SECTION    | 1               | 14 | 1234 | línea 1234
          MESSAGE    | 1               | 4 | 0    | mensaje, párr. 4
          ATTACHMENT | acta.pdf        | 4 | 0    | adjunto “acta.pdf”, párr. 4
          """)
  void a_place_is_named_as_people_find_it(
      PageUnit unit, String label, int paragraph, int line, String written) {
    assertThat(spanish.place(new Citation.Place(unit, label, List.of(), paragraph, line)))
        .isEqualTo(written);
  }

  @Test
  void the_lines_of_a_quotation_are_joined_and_its_own_marks_give_way() {
    assertThat(spanish.write(citation("dijo\n«que “no”»  {0} it's", "", "", "2018")))
        .startsWith("«dijo “que ‘no’” {0} it's» (");
  }
}
