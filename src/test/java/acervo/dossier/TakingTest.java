package acervo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.Anchor;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingTest {
  private Page first;
  private Page second;
  private Archive archive;

  @BeforeEach
  void fill() {
    first =
        new PageBuilder(1)
            .unit(PageUnit.PAGE)
            .label("7")
            .runningHeader("Memoria de labores")
            .paragraph("El consejo acordó proteger la cuenca.")
            .paragraph("La meta se alcanzará cuando los municipios")
            .runningFooter("7")
            .build();
    second =
        new PageBuilder(2)
            .unit(PageUnit.PAGE)
            .label("8")
            .runningHeader("Memoria de labores")
            .paragraph("aprueben sus ordenanzas. El informe sigue.")
            .runningFooter("8")
            .build();
    archive = new Archive().put("memoria.pdf", 'a', first, second);
  }

  private Taking over(String from, String to) {
    int end = second.text().indexOf(to) + to.length();
    return Taking.from(
        archive, new Taking.Stretch("a".repeat(12), 1, first.text().indexOf(from), 2, end));
  }

  private static String refusal(Taking taking) {
    return ((Taking.Refused) taking).what().key();
  }

  @Test
  void a_stretch_is_cut_from_its_page_with_what_stands_around_it() {
    var taken = Archive.taken(archive, Archive.stretch('a', 1, first.text(), "acordó", "proteger"));
    assertThat(taken.anchor().quote()).isEqualTo("acordó proteger");
    assertThat(taken.anchor().before()).isEqualTo("Memoria de labores\nEl consejo");
    assertThat(taken.anchor().after()).startsWith("la cuenca.").endsWith("municipios\n7");
    assertThat(taken.source().paths()).containsExactly("memoria.pdf");
    assertThat(taken.citation().place().label()).isEqualTo("7");
  }

  @Test
  void over_two_pages_what_repeats_between_them_is_left_out() {
    var taken = (Taking.Taken) over("La meta", "ordenanzas.");
    assertThat(taken.anchor().quote())
        .isEqualTo("La meta se alcanzará cuando los municipios\naprueben sus ordenanzas.");
    assertThat(taken.anchor().parts()).extracting(Anchor.Part::page).containsExactly(1, 2);
    for (Anchor.Part part : taken.anchor().parts()) {
      Page page = part.page() == 1 ? first : second;
      assertThat(part.span().in(page.text())).isEqualTo(part.quote());
    }
    assertThat(taken.citation().place().label()).isEqualTo("7-8");
  }

  @Test
  void a_selection_that_ends_in_what_repeats_has_nothing_of_that_page() {
    var taken = (Taking.Taken) over("La meta", "de labores");
    assertThat(taken.anchor().quote()).isEqualTo("La meta se alcanzará cuando los municipios");
    assertThat(taken.citation().place().label()).isEqualTo("7");
  }

  @Test
  void what_repeats_can_be_quoted_for_itself() {
    var taken = Archive.taken(archive, Archive.stretch('a', 1, first.text(), "Memoria", "labores"));
    assertThat(taken.anchor().quote()).isEqualTo("Memoria de labores");
  }

  @Test
  void what_cannot_be_taken_is_told() {
    String hash = "a".repeat(12);
    assertThat(refusal(Taking.from(archive, new Taking.Stretch("f".repeat(12), 1, 0, 1, 5))))
        .isEqualTo("citation.no_document");
    assertThat(refusal(Taking.from(archive, new Taking.Stretch(hash, 3, 0, 3, 5))))
        .isEqualTo("citation.no_page");
    assertThat(refusal(Taking.from(archive, new Taking.Stretch(hash, 0, 0, 0, 5))))
        .isEqualTo("citation.no_page");
    assertThat(refusal(Taking.from(archive, new Taking.Stretch(hash, 1, 5, 1, 9999))))
        .isEqualTo("citation.no_place");
    assertThat(refusal(Taking.from(archive, new Taking.Stretch(hash, 1, 9999, 2, 5))))
        .isEqualTo("citation.no_place");
    assertThat(refusal(Taking.from(archive, new Taking.Stretch(hash, 1, 5, 1, 5))))
        .isEqualTo("dossier.backwards");
    assertThat(refusal(Taking.from(archive, new Taking.Stretch(hash, 2, 5, 1, 9))))
        .isEqualTo("dossier.backwards");
    assertThat(refusal(Taking.from(archive, new Taking.Stretch(hash, 1, 0, 2_000_000, 9))))
        .isEqualTo("dossier.many_pages");
  }

  @Test
  void more_than_can_be_called_a_quotation_is_refused() {
    Page page = new PageBuilder(1).paragraph("palabra ".repeat(5_000)).build();
    archive.put("largo.pdf", 'b', page);
    assertThat(
            refusal(
                Taking.from(
                    archive, new Taking.Stretch("b".repeat(12), 1, 0, 1, page.text().length()))))
        .isEqualTo("dossier.long_quote");
  }

  @Test
  void a_page_runs_out_where_only_its_footer_follows() {
    int end = first.text().indexOf("municipios") + "municipios".length();
    assertThat(Taking.runsOut(first, end)).isTrue();
    assertThat(Taking.runsOut(first, end - 3)).isFalse();
    assertThat(new Span(0, end).in(first.text())).endsWith("municipios");
  }
}
