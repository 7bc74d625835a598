package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.search.ExhaustiveSearch;
import acervo.search.ExhaustiveSearch.Answer;
import acervo.search.ExhaustiveSearch.Found;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.search.question.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LuceneExhaustiveSearchTest {
  @TempDir private Path folder;

  private static ExhaustiveSearch exhaustive(Shelf shelf) throws IOException {
    return new LuceneExhaustiveSearch(shelf.committed(), (facet, value) -> value, () -> Names.NONE);
  }

  private static SearchRequest asking(String text, Sort sort, int page, int size) {
    return new SearchRequest(text, Filters.NONE, sort, page, size);
  }

  private static String fingerprint(Shelf shelf) throws IOException {
    return exhaustive(shelf).all(SearchRequest.of(""), answer -> answer.state().fingerprint());
  }

  private static LedgerEntry line(String path, String sha256, FileState state, int needOcr) {
    Map<PageState, Integer> pages = Map.of(PageState.TEXT, 1, PageState.NEEDS_OCR, needOcr);
    return new LedgerEntry(path, 10, 99, sha256, state, pages, List.of(), Optional.empty(), 1);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void all_come_in_the_order_of_the_pages_of_results(Sort sort) throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      for (int i = 0; i < 37; i++) {
        String words = i % 3 == 0 ? "Canon del agua." : i % 3 == 1 ? "Agua. Agua." : "Del suelo.";
        shelf.put("Acta " + i * 7 % 37, "20%02d".formatted(i % 11 + 10), List.of(), words);
        if (i % 10 == 0) shelf.writer.commit();
      }
      List<String> paged = new ArrayList<>();
      for (int page = 1; page <= 8; page++) {
        SearchResult result = shelf.search().search(asking("canon agua", sort, page, 5));
        result.hits().forEach(hit -> paged.add(hit.document().sha256()));
      }
      List<String> lacking = new ArrayList<>();
      List<String> read = new ArrayList<>();
      Answer all =
          exhaustive(shelf)
              .all(
                  asking("canon agua", sort, 3, 1),
                  answer -> {
                    for (Found found : answer.documents()) {
                      read.add(found.document().sha256());
                      if (!found.lacks().isEmpty()) lacking.add(found.document().sha256());
                    }
                    return answer;
                  });
      assertThat(all.hashes()).isEqualTo(paged).isEqualTo(read).hasSize(25);
      assertThat(all.complete()).isEqualTo(13);
      assertThat(lacking).isEqualTo(paged.subList(13, 25));
    }
  }

  @Test
  void the_pages_of_a_document_are_those_with_a_match() throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      Document document = Shelf.document("Actas", "", List.of(), 4);
      Page[] pages = new Page[4];
      for (int i = 0; i < 4; i++) {
        pages[i] = new PageBuilder(i + 1).paragraph(i % 2 == 1 ? "El agua." : "Nada.").build();
      }
      shelf.put(document, pages);
      shelf.put("Agua en el título", "Nada.");
      List<List<Integer>> found =
          exhaustive(shelf)
              .all(
                  asking("agua", Sort.TITLE, 1, 20),
                  answer -> {
                    List<List<Integer>> matches = new ArrayList<>();
                    answer.documents().forEach(each -> matches.add(each.pages()));
                    return matches;
                  });
      assertThat(found).containsExactly(List.of(2, 4), List.of());
    }
  }

  @Test
  void an_answer_is_of_one_state_though_the_collection_changes_while_it_is_read()
      throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.put("Uno", "El agua.");
      shelf.put("Dos", "El agua.");
      exhaustive(shelf)
          .all(
              SearchRequest.of("agua"),
              answer -> {
                shelf.writer.remove(Shelf.sha("Uno"));
                shelf.put("Tres", "El agua.");
                shelf.committed();
                List<String> titles = new ArrayList<>();
                answer.documents().forEach(found -> titles.add(found.document().title()));
                assertThat(titles).containsExactlyInAnyOrder("Uno", "Dos");
                assertThat(answer.state().totals().documents()).isEqualTo(2);
                return titles;
              });
    }
  }

  @Test
  void a_fingerprint_is_of_the_content_whatever_the_order_and_the_commits() throws IOException {
    List<String> fingerprints = new ArrayList<>();
    for (List<String> order : List.of(List.of("a", "b", "c"), List.of("c", "a", "b"))) {
      try (Shelf shelf = new Shelf(folder.resolve(order.getFirst()))) {
        for (String name : order) {
          shelf.put(name, "Palabras de " + name);
          shelf.writer.record(line(name, Shelf.sha(name), FileState.READ, 0));
          if (order.getFirst().equals("c")) shelf.writer.commit();
        }
        fingerprints.add(fingerprint(shelf));
      }
    }
    assertThat(fingerprints.getFirst()).matches("[0-9a-f]{64}").isEqualTo(fingerprints.getLast());
  }

  @Test
  void any_change_of_documents_paths_states_and_pages_changes_it() throws IOException {
    try (Shelf shelf = new Shelf(folder)) {
      List<String> seen = new ArrayList<>();
      seen.add(fingerprint(shelf));
      shelf.put("a", "Palabras.");
      seen.add(fingerprint(shelf));
      shelf.writer.record(line("a.pdf", Shelf.sha("a"), FileState.READ, 0));
      seen.add(fingerprint(shelf));
      shelf.writer.record(line("a.pdf", Shelf.sha("a"), FileState.READ, 1));
      seen.add(fingerprint(shelf));
      shelf.writer.record(line("a.pdf", Shelf.sha("a"), FileState.TRUNCATED, 1));
      seen.add(fingerprint(shelf));
      shelf.writer.record(line("a.pdf", Shelf.sha("b"), FileState.TRUNCATED, 1));
      seen.add(fingerprint(shelf));
      shelf.writer.forget("a.pdf");
      shelf.writer.record(line("b.pdf", Shelf.sha("b"), FileState.TRUNCATED, 1));
      seen.add(fingerprint(shelf));
      shelf.writer.remove(Shelf.sha("a"));
      seen.add(fingerprint(shelf));
      assertThat(seen).doesNotHaveDuplicates();
      shelf.writer.forget("b.pdf");
      assertThat(fingerprint(shelf)).isEqualTo(seen.getFirst());
    }
  }
}
