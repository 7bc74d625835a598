package acervo.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.Anchor;
import acervo.citation.Refinding.Found;
import acervo.document.Document;
import acervo.document.Page;
import acervo.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnchorFinderTest {
  private static final String OLD = "Informe viejo";
  private static final String NEW = "Informe nuevo";
  private static final String PAGE =
      "El consejo se reunió en abril. La mesa aprobó el plan de riego para la costa. Luego se"
          + " cerró.";

  private static Anchor anchor(Library library, String title, int page, String quote) {
    Page read = library.page(Library.sha(title), page).orElseThrow();
    int start = read.text().indexOf(quote);
    assertThat(start).isNotNegative();
    int end = start + quote.length();
    return new Anchor(
        Library.sha(title),
        List.of(new Anchor.Part(page, new Span(start, end), quote)),
        read.text().substring(Math.max(0, start - 60), start),
        read.text().substring(end, Math.min(read.text().length(), end + 60)));
  }

  private static List<Document> documents(Library library, String... titles) {
    return Stream.of(titles)
        .map(title -> library.document(Library.sha(title)).orElseThrow())
        .toList();
  }

  private static Found find(String quote, String... pagesNow) {
    Library library = new Library().with(OLD, PAGE).with(NEW, pagesNow);
    return AnchorFinder.find(
        anchor(library, OLD, 1, quote), documents(library, NEW), library, library);
  }

  private static List<String> places(Found found) {
    List<Anchor.Part> parts =
        switch (found) {
          case Found.Again moved -> moved.place().parts();
          case Found.Altered changed -> changed.nearest().parts();
          case Found.Nowhere() -> List.of();
        };
    return parts.stream()
        .map(part -> part.page() + "@" + part.span().start() + ": " + part.quote())
        .toList();
  }

  @Test
  void what_stands_where_it_stood_is_found_there() {
    Found found = find("aprobó el plan de riego", PAGE);

    assertThat(found).isInstanceOf(Found.Again.class);
    assertThat(places(found)).containsExactly("1@39: aprobó el plan de riego");
  }

  @Test
  void words_on_another_page_moved() {
    Found found = find("aprobó el plan de riego", "Portada.", "Índice.", "Ahora: " + PAGE);

    assertThat(found).isInstanceOf(Found.Again.class);
    assertThat(places(found)).containsExactly("3@46: aprobó el plan de riego");
  }

  @Test
  void other_white_space_is_a_move_to_what_the_page_has_now() {
    Library library = new Library().with(OLD, PAGE);
    String text = PAGE.replace("plan de riego", "plan  de\nriego");
    Page raw =
        new Page(
            1,
            "1",
            acervo.document.PageUnit.PAGE,
            acervo.document.PageState.TEXT,
            text,
            List.of(
                acervo.document.Block.of(
                    acervo.document.Block.Kind.PARAGRAPH, 0, new Span(0, text.length()))),
            0,
            java.util.Optional.empty());
    library.with(NEW, List.of(raw));

    Found found =
        AnchorFinder.find(
            anchor(library, OLD, 1, "aprobó el plan de riego"),
            documents(library, NEW),
            library,
            library);

    assertThat(found).isInstanceOf(Found.Again.class);
    assertThat(places(found)).containsExactly("1@39: aprobó el plan  de\nriego");
  }

  @Test
  void another_word_is_a_change_with_both_texts() {
    Found found = find("aprobó el plan de riego", PAGE.replace("plan de", "programa de"));

    assertThat(found).isInstanceOf(Found.Altered.class);
    assertThat(places(found)).containsExactly("1@39: aprobó el programa de riego");
  }

  @Test
  void a_no_before_the_quotation_is_a_change_even_at_its_old_place() {
    Found found = find("aprobó el plan de riego", PAGE.replace("mesa aprobó", "mesa no aprobó"));
    Found shifted = find("aprobó el plan de riego", PAGE.replace("La mesa aprobó", "Ya no aprobó"));

    assertThat(found).isInstanceOf(Found.Altered.class);
    assertThat(shifted).isInstanceOf(Found.Altered.class);
  }

  @Test
  void marks_at_the_ends_are_part_of_the_place_and_others_are_a_change() {
    String quote = "«riego» para la costa.";
    String page = PAGE.replace("riego para la costa.", quote);
    Library library =
        new Library()
            .with(OLD, page)
            .with(NEW, "Portada.", page)
            .with("Pregunta", "Portada.", page.replace("costa.", "costa?"));
    Anchor anchor = anchor(library, OLD, 1, quote);

    Found same = AnchorFinder.find(anchor, documents(library, NEW), library, library);
    Found asked = AnchorFinder.find(anchor, documents(library, "Pregunta"), library, library);

    assertThat(same).isInstanceOf(Found.Again.class);
    assertThat(places(same)).containsExactly("2@57: " + quote);
    assertThat(asked).isInstanceOf(Found.Altered.class);
    assertThat(places(asked)).containsExactly("2@57: «riego» para la costa");
  }

  @Test
  void of_equal_words_those_among_the_same_neighbours_are_meant() {
    String then =
        "Uno: el plan fue aprobado por la mesa del norte. Dos: el plan fue aprobado por la mesa del"
            + " sur.";
    Library library =
        new Library()
            .with(OLD, then)
            .with(
                NEW,
                "Tres: el plan fue aprobado por la mesa del este.",
                "Dos: el plan fue aprobado por la mesa del sur. Nada más.",
                then.substring(0, 48));
    int second = then.indexOf("el plan", 10);
    String quote = "el plan fue aprobado por la mesa";
    Anchor anchor =
        new Anchor(
            Library.sha(OLD),
            List.of(new Anchor.Part(1, new Span(second, second + quote.length()), quote)),
            then.substring(0, second),
            then.substring(second + quote.length()));

    Found found = AnchorFinder.find(anchor, documents(library, NEW), library, library);

    assertThat(found).isInstanceOf(Found.Again.class);
    assertThat(places(found)).containsExactly("2@5: " + quote);
  }

  @Test
  void equal_words_that_nothing_tells_apart_are_looked_at_by_a_person() {
    Found found =
        find(
            "aprobó el plan de riego",
            "Hoy aprobó el plan de riego así.",
            "Ayer aprobó el plan de riego allá.");

    assertThat(found).isInstanceOf(Found.Altered.class);
  }

  @Test
  void a_short_quotation_needs_its_neighbours() {
    assertThat(find("de riego", "Otra cosa de riego distinta hubo."))
        .isInstanceOf(Found.Altered.class);
    assertThat(find("de riego", "Nueva página.", PAGE)).isInstanceOf(Found.Again.class);
  }

  @Test
  void what_is_nowhere_is_gone() {
    assertThat(find("aprobó el plan de riego", "El gabinete viajó a la capital del departamento."))
        .isEqualTo(new Found.Nowhere());
    assertThat(
            AnchorFinder.find(
                anchor(new Library().with(OLD, PAGE), OLD, 1, "el plan de riego"),
                List.of(),
                new Library(),
                new Library()))
        .isEqualTo(new Found.Nowhere());
  }

  @Test
  void a_quotation_over_two_pages_is_found_on_one_or_on_two_others() {
    Library library =
        new Library()
            .with(OLD, "La mesa aprobó el plan", "de riego para la costa.")
            .with("Junto", "La mesa aprobó el plan de riego para la costa.")
            .with("Partido", "Portada.", "La mesa aprobó el", "plan de riego para la costa.");
    Anchor anchor =
        new Anchor(
            Library.sha(OLD),
            List.of(
                new Anchor.Part(1, new Span(8, 22), "aprobó el plan"),
                new Anchor.Part(2, new Span(0, 8), "de riego")),
            "La mesa ",
            " para la costa.");

    assertThat(places(AnchorFinder.find(anchor, documents(library, "Junto"), library, library)))
        .containsExactly("1@8: aprobó el plan de riego");
    assertThat(places(AnchorFinder.find(anchor, documents(library, "Partido"), library, library)))
        .containsExactly("2@8: aprobó el", "3@0: plan de riego");
  }

  @Test
  void of_several_successors_the_one_with_the_words_is_taken() {
    Library library =
        new Library().with(OLD, PAGE).with("Otro", "Nada.").with(NEW, "Portada.", PAGE);

    Found found =
        AnchorFinder.find(
            anchor(library, OLD, 1, "aprobó el plan de riego"),
            documents(library, "Otro", NEW),
            library,
            library);

    assertThat(found)
        .isInstanceOfSatisfying(
            Found.Again.class,
            moved -> assertThat(moved.place().sha256()).isEqualTo(Library.sha(NEW)));
  }
}
