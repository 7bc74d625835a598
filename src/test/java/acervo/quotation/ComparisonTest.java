package acervo.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.quotation.Difference.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String SOURCE =
      "Antes llovía. El Ministerio debe entregar el informe anual de gestión, con sus anexos, a la"
          + " Asamblea Legislativa. Después no hubo más.";

  private static Comparison compare(String quotation, String... pages) {
    List<Page> built = new java.util.ArrayList<>();
    for (String page : pages) built.add(new PageBuilder(built.size() + 1).paragraph(page).build());
    return Comparison.closest(Quoted.of(quotation), SourceText.of(built)).getFirst();
  }

  /** Left out in square brackets, added in braces. */
  private static String shown(Comparison comparison) {
    return comparison.difference().pieces().stream()
        .map(
            piece ->
                switch (piece.fate()) {
                  case KEPT -> piece.text();
                  case LEFT_OUT -> "[-" + piece.text() + "-]";
                  case ADDED -> "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  @Test
  void what_is_verbatim_has_no_difference_and_its_place() {
    Comparison same = compare("debe entregar el informe\nanual de gestión", SOURCE);

    assertThat(same.isExact()).isTrue();
    assertThat(same.parts()).hasSize(1);
    assertThat(same.parts().getFirst().quote())
        .isEqualTo("debe entregar el informe anual de gestión");
    assertThat(shown(same)).isEqualTo("debe entregar el informe anual de gestión");
  }

  @Test
  void a_replaced_word_is_left_out_and_added() {
    assertThat(shown(compare("El Ministerio puede entregar el informe anual", SOURCE)))
        .isEqualTo("El Ministerio[- debe-]{+ puede+} entregar el informe anual");
  }

  @Test
  void a_dropped_word_is_left_out() {
    assertThat(shown(compare("debe entregar el informe de gestión", SOURCE)))
        .isEqualTo("debe entregar el informe[- anual-] de gestión");
  }

  @Test
  void an_added_no_is_added_and_a_dropped_one_left_out() {
    assertThat(shown(compare("El Ministerio no debe entregar el informe anual", SOURCE)))
        .isEqualTo("El Ministerio{+ no+} debe entregar el informe anual");
    assertThat(shown(compare("Después hubo más", SOURCE))).isEqualTo("Después[- no-] hubo más");
  }

  @Test
  void a_dropped_clause_is_about_one_edit() {
    Comparison dropped =
        compare("El Ministerio debe entregar el informe a la Asamblea Legislativa", SOURCE);

    assertThat(shown(dropped))
        .isEqualTo(
            "El Ministerio debe entregar el informe[- anual de gestión, con sus anexos,-] a la"
                + " Asamblea Legislativa");
    assertThat(dropped.edits()).isEqualTo(1);
  }

  @Test
  void the_gravest_difference_gives_its_name() {
    assertThat(compare("el ministerio debe entregar el informe", SOURCE).difference().kind())
        .isEqualTo(Kind.SPELLING);
    assertThat(compare("informe anual de gestion, con sus anexos", SOURCE).difference().kind())
        .isEqualTo(Kind.SPELLING);
    assertThat(compare("informe anual de gestión con sus anexos", SOURCE).difference().kind())
        .isEqualTo(Kind.PUNCTUATION);
    assertThat(compare("informe anual de trabajo con sus anexos", SOURCE).difference().kind())
        .isEqualTo(Kind.WORDS);
  }

  @Test
  void hyphenation_that_left_a_space_is_no_difference() {
    assertThat(compare("entregar el infor- me anual de gestión", SOURCE).isExact()).isTrue();
    assertThat(compare("entregar el informe anual", "debe entregar el infor- me anual").isExact())
        .isTrue();
  }

  @Test
  void a_parted_word_may_be_the_last_and_a_dash_stays_one() {
    assertThat(compare("entregar el informe anual de ges- tión", SOURCE).isExact()).isTrue();
    assertThat(compare("entregar el informe", "debe entre- gar el informe anual").isExact())
        .isTrue();
    assertThat(compare("el domingo- fueron todos", "el domingo— fueron todos").isExact()).isTrue();
  }

  @Test
  void a_dropped_word_after_a_comma_leaves_the_comma() {
    assertThat(shown(compare("de gestión, sus anexos", SOURCE)))
        .isEqualTo("de gestión,[- con-] sus anexos");
  }

  @Test
  void words_left_out_may_be_marked() {
    assertThat(compare("El Ministerio debe entregar […] sus anexos", SOURCE).isExact()).isTrue();
    assertThat(compare("El Ministerio... sus anexos", SOURCE).isExact()).isTrue();
  }

  @Test
  void what_an_ellipsis_joins_stands_near_each_other() {
    String far =
        "El consejo acordó lo que sigue. " + "Nada de esto importa. ".repeat(80) + "Fin del acta.";
    String near =
        "El consejo acordó lo que sigue. " + "Nada de esto importa. ".repeat(40) + "Fin del acta.";

    assertThat(compare("El consejo acordó […] Fin del acta", far).isExact()).isFalse();
    assertThat(compare("El consejo acordó […] Fin del acta", near).isExact()).isTrue();
  }

  @Test
  void pieces_must_stand_in_their_order() {
    assertThat(compare("con sus anexos […] El Ministerio debe entregar", SOURCE).isExact())
        .isFalse();
  }

  @Test
  void the_quoters_own_words_are_not_the_sources() {
    assertThat(
            compare(
                    "[Esta cartera] debe entregar el informe anual [del año] con sus anexos",
                    SOURCE)
                .isExact())
        .isTrue();
    assertThat(compare("debe entregar [el Ejecutivo] el informe anual", SOURCE).isExact()).isTrue();
    assertThat(compare("[e]l Ministerio debe entregar", SOURCE).isExact()).isTrue();
    assertThat(compare("debe entregar [aquel documento] anual de gestión", SOURCE).isExact())
        .isTrue();
  }

  @Test
  void they_stand_for_a_few_words_only() {
    String source =
        "Se acuerda uno dos tres cuatro cinco seis siete ocho nueve entregar el informe anual";

    assertThat(compare("Se acuerda [algo] entregar el informe anual", source).isExact()).isFalse();
    assertThat(compare("Se acuerda […] entregar el informe anual", source).isExact()).isTrue();
  }

  @Test
  void no_gap_may_hide_a_no() {
    String source = "El Estado no debe garantizar el agua en ningún caso";

    assertThat(shown(compare("El Estado […] debe garantizar el agua", source)))
        .isEqualTo("El Estado […][- no-] debe garantizar el agua");
    assertThat(compare("El Estado [salvadoreño] debe garantizar el agua", source).isExact())
        .isFalse();
    assertThat(compare("El Estado [sic] debe garantizar el agua", source).isExact()).isFalse();
  }

  @Test
  void a_quotation_may_run_over_a_page_end_and_what_repeats_there() {
    Page one =
        new PageBuilder(1)
            .runningHeader("Memoria de labores 2018")
            .paragraph("Los consejos aprobaron el plan de")
            .note("1 Véase el anexo.")
            .runningFooter("San Salvador 1")
            .build();
    Page two =
        new PageBuilder(2)
            .runningHeader("Memoria de labores 2018")
            .paragraph("seguridad y lo enviaron a la mesa.")
            .build();

    Comparison over =
        Comparison.closest(
                Quoted.of("aprobaron el plan de seguridad y lo enviaron"),
                SourceText.of(List.of(one, two)))
            .getFirst();

    assertThat(over.isExact()).isTrue();
    assertThat(over.parts())
        .extracting(part -> part.page() + ": " + part.quote())
        .containsExactly("1: aprobaron el plan de", "2: seguridad y lo enviaron");
  }

  @Test
  void a_note_and_a_header_can_be_quoted_themselves() {
    Page page =
        new PageBuilder(1)
            .runningHeader("Memoria de labores del año 2018")
            .paragraph("Texto.")
            .note("Véase el anexo tercero del informe.")
            .build();
    SourceText source = SourceText.of(List.of(page));

    assertThat(
            Comparison.closest(Quoted.of("el anexo tercero del informe"), source)
                .getFirst()
                .isExact())
        .isTrue();
    assertThat(
            Comparison.closest(Quoted.of("Memoria de labores del año"), source)
                .getFirst()
                .isExact())
        .isTrue();
  }

  @Test
  void a_word_left_out_of_a_note_is_left_out() {
    Page page =
        new PageBuilder(1)
            .paragraph("Texto.")
            .note("El consejo no aprobó el anexo tercero del informe.")
            .runningFooter("Reproducción prohibida sin la autorización escrita de la imprenta")
            .build();
    SourceText source = SourceText.of(List.of(page));

    assertThat(
            shown(
                Comparison.closest(Quoted.of("El consejo aprobó el anexo tercero"), source)
                    .getFirst()))
        .isEqualTo("El consejo[- no-] aprobó el anexo tercero");
    assertThat(
            Comparison.closest(Quoted.of("prohibida sin autorización escrita"), source)
                .getFirst()
                .isExact())
        .isFalse();
  }

  @Test
  void markers_of_items_are_passed_over() {
    Page page =
        new PageBuilder(1)
            .paragraph("Se acuerda:")
            .item(0, "a)", "comprar semillas,")
            .item(0, "b)", "repartirlas.")
            .build();

    Comparison over =
        Comparison.closest(
                Quoted.of("Se acuerda: comprar semillas, repartirlas"),
                SourceText.of(List.of(page)))
            .getFirst();

    assertThat(over.isExact()).isTrue();
  }

  @Test
  void all_equal_places_are_found() {
    List<Comparison> all =
        Comparison.closest(
            Quoted.of("en trámite"),
            SourceText.of(
                List.of(
                    new PageBuilder(1)
                        .paragraph("en trámite; en trámite; ya en trámite")
                        .build())));

    assertThat(all).hasSize(3).allMatch(Comparison::isExact);
  }
}
