package acervo.export.dossier;

import static acervo.export.dossier.HeldDocuments.dossier;
import static acervo.export.dossier.HeldDocuments.edition;
import static acervo.export.dossier.HeldDocuments.heading;
import static acervo.export.dossier.HeldDocuments.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.Citation;
import acervo.citation.CitationStyle;
import acervo.document.Locator;
import acervo.document.PageUnit;
import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckedDossierTest {
  private final HeldDocuments documents =
      new HeldDocuments()
          .add(1, "Logros", PageUnit.SLIDE, "Se plantaron 17 millones de árboles.\nEn 2018.")
          .add(2, "Opinión", PageUnit.PAGE, "La reforma sigue", "hasta la otra página. Fin.");

  private CheckedDossier checked(Dossier.Entry... entries) {
    return checked(Map.of(), entries);
  }

  private CheckedDossier checked(Map<String, Standing> standings, Dossier.Entry... entries) {
    return CheckedDossier.of(
        dossier(entries), standings, documents, edition(CitationStyle.ADMINISTRATIVE));
  }

  private CheckedExcerpt only(Excerpt excerpt) {
    return checked(excerpt).excerpts().getFirst();
  }

  @Test
  void a_quotation_that_its_page_says_to_the_letter_holds() {
    CheckedExcerpt excerpt = only(documents.take(1, 1, "17 millones de árboles", "Nota"));

    assertThat(excerpt.verdict()).isEqualTo(new Verdict.Exact());
    assertThat(excerpt.lines()).containsExactly("17 millones de árboles");
    assertThat(excerpt.work().title()).isEqualTo("Logros");
    assertThat(excerpt.url())
        .isEqualTo("http://acervo.gob.sv/documentos/000000000001/p/1?desde=13&hasta=35");
  }

  @Test
  void one_character_is_enough_to_differ_and_what_the_page_says_now_is_told() {
    Excerpt taken = documents.take(1, 1, "17 millones de árboles", "");
    documents.add(1, "Logros", PageUnit.SLIDE, "Se plantaron 18 millones de árboles.");

    CheckedExcerpt excerpt = only(taken);

    assertThat(excerpt.verdict())
        .isEqualTo(new Verdict.Differs(new Difference("17", "18"), "18 millones de árboles"));
    assertThat(excerpt.inLine()).isEqualTo("17 millones de árboles");
    assertThat(checked(taken).why(excerpt))
        .isEqualTo("Donde la cita dice «17», la página dice ahora «18».");
    assertThat(checked(taken).certification()).contains("una no coincide");
  }

  @Test
  void a_sign_of_another_kind_differs_too() {
    documents.add(1, "Logros", PageUnit.SLIDE, "Se plantaron 17–18 millones.");
    Excerpt taken = documents.take(1, 1, "plantaron 17–18", "");
    documents.add(1, "Logros", PageUnit.SLIDE, "Se plantaron 17-18 millones.");

    assertThat(only(taken).verdict().holds()).isFalse();
  }

  @Test
  void a_page_that_is_shorter_now_has_no_such_place() {
    Excerpt taken = documents.take(1, 1, "En 2018.", "");
    documents.add(1, "Logros", PageUnit.SLIDE, "Se plantaron.");

    assertThat(only(taken).verdict()).isEqualTo(new Verdict.NoPlace());
    documents.add(2, "Opinión", PageUnit.PAGE, "La reforma sigue");
    Excerpt second = take(2, 2, 0, 5);
    assertThat(second).isNull();
  }

  /** Null where there is nothing to take. */
  private Excerpt take(int number, int page, int start, int end) {
    try {
      return documents.take(
          number, List.of(new Locator(sha256(number), page, new Span(start, end))), "");
    } catch (ClassCastException notThere) {
      return null;
    }
  }

  @Test
  void a_source_that_vanished_is_named_as_it_was_called_then() {
    Excerpt taken = documents.take(1, 1, "17 millones de árboles", "");
    documents.remove(1);

    CheckedExcerpt excerpt = only(taken);

    assertThat(excerpt.verdict()).isEqualTo(new Verdict.Gone());
    assertThat(excerpt.url()).isEmpty();
    assertThat(excerpt.work().title()).isEqualTo("Logros");
    assertThat(excerpt.work().isGone()).isTrue();
    assertThat(excerpt.lines()).containsExactly("17 millones de árboles");
  }

  @Test
  void words_found_again_in_another_document_hold_there_if_they_are_the_same() {
    Excerpt taken = documents.take(1, 1, "17 millones de árboles", "");
    documents.remove(1);
    documents.add(3, "Logros (2)", PageUnit.PAGE, "Otra cosa.", "Son 17 millones de árboles.");

    CheckedExcerpt same = only(documents.foundAgain(taken, 3, 2, "17 millones de árboles"));
    assertThat(same.verdict()).isEqualTo(new Verdict.Moved());
    assertThat(same.work().title()).isEqualTo("Logros (2)");
    assertThat(same.url()).contains("/000000000003/p/2?");

    CheckedExcerpt other = only(documents.foundAgain(taken, 3, 2, "17 millones"));
    assertThat(other.verdict())
        .isEqualTo(new Verdict.Differs(new Difference("de árboles", ""), "17 millones"));
  }

  private CheckedExcerpt replaced(Excerpt taken, String now) {
    documents.remove(1);
    documents.add(3, "Logros (2)", PageUnit.PAGE, "Otra cosa.", "Son " + now + " sembrados.");
    List<Citation> nearest = List.of(documents.take(3, 2, now, "").citation());
    Standing changed = new Standing.Changed(documents.document(sha256(3)).orElseThrow(), nearest);
    return checked(Map.of(taken.id(), changed), taken).excerpts().getFirst();
  }

  @Test
  void of_a_document_that_was_replaced_what_the_new_one_says_is_told() {
    CheckedExcerpt excerpt =
        replaced(documents.take(1, 1, "17 millones de árboles", ""), "18 millones de árboles");

    assertThat(excerpt.verdict())
        .isEqualTo(new Verdict.Differs(new Difference("17", "18"), "18 millones de árboles"));
    assertThat(excerpt.work().title()).isEqualTo("Logros (2)");
    assertThat(excerpt.url()).contains("/000000000003/p/2?");
    assertThat(excerpt.inLine()).isEqualTo("17 millones de árboles");
  }

  @Test
  void the_same_words_that_may_say_something_else_do_not_hold() {
    CheckedExcerpt excerpt =
        replaced(documents.take(1, 1, "17 millones de árboles", ""), "17 millones de árboles");

    assertThat(excerpt.verdict()).isEqualTo(new Verdict.Doubtful());
    assertThat(excerpt.verdict().holds()).isFalse();
  }

  @Test
  void of_a_document_that_was_replaced_without_anything_alike_there_is_no_such_place() {
    Excerpt taken = documents.take(1, 1, "17 millones de árboles", "");
    documents.remove(1);
    documents.add(3, "Logros (2)", PageUnit.PAGE, "Otra cosa.");
    Standing changed = new Standing.Changed(documents.document(sha256(3)).orElseThrow(), List.of());

    CheckedExcerpt excerpt = checked(Map.of(taken.id(), changed), taken).excerpts().getFirst();

    assertThat(excerpt.verdict()).isEqualTo(new Verdict.NoPlace());
    assertThat(excerpt.url()).endsWith("/documentos/000000000003");
  }

  @Test
  void where_words_were_found_again_is_believed_only_if_the_page_still_says_so() {
    Excerpt taken = documents.take(1, 1, "17 millones de árboles", "");
    documents.remove(1);
    documents.add(3, "Logros (2)", PageUnit.PAGE, "Son 17 millones de árboles.");
    Excerpt again = documents.foundAgain(taken, 3, 1, "17 millones de árboles");
    documents.add(3, "Logros (2)", PageUnit.PAGE, "Son 19 millones de árboles.");

    assertThat(only(again).verdict()).isEqualTo(new Verdict.Gone());
  }

  @Test
  void a_sentence_over_two_pages_is_one_line_and_its_place_names_both() {
    Excerpt over =
        documents.take(
            2,
            List.of(
                new Locator(sha256(2), 1, new Span(3, 16)),
                new Locator(sha256(2), 2, new Span(0, 21))),
            "");

    CheckedExcerpt excerpt = only(over);

    assertThat(excerpt.verdict()).isEqualTo(new Verdict.Exact());
    assertThat(excerpt.lines()).containsExactly("reforma sigue hasta la otra página.");
    assertThat(excerpt.place().label()).isEqualTo("1-2");
  }

  @Test
  void lines_end_where_paragraphs_do() {
    CheckedExcerpt excerpt = only(documents.take(1, 1, "de árboles.\nEn 2018.", ""));

    assertThat(excerpt.lines()).containsExactly("de árboles.", "En 2018.");
  }

  @Test
  void excerpts_are_numbered_and_know_their_heading() {
    CheckedDossier checked =
        checked(
            documents.take(1, 1, "En 2018.", ""),
            heading("Bosques"),
            documents.take(1, 1, "17 millones", ""),
            documents.take(2, 2, "Fin.", ""));

    assertThat(checked.excerpts()).extracting(CheckedExcerpt::number).containsExactly(1, 2, 3);
    assertThat(checked.excerpts())
        .extracting(CheckedExcerpt::heading)
        .containsExactly("", "Bosques", "Bosques");
    assertThat(checked.sources()).hasSize(2);
    assertThat(checked.summary())
        .isEqualTo("3 extractos de 2 documentos. Exportado el 25 de noviembre de 2026.");
    assertThat(checked.certification()).contains("Las 3 citas", "todas coinciden");
  }

  @Test
  void a_dossier_without_excerpts_says_what_to_do() {
    assertThat(checked().certification()).contains("seleccione texto");
    assertThat(checked().summary()).startsWith("Sin extractos");
  }
}
