package acervo.quotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftQuotationsTest {
  private static List<Quotation> of(Page... pages) {
    return DraftQuotations.of(
        Draft.of(new Content(Format.DOCX, Map.of(), List.of(pages), List.of())));
  }

  private static List<Quotation> of(String... paragraphs) {
    PageBuilder page = new PageBuilder(1);
    for (String paragraph : paragraphs) page.paragraph(paragraph);
    return of(page.build());
  }

  private static List<String> references(Quotation quotation) {
    return quotation.references().stream()
        .map(each -> (each.certain() ? "" : "? ") + each.text())
        .toList();
  }

  @Test
  void a_parenthesis_after_a_quotation_is_its_reference() {
    List<Quotation> found =
        of("Uno «el agua es de todos los vecinos» (Consejo, Memoria (2018), p. 3). Dos «así es».");

    assertThat(references(found.getFirst())).containsExactly("Consejo, Memoria (2018), p. 3");
    assertThat(found.get(1).references()).isEmpty();
  }

  @Test
  void one_before_it_is_too_when_none_follows() {
    assertThat(references(of("Según la Memoria (p. 3): «el agua es de todos».").getFirst()))
        .containsExactly("p. 3");
  }

  @Test
  void a_parenthesis_of_the_next_sentence_is_none() {
    assertThat(of("Uno «el agua es de todos». Luego vino otro (p. 3).").getFirst().references())
        .isEmpty();
  }

  @Test
  void as_many_notes_as_quotations_belong_one_to_each() {
    Page page =
        new PageBuilder(1)
            .paragraph(
                "Uno «el agua es de todos los vecinos» y «la tierra es de quien la trabaja».")
            .note("Memoria, p. 1")
            .note("Dictamen, p. 2")
            .paragraph(
                "Otro «el fuego es de todos los vecinos» y «el aire es de quien lo respira».")
            .note("Memoria, p. 3")
            .build();

    List<Quotation> found = of(page);

    assertThat(references(found.get(0))).containsExactly("Memoria, p. 1");
    assertThat(references(found.get(1))).containsExactly("Dictamen, p. 2");
    assertThat(references(found.get(2))).containsExactly("? Memoria, p. 3");
    assertThat(references(found.get(3))).containsExactly("Memoria, p. 3");
  }

  @Test
  void a_note_is_called_by_its_number() {
    Page one =
        new PageBuilder(1)
            .unit(PageUnit.PAGE)
            .paragraph(
                "Uno «el agua es de todos los vecinos».2 Dos «la tierra es de quien la trabaja»¹.")
            .note("1 Dictamen, p. 2")
            .note("2 Memoria, p. 1")
            .build();

    List<Quotation> found = of(one);

    assertThat(references(found.get(0))).containsExactly("Memoria, p. 1");
    assertThat(references(found.get(1))).containsExactly("Dictamen, p. 2");
  }

  @Test
  void the_notes_of_a_pdf_may_be_paragraphs_and_their_calls_stand_apart() {
    Page one =
        new PageBuilder(1)
            .unit(PageUnit.PAGE)
            .paragraph("Uno «el agua es de todos los vecinos». 7\nSigue otra cosa «así lo")
            .paragraph("7Memoria, s. f., p. 4")
            .build();
    Page two = new PageBuilder(2).unit(PageUnit.PAGE).paragraph("dijo el consejo».").build();

    List<Quotation> found = of(one, two);

    assertThat(references(found.get(0))).containsExactly("Memoria, s. f., p. 4");
    assertThat(found.get(1).text()).isEqualTo("así lo\n\ndijo el consejo");
  }

  @Test
  void typed_notes_are_notes() {
    List<Quotation> found =
        of("Uno «el agua es de todos los vecinos»[1].", "Fin.", "[1] Memoria, lámina 4");

    assertThat(references(found.getFirst())).containsExactly("Memoria, lámina 4");
  }

  @Test
  void a_paragraph_that_is_announced_and_referred_to_is_a_quotation() {
    String words =
        "el agua de la cuenca es de todos los vecinos y nadie puede venderla sin permiso";

    assertThat(of("La Memoria dice:", words + " (Memoria, p. 3).").getFirst())
        .satisfies(
            quotation -> {
              assertThat(quotation.form()).isEqualTo(Quotation.Form.BLOCK);
              assertThat(quotation.text()).isEqualTo(words);
              assertThat(references(quotation)).containsExactly("Memoria, p. 3");
            });
    assertThat(of("La Memoria dice.", words + " (Memoria, p. 3).").getFirst().form())
        .isEqualTo(Quotation.Form.PERHAPS);
    assertThat(of("La Memoria dice:", words).getFirst().form()).isEqualTo(Quotation.Form.PERHAPS);
    assertThat(of("La Memoria dice.", words)).isEmpty();
  }

  @Test
  void a_note_may_quote_and_say_from_where() {
    Page page =
        new PageBuilder(1)
            .paragraph("Texto.")
            .note("«El agua es de todos», Memoria, p. 3.")
            .build();

    assertThat(of(page)).hasSize(1);
    assertThat(of(page).getFirst().references().getFirst().pages()).containsExactly("3");
  }

  @Test
  void what_repeats_on_pages_is_not_read() {
    Page one =
        new PageBuilder(1)
            .runningHeader("«Título del borrador»")
            .paragraph("Dice «el agua")
            .build();
    Page two =
        new PageBuilder(2)
            .runningHeader("«Título del borrador»")
            .paragraph("es de todos».")
            .build();

    assertThat(of(one, two)).extracting(Quotation::text).containsExactly("el agua\nes de todos");
  }
}
