package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.antecedent.Antecedent;
import acervo.antecedent.Antecedents;
import acervo.antecedent.Antecedents.OfUnit;
import acervo.corpus.CorpusFolder;
import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.extraction.Content;
import acervo.record.Kind;
import acervo.web.DraftDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Antecedents of drafts in a collection that was read, catalogued and indexed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftAntecedentsTest {
  private static final String OBSERVED =
      "El artículo 12 de la Ley General de Aguas no señala quién fija el canon que pagan las"
          + " empresas embotelladoras.";

  private Collection collection;

  @BeforeAll
  void ingest(@TempDir Path folder) throws Exception {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    write(
        corpus.resolve("opinion.txt"),
        "Opinión jurídica sobre el anteproyecto de Ley General de Aguas",
        "San Salvador, 12 de marzo de 2018",
        "Observaciones",
        "1. " + OBSERVED,
        "2. La Ley General de Aguas olvida a las juntas rurales.");
    write(
        corpus.resolve("acta.txt"),
        "Acta de la cuarta sesión",
        "San Salvador, 3 de abril de 2017",
        "Se habló de los telescopios que el planetario municipal compró para las escuelas"
            + " nocturnas.");
    write(corpus.resolve("otro.txt"), "Nota", "Se entregaron sillas a la biblioteca.");
    Path index = folder.resolve("index");
    Answer ingested =
        Answer.to(
            "ingest", "--corpus", corpus.toString(), "--index", index.toString(), "--threads", "1");
    assertThat(ingested.exit()).as(ingested.err()).isZero();
    collection = Collection.toSearch(index);
    collection.readVocabulary(new CorpusFolder(corpus));
  }

  private static void write(Path file, String... paragraphs) throws IOException {
    Files.writeString(file, String.join("\n\n", paragraphs) + "\n");
  }

  @AfterAll
  void close() throws IOException {
    collection.close();
  }

  private Antecedents of(String... paragraphs) throws DraftDesk.Busy {
    PageBuilder page = new PageBuilder(1);
    for (String paragraph : paragraphs) page.paragraph(paragraph);
    Content draft = new Content(Format.TXT, Map.of(), List.of(page.build()), List.of());
    return new Drafts(collection).antecedents(draft);
  }

  private static List<String> texts(OfUnit unit) {
    return unit.found().stream()
        .map(
            each ->
                switch (each) {
                  case Antecedent.Stated stated -> stated.hit().record().text();
                  case Antecedent.Alike alike -> alike.passage().text();
                })
        .toList();
  }

  @Test
  void what_was_observed_on_a_law_is_found_for_the_article_that_names_it_alone() throws Exception {
    Antecedents found =
        of(
            "Art. 1.- El canon que pagan las embotelladoras lo fija la Ley General de Aguas.",
            "Art. 2.- Los notarios usarán papel sellado.",
            "Art. 3.- Se aplicará lo que manda la Ley General de Aguas.");

    OfUnit alike = found.units().get(0);
    assertThat(alike.unit().laws()).hasSize(1);
    assertThat(texts(alike).getFirst()).isEqualTo(OBSERVED);
    assertThat(texts(alike)).hasSize(2).doesNotHaveDuplicates();
    Antecedent.Stated first = (Antecedent.Stated) alike.found().getFirst();
    assertThat(first.hit().record().kind()).isEqualTo(Kind.OBSERVATION);
    assertThat(first.laws()).containsExactlyElementsOf(alike.unit().laws().keySet());
    assertThat(first.words()).contains("canon", "embotelladoras");
    assertThat(alike.onLaws()).isEqualTo(2);
    assertThat(alike.hasMore()).isFalse();

    OfUnit nothing = found.units().get(1);
    assertThat(nothing.found()).isEmpty();
    assertThat(nothing.onLaws()).isZero();
    assertThat(nothing.all()).isEmpty();

    assertThat(texts(found.units().get(2)))
        .contains(OBSERVED, "La Ley General de Aguas olvida a las juntas rurales.");
    assertThat(found.withAny()).isEqualTo(2);
  }

  @Test
  void a_like_passage_is_found_where_no_law_is_named() throws Exception {
    OfUnit unit =
        of("Las escuelas nocturnas tendrán telescopios del planetario.").units().getFirst();

    assertThat(unit.unit().laws()).isEmpty();
    assertThat(unit.found()).hasSize(1);
    Antecedent.Alike alike = (Antecedent.Alike) unit.found().getFirst();
    assertThat(alike.document().title()).isEqualTo("Acta de la cuarta sesión");
    assertThat(alike.passage().text()).contains("planetario municipal");
    assertThat(alike.words()).contains("telescopios", "planetario", "escuelas", "nocturnas");
  }

  @Test
  void one_word_in_common_is_no_antecedent() throws Exception {
    assertThat(of("El planetario cierra.").units().getFirst().found()).isEmpty();
  }
}
