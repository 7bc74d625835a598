package acervo.export;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.message.Messages;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordExportTest {
  private static final Edition EDITION =
      new Edition(Messages.SPANISH, (facet, value) -> value, record -> "");

  private static final RecordWriter LINES =
      (records, edition, out) -> {
        for (RecordHit hit : records) {
          out.write((hit.record().text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      };

  @TempDir Path folder;

  @Test
  void every_record_is_written_once_and_in_order_whatever_page_was_asked_for() throws IOException {
    Path file = folder.resolve("registros.txt");
    RecordRequest third = RecordRequest.of("").onPage(3);
    RecordResult result = new RecordExport(RecordShelf.of(250), third, LINES, EDITION).to(file);
    assertThat(result.total()).isEqualTo(250);
    assertThat(result.records()).hasSize(RecordRequest.LARGEST);
    assertThat(Files.readAllLines(file))
        .hasSize(250)
        .doesNotHaveDuplicates()
        .startsWith("Se cumplió la meta número 0.")
        .endsWith("Se cumplió la meta número 249.");
  }

  @Test
  void nothing_that_matches_is_an_empty_file() throws IOException {
    Path file = folder.resolve("registros.txt");
    new RecordExport(RecordShelf.of(0), RecordRequest.of(""), LINES, EDITION).to(file);
    assertThat(file).isEmptyFile();
  }
}
