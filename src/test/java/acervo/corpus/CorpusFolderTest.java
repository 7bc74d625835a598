package acervo.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.corpus.CorpusFolder.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusFolderTest {
  @TempDir Path root;

  @Test
  void everything_under_the_folder_is_found_in_order_of_path() throws IOException {
    Files.createDirectories(root.resolve("b/c"));
    Files.writeString(root.resolve("b/c/Acta ñ.txt"), "hola");
    Files.writeString(root.resolve("a.txt"), "");
    Files.writeString(root.resolve("README.md"), "about");
    Files.writeString(root.resolve("b/README.md"), "un documento");
    Files.writeString(root.resolve("vocabulary.yaml"), "areas: []");
    Files.createSymbolicLink(root.resolve("enlace"), root.resolve("a.txt"));
    assertThat(new CorpusFolder(root).scan())
        .extracting(Found::path)
        .containsExactly(
            "README.md", "a.txt", "b/README.md", "b/c/Acta ñ.txt", "enlace", "vocabulary.yaml");
    assertThat(new CorpusFolder(root).scan())
        .filteredOn(found -> found instanceof Found.Own)
        .extracting(Found::path)
        .containsExactly("README.md", "vocabulary.yaml");
    assertThat(new CorpusFolder(root).scan()).contains(new Found.Link("enlace"));
  }

  @Test
  void a_file_about_a_document_is_no_document() throws IOException {
    Files.writeString(root.resolve("acta.pdf.acervo.yaml"), "date: 2018");
    Files.writeString(root.resolve(".acervo.yaml"), "");
    assertThat(new CorpusFolder(root).scan())
        .filteredOn(found -> found instanceof Found.Sidecar)
        .extracting(found -> ((Found.Sidecar) found).about())
        .containsExactly("acta.pdf");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../fuera.txt", "a/../../fuera.txt", "/etc/passwd", "", ".", "a\0b"})
  void no_path_leads_out_of_the_folder(String path) {
    assertThat(new CorpusFolder(root).file(path)).isEmpty();
  }

  @Test
  void the_hash_is_that_of_the_bytes() throws IOException {
    Path file = Files.writeString(root.resolve("a.txt"), "abc");
    assertThat(CorpusFolder.sha256(file))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
