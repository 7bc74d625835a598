package acervo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.message.Messages;
import acervo.search.RecordRequest;
import acervo.search.RecordResult.RecordHit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingRecordsTest {
  @Test
  void every_record_comes_once_and_in_order_page_by_page() {
    RecordShelf shelf = RecordShelf.of(250);
    List<String> texts = new ArrayList<>();
    for (RecordHit hit : MatchingRecords.of(shelf, RecordRequest.of("").onPage(3))) {
      texts.add(hit.record().text());
    }
    assertThat(texts).hasSize(250).doesNotHaveDuplicates().first().asString().contains("número 0.");
    assertThat(texts).last().asString().contains("número 249.");
    assertThat(shelf.asked).isEqualTo(3);
  }

  @Test
  void no_page_is_asked_for_before_it_is_read() {
    RecordShelf shelf = RecordShelf.of(250);
    var records = MatchingRecords.of(shelf, RecordRequest.of("")).iterator();
    for (int i = 0; i < 100; i++) records.next();
    assertThat(shelf.asked).isEqualTo(1);
  }

  @Test
  void nothing_that_matches_is_no_record() {
    assertThat(MatchingRecords.of(RecordShelf.of(0), RecordRequest.of(""))).isEmpty();
  }

  @Test
  void a_collection_that_changes_is_not_mixed_with_what_it_was() {
    RecordShelf shelf = RecordShelf.of(250);
    shelf.changesAfter = 1;
    MatchingRecords records = MatchingRecords.of(shelf, RecordRequest.of(""));
    assertThatThrownBy(() -> records.forEach(hit -> {})).isInstanceOf(CollectionChanged.class);
  }

  @Test
  void an_export_begins_again_when_the_collection_changed(@TempDir Path folder) throws IOException {
    RecordShelf shelf = RecordShelf.of(250);
    Path file = folder.resolve("registros.txt");
    Edition edition = new Edition(Messages.SPANISH, (facet, value) -> value, record -> "");
    new RecordExport(shelf, RecordRequest.of(""), onceChanging(shelf), edition).to(file);
    assertThat(Files.readAllLines(file)).hasSize(250).first().asString().contains("número 0.");
  }

  /** The first time the collection changes under it; after that it stays. */
  private static RecordWriter onceChanging(RecordShelf shelf) {
    shelf.changesAfter = 1;
    return (records, edition, out) -> {
      try {
        for (RecordHit hit : records) writeLine(hit, out);
      } finally {
        shelf.changesAfter = 0;
      }
    };
  }

  private static void writeLine(RecordHit hit, OutputStream out) throws IOException {
    out.write((hit.record().text() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_export_of_a_collection_that_never_rests_is_given_up(@TempDir Path folder) {
    RecordShelf shelf = RecordShelf.of(250);
    shelf.changesAfter = 1;
    Edition edition = new Edition(Messages.SPANISH, (facet, value) -> value, record -> "");
    RecordExport export = new RecordExport(shelf, RecordRequest.of(""), new CsvRecords(), edition);
    assertThatThrownBy(() -> export.to(folder.resolve("registros.csv")))
        .isInstanceOf(CollectionChanged.class);
  }
}
