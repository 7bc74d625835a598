package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.citation.Citation;
import acervo.document.Document;
import acervo.dossier.Dossier;
import acervo.dossier.Dossiers;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.dossier.Standings;
import acervo.dossier.Taking;
import acervo.search.Holdings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Excerpts whose files are edited and ingested again, from the file to the dossier. */
class ReplacedDocumentsTest {
  private static final String QUOTE =
      "La mesa aprobó el plan de riego para la costa y lo envió al consejo.";
  private static final String BEFORE = "El acta de abril se leyó entera.";
  private static final String AFTER = "Luego se trató la reforma del puerto viejo.";

  @TempDir private Path folder;
  private Path corpus;
  private Path index;
  private Dossiers dossiers;

  @BeforeEach
  void open() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    index = folder.resolve("index");
    dossiers = new Dossiers(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    dossiers.close();
  }

  /** Pages parted by form feeds. */
  private void write(String name, String... pages) throws IOException {
    Files.writeString(corpus.resolve(name), String.join("\f", pages) + "\n");
  }

  private void ingest() {
    Answer answer =
        Answer.to(
            "ingest", "--corpus", corpus.toString(), "--index", index.toString(), "--threads", "1");
    assertThat(answer.exit()).as(answer.err()).isZero();
  }

  /** Keeps a quotation of a file in a dossier. */
  private Excerpt take(Holdings holdings, String dossier, String file, String quote) {
    Document document =
        holdings.documents(0, 1000).stream()
            .filter(each -> holdings.paths(each.sha256()).contains(file))
            .findFirst()
            .orElseThrow();
    for (int page = 1; page <= document.pages(); page++) {
      int start = holdings.page(document.sha256(), page).orElseThrow().text().indexOf(quote);
      if (start < 0) continue;
      var stretch =
          new Taking.Stretch(document.sha256(), page, start, page, start + quote.length());
      Taking.Taken taken = (Taking.Taken) Taking.from(holdings, stretch);
      return dossiers.add(dossier, taken.anchor(), taken.source(), "").orElseThrow();
    }
    throw new AssertionError(file + " does not say: " + quote);
  }

  private Map<String, Standing> standings(String dossier) throws Exception {
    try (Collection collection = Collection.toSearch(index)) {
      Dossier kept = dossiers.find(dossier).orElseThrow();
      return new Standings(collection.holdings(), collection.refinding()).of(kept, dossiers);
    }
  }

  /** How a quotation stands after its file was edited. */
  private Standing after(Edit edit) throws Exception {
    write("otra.txt", "Otro documento de la colección que no cambia.");
    write("acta.txt", "Acta de la sesión", BEFORE + "\n" + QUOTE + "\n" + AFTER);
    ingest();
    String dossier = dossiers.create("Informe", "").id();
    Excerpt excerpt;
    try (Collection collection = Collection.toSearch(index)) {
      excerpt = take(collection.holdings(), dossier, "acta.txt", QUOTE);
    }
    edit.make();
    ingest();
    return standings(dossier).get(excerpt.id());
  }

  private interface Edit {
    void make() throws IOException;
  }

  @Test
  void edits_before_and_around_a_quotation_move_it_to_its_new_place() throws Exception {
    Standing standing =
        after(
            () ->
                write(
                    "acta.txt",
                    "Acta de la sesión",
                    "Una página nueva.",
                    BEFORE + " Y se corrigió.\n" + QUOTE + "\nNada más. " + AFTER));

    assertThat(standing).isInstanceOf(Standing.FoundAgain.class);
    Citation place = standing.places().getFirst();
    assertThat(place.quote()).isEqualTo(QUOTE);
    assertThat(place.locator().page()).isEqualTo(3);
  }

  @Test
  void an_edit_in_a_quotation_is_a_change_with_both_texts() throws Exception {
    String now = QUOTE.replace("aprobó", "rechazó");
    Standing standing =
        after(() -> write("acta.txt", "Acta de la sesión", BEFORE + "\n" + now + "\n" + AFTER));

    assertThat(standing)
        .isInstanceOfSatisfying(
            Standing.Changed.class,
            changed -> assertThat(changed.nearest().getFirst().quote()).isEqualTo(now));
  }

  @Test
  void a_denial_before_a_quotation_is_a_change() throws Exception {
    String verb = "aprobó el plan de riego para la costa y lo envió al consejo.";
    String said = "La mesa " + verb;
    write("acta.txt", "Acta de la sesión", BEFORE + "\n" + said + "\n" + AFTER);
    ingest();
    String dossier = dossiers.create("Informe", "").id();
    try (Collection collection = Collection.toSearch(index)) {
      take(collection.holdings(), dossier, "acta.txt", verb);
    }
    write("acta.txt", "Acta de la sesión", BEFORE + "\nLa mesa no " + verb + "\n" + AFTER);
    ingest();

    assertThat(standings(dossier).values()).singleElement().isInstanceOf(Standing.Changed.class);
  }

  @Test
  void a_file_that_is_taken_away_is_gone() throws Exception {
    assertThat(after(() -> Files.delete(corpus.resolve("acta.txt"))))
        .isInstanceOf(Standing.Gone.class);
  }

  private static final List<String> NOUNS =
      List.of("canon", "puente", "riego", "decreto", "fondo", "informe", "puerto", "censo");
  private static final List<String> VERBS =
      List.of("aprobó", "rechazó", "envió", "revisó", "publicó", "midió", "pagó", "archivó");

  private static String sentence(Random random, int document, int number) {
    return "En el punto %d la comisión %d %s el %s de la zona %d y %s su %s en %d días."
        .formatted(
            number,
            document,
            VERBS.get(random.nextInt(VERBS.size())),
            NOUNS.get(random.nextInt(NOUNS.size())),
            random.nextInt(90),
            VERBS.get(random.nextInt(VERBS.size())),
            NOUNS.get(random.nextInt(NOUNS.size())),
            random.nextInt(90));
  }

  /** Three pages of six sentences each. */
  private static String[] pages(List<String> sentences) {
    int third = sentences.size() / 3;
    return new String[] {
      String.join("\n", sentences.subList(0, third)),
      String.join("\n", sentences.subList(third, 2 * third)),
      String.join("\n", sentences.subList(2 * third, sentences.size()))
    };
  }

  @Test
  void of_fifty_edited_documents_no_excerpt_is_silently_wrong() throws Exception {
    Random random = new Random(50);
    Map<Integer, List<String>> texts = new HashMap<>();
    for (int document = 0; document < 50; document++) {
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < 18; i++) sentences.add(sentence(random, document, i));
      texts.put(document, sentences);
      write("acta%02d.txt".formatted(document), pages(sentences));
    }
    ingest();
    String dossier = dossiers.create("Cincuenta", "").id();
    Map<String, Boolean> altered = new HashMap<>();
    try (Collection collection = Collection.toSearch(index)) {
      for (int document = 0; document < 50; document++) {
        List<String> sentences = texts.get(document);
        for (int quoted : List.of(3, 9, 15)) {
          String file = "acta%02d.txt".formatted(document);
          Excerpt excerpt = take(collection.holdings(), dossier, file, sentences.get(quoted));
          // One of three is changed itself; around the others sentences come, go and change.
          boolean changes = (document + quoted / 6) % 3 == 0;
          altered.put(excerpt.id(), changes);
        }
      }
    }
    for (int document = 0; document < 50; document++) {
      List<String> edited = new ArrayList<>(texts.get(document));
      for (int quoted : List.of(3, 9, 15)) {
        if ((document + quoted / 6) % 3 != 0) continue;
        edited.set(quoted, edited.get(quoted).replaceFirst("la comisión", "no la junta"));
      }
      edited.set(8, sentence(random, document, 8));
      edited.remove(5);
      edited.add(1, sentence(random, document, 99));
      edited.add(0, "Versión corregida.");
      write("acta%02d.txt".formatted(document), pages(edited));
    }
    ingest();

    Map<String, Standing> standings = standings(dossier);
    Dossier kept = dossiers.find(dossier).orElseThrow();
    int unchanged = 0;
    int foundAgain = 0;
    for (Excerpt excerpt : kept.excerpts()) {
      Standing standing = standings.get(excerpt.id());
      if (altered.get(excerpt.id())) {
        assertThat(standing).isInstanceOf(Standing.Changed.class);
        continue;
      }
      unchanged++;
      if (standing instanceof Standing.FoundAgain found) {
        foundAgain++;
        assertThat(found.parts().getFirst().quote()).isEqualTo(excerpt.anchor().quote());
      }
    }
    assertThat(unchanged).isEqualTo(100);
    assertThat(foundAgain).isGreaterThanOrEqualTo(95);
  }
}
