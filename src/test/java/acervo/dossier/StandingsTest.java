package acervo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.Refinding;
import acervo.document.Document;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingsTest {
  private static final String WORDS = "proteger la cuenca";
  private static final Page PAGE = page("El consejo acordó proteger la cuenca del río.");

  @TempDir Path data;
  private final List<String> asked = new ArrayList<>();
  private Archive archive;
  private Dossiers dossiers;
  private String dossier;

  private static Page page(String words) {
    return new PageBuilder(1).paragraph(words).build();
  }

  @BeforeEach
  void keep() {
    archive = new Archive().put("memoria.pdf", 'a', PAGE);
    dossiers = new Dossiers(data);
    dossier = dossiers.create("Informe", "").id();
    Taking.Taken taken =
        Archive.taken(archive, Archive.stretch('a', 1, PAGE.text(), "proteger", "cuenca"));
    dossiers.add(dossier, taken.anchor(), taken.source(), "");
  }

  @AfterEach
  void close() {
    dossiers.close();
  }

  private Excerpt kept() {
    return dossiers.find(dossier).orElseThrow().excerpts().getFirst();
  }

  private Standing standing(Refinding refinding) {
    Standings standings = new Standings(archive, refinding);
    return standings.of(dossiers.find(dossier).orElseThrow(), dossiers).get(kept().id());
  }

  /** Looks for the very words on the first page of the successors. */
  private Refinding.Found find(Anchor anchor, List<Document> successors) {
    for (Document document : successors) {
      asked.add(document.sha256());
      String text = archive.page(document.sha256(), 1).orElseThrow().text();
      int at = text.indexOf(anchor.quote());
      if (at >= 0)
        return new Refinding.Found.Again(at(document.sha256(), text, at, WORDS.length()));
    }
    return new Refinding.Found.Nowhere();
  }

  /** The document at the path of the source is known, and nothing in it is taken for the words. */
  private static void assertChanged(Standing standing) {
    assertThat(standing)
        .isInstanceOfSatisfying(
            Standing.Changed.class,
            changed -> {
              assertThat(changed.successor().sha256()).isEqualTo(Archive.sha256('b'));
              assertThat(changed.nearest()).isEmpty();
            });
  }

  private static Anchor at(String sha256, String text, int start, int length) {
    Span span = new Span(start, start + length);
    return new Anchor(sha256, List.of(new Anchor.Part(1, span, span.in(text))), "", "");
  }

  @Test
  void it_is_in_force_while_its_page_says_it() {
    assertThat(standing(this::find)).isInstanceOf(Standing.InForce.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void a_renamed_document_keeps_it_in_force_and_its_new_path_is_kept() {
    archive.remove("memoria.pdf");
    archive.put("otra/memoria.pdf", 'a', PAGE);
    assertThat(standing(this::find)).isInstanceOf(Standing.InForce.class);
    assertThat(kept().source().paths()).containsExactly("memoria.pdf", "otra/memoria.pdf");
    // What is at that path later is then known to be its successor.
    archive.remove("otra/memoria.pdf");
    archive.put("otra/memoria.pdf", 'b', page("Además, proteger la cuenca."));
    assertThat(standing(this::find)).isInstanceOf(Standing.FoundAgain.class);
  }

  @Test
  void a_vanished_source_is_told_and_the_excerpt_can_still_be_cited() {
    archive.remove("memoria.pdf");
    Standing standing = standing(this::find);
    assertThat(standing).isEqualTo(new Standing.Gone());
    Citation citation = standing.citation(kept());
    assertThat(citation.quote()).isEqualTo(WORDS);
    assertThat(citation.title()).isEqualTo("Memoria");
  }

  @Test
  void a_replaced_document_is_found_by_its_path_and_the_new_place_stands_beside_the_old() {
    Anchor before = kept().anchor();
    archive.put("memoria.pdf", 'b', page("Por fin el consejo acordó proteger la cuenca."));
    Standing standing = standing(this::find);
    assertThat(standing).isInstanceOf(Standing.FoundAgain.class);
    assertThat(asked).containsExactly(Archive.sha256('b'));
    assertThat(standing.citation(kept()).locator().sha256()).isEqualTo(Archive.sha256('b'));
    assertThat(kept().anchor()).isEqualTo(before);
    assertThat(kept().again().orElseThrow().anchor().sha256()).isEqualTo(Archive.sha256('b'));
    // Nothing is looked for again while it stands there.
    assertThat(standing(Refinding.NONE)).isInstanceOf(Standing.FoundAgain.class);
  }

  @Test
  void a_document_replaced_twice_is_followed() {
    archive.put("memoria.pdf", 'b', page("Dos: proteger la cuenca."));
    standing(this::find);
    archive.put("memoria.pdf", 'c', page("Tres veces: proteger la cuenca."));
    Standing standing = standing(this::find);
    assertThat(standing.citation(kept()).locator().sha256()).isEqualTo(Archive.sha256('c'));
  }

  @Test
  void words_that_are_not_there_any_more_are_told_with_what_is() {
    Page now = page("El consejo acordó no proteger la ribera.");
    archive.put("memoria.pdf", 'b', now);
    assertChanged(standing(this::find));
    int at = now.text().indexOf("no proteger");
    Standing told =
        standing(
            (anchor, successors) ->
                new Refinding.Found.Altered(at(Archive.sha256('b'), now.text(), at, 22)));
    assertThat(((Standing.Changed) told).nearest().getFirst().quote())
        .isEqualTo("no proteger la ribera.");
    assertThat(told.citation(kept()).quote()).isEqualTo(WORDS);
    assertThat(kept().again()).isEmpty();
  }

  @Test
  void a_place_that_does_not_say_what_was_claimed_is_not_believed() {
    archive.put("memoria.pdf", 'b', page("Otra cosa."));
    Anchor claimed =
        new Anchor(Archive.sha256('b'), List.of(new Anchor.Part(1, new Span(0, 9), WORDS)), "", "");
    assertChanged(standing((anchor, successors) -> new Refinding.Found.Again(claimed)));
  }

  @Test
  void a_source_that_is_read_differently_now_is_its_own_successor() {
    archive.put("memoria.pdf", 'a', page("[Leído otra vez] El consejo acordó proteger la cuenca."));
    assertThat(standing(this::find)).isInstanceOf(Standing.FoundAgain.class);
    assertThat(asked).containsExactly(Archive.sha256('a'));
  }
}
