package acervo.quotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.Described;
import acervo.document.Document;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneHoldings;
import acervo.lucene.LucenePassages;
import acervo.quotation.Difference.Fate;
import acervo.quotation.Difference.Piece;
import acervo.quotation.draft.DraftCheck.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred quotations made from generated documents by a seed: what was done to each is known,
 * so the check can be held to it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeededDraftTest {
  private static final long SEED = 20180326;
  private static final int DOCUMENTS = 20;
  private static final int PAGES = 12;
  private static final int SENTENCES = 14;

  private static final String[] SUBJECTS =
      ("El Consejo|La mesa técnica|El Ministerio|La comisión|El gabinete|La alcaldía|El programa|La"
              + " asesoría|El comité|La dirección")
          .split("\\|");
  private static final String[] VERBS =
      ("aprobó revisó presentó observó recomendó financió coordinó ejecutó evaluó publicó remitió"
              + " archivó")
          .split(" ");
  private static final String[] THINGS =
      ("el plan|la propuesta|el informe|la reforma|el reglamento|la política|el convenio|la ley|el"
              + " presupuesto|la estrategia")
          .split("\\|");
  private static final String[] MATTERS =
      ("agua riego puentes escuelas vivienda cosecha pesca bosques caminos vacunas semillas crédito"
           + " turismo cárceles mercados puertos energía drenajes bibliotecas archivos becas minas"
           + " represas salud deporte")
          .split(" ");
  private static final String[] PLACES =
      ("la costa|el norte|la cuenca alta|el valle|la frontera|el oriente|la capital|el puerto|la"
              + " sierra|el lago")
          .split("\\|");
  private static final String[] INVENTED =
      ("astronautas veleros pianos glaciares camellos trineos violines pirámides faraones dragones"
              + " castillos duendes submarinos acordeones")
          .split(" ");

  private final Random random = new Random(SEED);
  private final List<List<List<String>>> sentences = new ArrayList<>();
  private LuceneHoldings holdings;
  private LucenePassages passages;
  private CommittedIndex index;
  private CollectionWriter writer;

  @BeforeAll
  void fill(@TempDir Path folder) throws IOException {
    writer = CollectionWriter.open(folder);
    for (int i = 0; i < DOCUMENTS; i++) writer.put(described(i), content(i));
    writer.commit();
    index = CommittedIndex.open(folder);
    holdings = new LuceneHoldings(index);
    passages = new LucenePassages(index);
  }

  @AfterAll
  void close() throws IOException {
    index.close();
    writer.close();
  }

  private static String title(int document) {
    return "Memoria de labores número " + (document + 1);
  }

  private Described described(int document) {
    String sha = "%064x".formatted(document + 1);
    return new Described(
        Document.undescribed(sha, title(document), "es", PAGES, PageUnit.PAGE, Format.PDF, 1),
        List.of(),
        List.of());
  }

  private Content content(int document) {
    List<List<String>> pages = new ArrayList<>();
    List<Page> built = new ArrayList<>();
    for (int number = 1; number <= PAGES; number++) {
      List<String> said = new ArrayList<>();
      for (int i = 0; i < SENTENCES; i++) said.add(sentence());
      pages.add(said);
      PageBuilder page = new PageBuilder(number).unit(PageUnit.PAGE).runningHeader("Memoria");
      page.paragraph(String.join(" ", said.subList(0, SENTENCES / 2)));
      page.paragraph(String.join(" ", said.subList(SENTENCES / 2, SENTENCES)));
      built.add(page.runningFooter(Integer.toString(number)).build());
    }
    sentences.add(pages);
    return new Content(Format.PDF, Map.of(), built, List.of());
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String sentence() {
    return "%s %s %s de %s y %s para %s, con %d aportes de la oficina de %s en %d."
        .formatted(
            one(SUBJECTS),
            one(VERBS),
            one(THINGS),
            one(MATTERS),
            one(MATTERS),
            one(PLACES),
            10 + random.nextInt(990),
            one(MATTERS),
            2000 + random.nextInt(20));
  }

  /** What was done to a quotation. */
  private record Seeded(
      String text, Class<? extends Verdict> expected, String left, String added) {}

  private record Taken(int document, int page, String words) {}

  private Taken taken() {
    int document = random.nextInt(DOCUMENTS);
    int page = random.nextInt(PAGES);
    List<String> said = sentences.get(document).get(page);
    int first = random.nextInt(SENTENCES / 2 - 1);
    String words = said.get(first);
    if (random.nextInt(3) == 0) words += " " + said.get(first + 1);
    return new Taken(document, page + 1, words.substring(0, words.length() - 1));
  }

  private static String reference(Taken taken, int page) {
    return " (" + title(taken.document) + ", s. f., p. " + page + ").";
  }

  /** Other quotation marks around, other white space, words parted at line ends, ligatures. */
  private String disturbed(String words) {
    StringBuilder disturbed = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!disturbed.isEmpty()) disturbed.append(one(new String[] {" ", "  ", "\u00a0", "\n"}));
      boolean parted = word.length() > 7 && word.matches("\\p{Ll}+") && random.nextInt(4) == 0;
      String written = word.replace("fi", random.nextBoolean() ? "\ufb01" : "fi");
      int cut = 3 + random.nextInt(2);
      disturbed.append(
          parted
              ? written.substring(0, cut)
                  + one(new String[] {"-\n", "\u00ad\n", "\u00ad", "- "})
                  + written.substring(cut)
              : written);
    }
    return disturbed.toString();
  }

  private String marked(String words) {
    return one(new String[] {"«%s»", "“%s”", "\"%s\""}).formatted(words);
  }

  private Seeded verbatim() {
    Taken taken = taken();
    String claim = random.nextBoolean() ? reference(taken, taken.page) : ".";
    return new Seeded(marked(disturbed(taken.words)) + claim, Verdict.Exact.class, "", "");
  }

  private Seeded altered(int kind) {
    Taken taken = taken();
    List<String> words = new ArrayList<>(Arrays.asList(taken.words.split(" ")));
    int at = 1 + random.nextInt(words.size() - 2);
    while (!words.get(at).matches("\\p{Ll}+")) at = 1 + random.nextInt(words.size() - 2);
    String left = "";
    String added = "";
    switch (kind) {
      case 0 -> {
        added = one(INVENTED);
        left = words.set(at, added);
      }
      case 1 -> left = words.remove(at);
      default -> {
        added = "no";
        words.add(at, added);
      }
    }
    String claim = random.nextBoolean() ? reference(taken, taken.page) : ".";
    String text = marked(String.join(" ", words)) + claim;
    return new Seeded(text, Verdict.Altered.class, left, added);
  }

  private Seeded misplaced() {
    Taken taken = taken();
    int other = 1 + (taken.page + random.nextInt(PAGES - 2)) % PAGES;
    if (other == taken.page) other = 1 + other % PAGES;
    return new Seeded(
        marked(taken.words) + reference(taken, other), Verdict.WrongPlace.class, "", "");
  }

  private Seeded invented() {
    String words =
        "Los %s y los %s cruzaron despacio el desierto con %s y %s de plata antigua"
            .formatted(one(INVENTED), one(INVENTED), one(INVENTED), one(INVENTED));
    return new Seeded(marked(words) + ".", Verdict.NotFound.class, "", "");
  }

  @Test
  void of_two_hundred_quotations_each_is_known_for_what_it_is() {
    List<Seeded> seeded = new ArrayList<>();
    for (int i = 0; i < 100; i++) seeded.add(verbatim());
    for (int i = 0; i < 60; i++) seeded.add(altered(i % 3));
    for (int i = 0; i < 20; i++) seeded.add(misplaced());
    for (int i = 0; i < 20; i++) seeded.add(invented());
    Draft.Place place = new Draft.Place(1, PageUnit.SECTION, "1");
    Draft draft =
        new Draft(
            seeded.stream()
                .map(each -> new Draft.Paragraph(place, "Se dijo: " + each.text, false))
                .toList(),
            List.of());

    List<Checked> checked = DraftCheck.of(draft, holdings, passages).checked();

    assertThat(checked).hasSize(seeded.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < seeded.size(); i++) {
      if (!isAsExpected(seeded.get(i), checked.get(i).verdict())) {
        wrong.add(seeded.get(i) + " → " + checked.get(i).verdict());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isAsExpected(Seeded seeded, Verdict verdict) {
    if (!seeded.expected.isInstance(verdict)) return false;
    if (!(verdict instanceof Verdict.Altered altered)) return true;
    List<Piece> pieces = altered.standing().difference().pieces();
    return said(pieces, Fate.LEFT_OUT).equals(seeded.left)
        && said(pieces, Fate.ADDED).equals(seeded.added);
  }

  private static String said(List<Piece> pieces, Fate fate) {
    return String.join(
        "|",
        pieces.stream()
            .filter(each -> each.fate() == fate)
            .map(each -> each.text().strip())
            .toList());
  }
}
