package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.search.Holdings;
import acervo.search.SearchEngine.PageMarks;
import acervo.text.FunctionWords;
import acervo.text.Span;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The marks on the pages of the sample corpus, as the engine tells them and as the pages show them,
 * against the words of the pages looked at one by one. Questions are made of the pages' own words.
 */
class MarksOnPagesIT {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{4,}");

  /** What is one word or several by rules that letters do not tell: «gob.sv», «d'agua». */
  private static final Pattern JOINED =
      Pattern.compile("[\\p{L}\\p{N}]+(?:(?:[.,:'’·_]|[-\u2010]\\s*\\n\\s*)[\\p{L}\\p{N}]+)+");

  private static final int QUESTIONS = 40;
  private static final List<String> FOLDERS = List.of("notas", "posicionamientos", "correos");

  @TempDir static Path folder;
  private static RunningProgram.Served served;
  private static Collection collection;
  private final Random random = new Random(11);

  @BeforeAll
  static void start() throws Exception {
    Path corpus = SampleFolders.copy(folder, FOLDERS);
    Files.write(corpus.resolve("partida.pdf"), broken());
    served = RunningProgram.serve(corpus, folder.resolve("index"));
    collection = Collection.toSearch(folder.resolve("index"));
    collection.readVocabulary(new acervo.corpus.CorpusFolder(corpus));
  }

  @AfterAll
  static void stop() throws IOException {
    if (collection != null) collection.close();
    if (served != null) served.close();
  }

  /** A page on which a word is broken over the end of a line, twice. */
  private static byte[] broken() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.LETTER);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.beginText();
        content.newLineAtOffset(90, 600);
        for (String line :
            List.of(
                "El consejo conoció en su última sesión el informe sobre la recaudación de la"
                    + " contri-",
                "bución especial, y acordó que el destino de aquellas sumas se publique con la"
                    + " perio-",
                "dicidad que fija la ley, según la propia contribución especial lo había dispuesto"
                    + " ya.")) {
          content.showText(line);
          content.newLineAtOffset(0, -15);
        }
        content.endText();
      }
      var out = new java.io.ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /**
   * A page that can be asked for.
   *
   * @param passages the stretches of it that are searched
   * @param joined the stretches of {@link #JOINED}
   */
  private record Searched(Document document, Page page, List<Span> passages, List<Span> joined) {
    boolean isJoined(Span span) {
      return joined.stream().anyMatch(span::overlaps);
    }
  }

  private static List<Searched> pages() {
    Holdings holdings = collection.holdings();
    List<Searched> pages = new ArrayList<>();
    for (Document document : holdings.documents(0, 1000)) {
      for (int number = 1; number <= document.pages(); number++) {
        Page page = holdings.page(document.sha256(), number).orElseThrow();
        List<Span> passages =
            holdings.passages(document.sha256(), number).stream().map(Passage::span).toList();
        List<Span> joined =
            JOINED
                .matcher(page.text())
                .results()
                .map(some -> new Span(some.start(), some.end()))
                .toList();
        if (!passages.isEmpty()) pages.add(new Searched(document, page, passages, joined));
      }
    }
    return pages;
  }

  /** A passage, and the page that it is on. */
  private record Place(Searched page, Span passage) {}

  /** Words of a shape, which no analysis changes: whoever looks at the letters can count them. */
  @Test
  void words_of_a_shape_are_marked_wherever_the_pages_have_them() throws Exception {
    List<Searched> pages = pages();
    int marks = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Searched from = pick(pages);
      List<String> words = words(from.page().text(), LETTERS);
      if (words.isEmpty()) continue;
      String word = bare(pick(words));
      String start = word.substring(0, random.nextInt(3, word.length() + 1));
      String inside = word.substring(1, word.length() - 1);
      marks +=
          switch (i % 4) {
            case 0 -> agree(pages, start + "*", each -> each.startsWith(start));
            case 1 -> agree(pages, "*" + inside + "*", each -> each.contains(inside));
            case 2 -> agree(pages, "=" + word, word::equals);
            default ->
                agree(pages, start.toUpperCase(Locale.ROOT) + "*", each -> each.startsWith(start));
          };
    }
    assertThat(marks).isGreaterThan(200);
  }

  /** Of words as the pages write them a phrase must mark at least where they stand. */
  @Test
  void a_phrase_is_marked_where_it_was_taken_from_over_the_ends_of_lines_too() throws Exception {
    List<Place> places = new ArrayList<>();
    for (Searched page : pages()) {
      for (Span passage : page.passages()) places.add(new Place(page, passage));
    }
    List<Place> onLines =
        places.stream()
            .filter(one -> one.passage().in(one.page().page().text()).contains("\n"))
            .toList();
    int lines = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Place place = pick(i % 2 == 0 ? onLines : places);
      Searched from = place.page();
      Span passage = place.passage();
      List<MatchResult> words = WORD.matcher(passage.in(from.page().text())).results().toList();
      if (words.size() < 4) continue;
      int first = first(words, passage.in(from.page().text()));
      Span phrase = new Span(words.get(first).start(), words.get(first + 3).end());
      String written = phrase.shift(passage.start()).in(from.page().text());
      if (written.matches("(?s).*[\"“”„].*") || from.isJoined(phrase.shift(passage.start())))
        continue;
      String question = "\"" + bare(written).replaceAll("\\s+", " ") + "\"";
      if (written.contains("\n")) lines++;
      List<Span> marks = marks(from, question);
      assertThat(marks)
          .as("%s in «%s»", question, written)
          .anyMatch(mark -> mark.contains(phrase.shift(passage.start())));
      assertThat(shown(from, question, false)).as(question).isEqualTo(marks.size());
      assertThat(shown(from, question, true)).as(question).isEqualTo(marks.size());
    }
    assertThat(lines).isGreaterThan(5);
  }

  /** Where a phrase of four words begins: over the end of a line where there is one. */
  private int first(List<MatchResult> words, String text) {
    for (int i = random.nextInt(words.size() - 3); i < words.size() - 3; i++) {
      if (text.substring(words.get(i).start(), words.get(i + 1).start()).contains("\n")) return i;
    }
    return random.nextInt(words.size() - 3);
  }

  @Test
  void a_word_broken_over_a_line_of_a_pdf_is_one_mark_on_two_lines() throws Exception {
    Searched page =
        pages().stream()
            .filter(one -> one.page().text().contains("recaudación"))
            .findAny()
            .orElseThrow();
    for (String question :
        List.of("contribuciones", "contribu*", "contribucoin~", "\"contribución especial\"")) {
      assertThat(marks(page, question)).as(question).hasSize(2);
      assertThat(shown(page, question, false)).as(question).isEqualTo(2);
      assertThat(shown(page, question, true)).as(question).isEqualTo(2);
    }
    assertThat(rectangles(page, "contribución")).containsExactly("1", "1", "2");
    assertThat(rectangles(page, "periodicidad")).containsExactly("1", "1");
    assertThat(marks(page, "contri")).isEmpty();
  }

  /** How many marks there are, all of them right, as told and as shown. */
  private int agree(List<Searched> pages, String question, Predicate<String> matches)
      throws Exception {
    if (FunctionWords.contains(question)) return 0;
    int marks = 0;
    Searched last = null;
    Map<String, List<Searched>> byDocument =
        pages.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.document().sha256(), LinkedHashMap::new, Collectors.toList()));
    for (List<Searched> document : byDocument.values()) {
      List<PageMarks> told =
          collection.engine().marks(question, document.getFirst().document().sha256());
      for (Searched one : document) {
        List<Span> expected = new ArrayList<>();
        for (Span passage : one.passages()) {
          WORD.matcher(passage.in(one.page().text()))
              .results()
              .filter(word -> matches.test(bare(word.group())))
              .forEach(
                  word -> expected.add(new Span(word.start(), word.end()).shift(passage.start())));
        }
        expected.removeIf(one::isJoined);
        List<Span> here = new ArrayList<>(on(told, one.page().number()));
        here.removeIf(one::isJoined);
        assertThat(here)
            .as("%s on page %d of %s", question, one.page().number(), one.document().title())
            .isEqualTo(expected);
        marks += expected.size();
        if (!expected.isEmpty()) last = one;
      }
    }
    if (last != null) {
      int here = marks(last, question).size();
      assertThat(shown(last, question, false)).as(question).isEqualTo(here);
      assertThat(shown(last, question, true)).as(question).isEqualTo(here);
    }
    return marks;
  }

  private static List<Span> marks(Searched page, String question) {
    return on(collection.engine().marks(question, page.document().sha256()), page.page().number());
  }

  private static List<Span> on(List<PageMarks> marks, int page) {
    return marks.stream()
        .filter(one -> one.page() == page)
        .flatMap(one -> one.spans().stream())
        .toList();
  }

  /** How many hits the page of the program marks, over its picture or in its words. */
  private static long shown(Searched page, String question, boolean asText) throws Exception {
    return html(page, question, asText).select(".leaf [data-hit]").eachAttr("data-hit").stream()
        .distinct()
        .count();
  }

  /** The numbers of the hits over the picture, one for each rectangle. */
  private static List<String> rectangles(Searched page, String question) throws Exception {
    return html(page, question, false).select("rect.hit").eachAttr("data-hit");
  }

  private static org.jsoup.nodes.Document html(Searched page, String question, boolean asText)
      throws Exception {
    return Jsoup.parse(
        served.get(
            "documentos/%s/p/%d?q=%s%s"
                .formatted(
                    page.document().id(),
                    page.page().number(),
                    URLEncoder.encode(question, StandardCharsets.UTF_8),
                    asText ? "&ver=texto" : "")));
  }

  private static List<String> words(String text, Pattern shape) {
    return shape.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Small letters without accents, but with the tilde of ñ. */
  private static String bare(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = apart.replaceAll("(?<!n)\\u0303|[\\u0300-\\u0302\\u0308\\u0327]", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
