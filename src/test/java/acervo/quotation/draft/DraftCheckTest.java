package acervo.quotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.extraction.Content;
import acervo.quotation.Library;
import acervo.quotation.draft.DraftCheck.Checked;
import acervo.quotation.draft.Verdict.Unchecked;
import acervo.quotation.draft.Verdict.Unchecked.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftCheckTest {
  private static final String AGREED = "Los consejos aprobaron diecisiete acuerdos sobre el agua";
  private static final Library LIBRARY =
      new Library()
          .with("Memoria de labores", "Portada.", AGREED + " de la cuenca.", "Cierre e índice.")
          .with("Dictamen sobre riego", "La comisión recomienda archivar el expediente del riego.");

  private static List<Checked> check(String... paragraphs) {
    PageBuilder page = new PageBuilder(1);
    for (String paragraph : paragraphs) page.paragraph(paragraph);
    Content content = new Content(Format.DOCX, Map.of(), List.of(page.build()), List.of());
    return DraftCheck.of(Draft.of(content), LIBRARY, LIBRARY).checked();
  }

  private static Verdict verdict(String paragraph) {
    return check(paragraph).getFirst().verdict();
  }

  @Test
  void what_stands_where_the_draft_says_is_exact() {
    String id = Library.sha("Memoria de labores").substring(0, 12);

    assertThat(verdict("«" + AGREED + "».")).isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("«" + AGREED + "» (Memoria de labores, 2018, p. 2)."))
        .isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("«" + AGREED + "» (http://a/documentos/" + id + "/p/2?desde=0&hasta=9)."))
        .isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("«" + AGREED + "» (memoria-de-labores.pdf, p. 2)."))
        .isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("«" + AGREED + "» (Memoria de labores, s. f., p. 2, párr. 2)."))
        .isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("«" + AGREED + "» (Memoria de labores).")).isInstanceOf(Verdict.Exact.class);
  }

  @Test
  void another_page_or_document_is_the_wrong_place_and_the_right_one_is_told() {
    String id = Library.sha("Memoria de labores").substring(0, 12);
    String other = Library.sha("Dictamen sobre riego").substring(0, 12);

    for (String reference :
        List.of(
            "Memoria de labores, 2018, p. 3",
            "p. 3",
            "Dictamen sobre riego, 2018, p. 1",
            "Memoria de labores, s. f., p. 2, párr. 3",
            "Dictamen sobre riego",
            "/documentos/" + id + "/p/1?desde=0&hasta=9",
            "/documentos/" + other + "/p/2?desde=0&hasta=9")) {
      assertThat(verdict("«" + AGREED + "» (" + reference + ")."))
          .as(reference)
          .isInstanceOfSatisfying(
              Verdict.WrongPlace.class,
              wrong -> {
                assertThat(wrong.standing().sha256()).isEqualTo(Library.sha("Memoria de labores"));
                assertThat(wrong.standing().start().page()).isEqualTo(2);
                assertThat(wrong.claimed().text()).isEqualTo(reference);
              });
    }
  }

  @Test
  void a_source_that_the_collection_does_not_have_is_not_held_against_it() {
    assertThat(verdict("«" + AGREED + "» (Ministerio de Pesca, Anuario de la costa, 2011, p. 99)."))
        .isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("«" + AGREED + "» (véase también lo dicho antes)."))
        .isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("«" + AGREED + "» (/documentos/ffffffffffff/p/9)."))
        .isInstanceOf(Verdict.Exact.class);
  }

  @Test
  void an_altered_quotation_tells_also_that_its_place_is_another() {
    assertThat(
            verdict("«Los consejos no aprobaron diecisiete acuerdos» (Memoria de labores, p. 3)."))
        .isInstanceOfSatisfying(
            Verdict.Altered.class,
            altered -> {
              assertThat(altered.standing().difference().pieces())
                  .extracting(piece -> piece.fate() + ":" + piece.text())
                  .containsExactly(
                      "KEPT:Los consejos", "ADDED: no", "KEPT: aprobaron diecisiete acuerdos");
              assertThat(altered.claimed()).isPresent();
            });
  }

  @Test
  void an_invented_sentence_is_not_found() {
    assertThat(verdict("«La mesa rechazó veinte tratados sobre el comercio marítimo»."))
        .isInstanceOf(Verdict.NotFound.class);
  }

  @Test
  void titles_irony_and_names_are_no_faults() {
    assertThat(verdict("La «niebla»")).isEqualTo(new Unchecked(Reason.SHORT));
    assertThat(verdict("La «niebla espesa del puerto»")).isEqualTo(new Unchecked(Reason.SHORT));
    assertThat(verdict("Los «acuerdos sobre el agua»")).isInstanceOf(Verdict.Exact.class);
    assertThat(verdict("La «Ley Especial de Fomento a la Pesca de Altura»"))
        .isEqualTo(new Unchecked(Reason.NAME));
    assertThat(verdict("Dice «los consejos aprobaron")).isEqualTo(new Unchecked(Reason.UNCLOSED));
  }

  @Test
  void a_paragraph_that_is_no_quotation_is_passed_over() {
    String own =
        "Esta asesoría considera que el acuerdo tomado carece de fundamento y debe revisarse"
            + " pronto";

    assertThat(check("Conclusión.", own + " (Memoria de labores, p. 2).")).isEmpty();
    assertThat(check("La memoria dice:", own + " (Memoria de labores, p. 2).").getFirst().verdict())
        .isInstanceOf(Verdict.NotFound.class);
  }
}
