package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Page;
import acervo.extraction.plain.PlainText;
import acervo.extraction.plain.TextReader;
import acervo.search.SearchEngine.PageMarks;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.question.KnownNames;
import acervo.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code matches.md} of what matches what: every row of it is so. */
class MatchTableTest {
  private static final Pattern ROW = Pattern.compile("\\| `(.+?)` \\| (.*?) \\|.*");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final String MARK = "**";

  @TempDir Path folder;

  /** A question, a text with its marks between double stars, and where it is in the table. */
  record Row(String asked, String marked, int line) {
    boolean matches() {
      return marked.contains(MARK);
    }

    /** The text as a person would have typed it into a file. */
    String text() {
      return marked.replace(MARK, "");
    }
  }

  static List<Row> rows() throws IOException {
    try (InputStream table = MatchTableTest.class.getResourceAsStream("matches.md")) {
      List<String> lines =
          new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return Stream.iterate(0, line -> line + 1)
          .limit(lines.size())
          .flatMap(
              line ->
                  ROW.matcher(lines.get(line))
                      .results()
                      .map(row -> new Row(plain(row.group(1)), plain(row.group(2)), line + 1)))
          .toList();
    }
  }

  private static String plain(String cell) {
    return ESCAPED
        .matcher(cell.replace("\\n", "\n"))
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_of_the_table_is_so(Row row) throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      List<Page> pages = TextReader.pages(PlainText.clean(row.text()));
      shelf.put(Shelf.document("uno", "", List.of(), 1), pages.getFirst());
      var search =
          new LuceneSearch(
              shelf.committed(), (facet, value) -> value, () -> new KnownNames(Vocabulary.EMPTY));
      SearchResult result = search.search(SearchRequest.of(row.asked()));
      StringBuilder marked = new StringBuilder(pages.getFirst().text());
      for (PageMarks page : search.marks(row.asked(), Shelf.sha("uno")).reversed()) {
        for (Span span : page.spans().reversed()) {
          marked.insert(span.end(), MARK).insert(span.start(), MARK);
        }
      }
      assertThat(visible(marked.toString()))
          .as("line %d: %s", row.line(), row.asked())
          .isEqualTo(visible(PlainText.clean(row.marked())));
      assertThat(result.complete()).as("line %d", row.line()).isEqualTo(row.matches() ? 1 : 0);
    }
  }

  private static String visible(String text) {
    return text.replace("\n", "\\n");
  }

  @Test
  void the_table_says_of_many_things_that_they_match_and_of_many_that_they_do_not()
      throws IOException {
    assertThat(rows()).filteredOn(Row::matches).hasSizeGreaterThan(70);
    assertThat(rows()).filteredOn(row -> !row.matches()).hasSizeGreaterThan(15);
  }
}
