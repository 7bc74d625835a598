package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.extraction.Extraction;
import acervo.extraction.Extractor;
import acervo.extraction.Limits;
import acervo.extraction.isolation.IsolatedExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderProcessTest {
  @TempDir Path folder;

  @Test
  void a_document_read_in_a_process_of_its_own_is_the_same_document() throws IOException {
    Path file =
        Files.writeString(folder.resolve("acta año.md"), "# Acta\n\n- Se acordó: *niñez*\n");
    try (IsolatedExtractor isolated = new IsolatedExtractor(ReaderProcess.settings(256))) {
      Extraction extraction = isolated.read(file);
      assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
      assertThat(extraction).isEqualTo(new Extractor(Readers.all(), Limits.STANDARD).read(file));
    }
  }
}
