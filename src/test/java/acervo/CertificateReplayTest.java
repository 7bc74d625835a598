package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.certificate.Certificates;
import acervo.message.Messages;
import acervo.search.SearchRequest;
import acervo.web.CertificateTerms;
import acervo.web.view.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateReplayTest {
  @TempDir private Path folder;
  private Path corpus;
  private Path index;
  private Path file;

  @BeforeEach
  void issue() throws Exception {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    index = folder.resolve("index");
    file = folder.resolve("constancia.json");
    Files.writeString(corpus.resolve("vocabulary.yaml"), "areas: []\n");
    Files.writeString(corpus.resolve("canon.txt"), "El canon del agua sube este año.\n");
    ingest();
    try (Collection collection = Collection.toSearch(index)) {
      var terms = CertificateTerms.of(new Wording(Messages.SPANISH, collection::label));
      var certificate = collection.certificates().issue(SearchRequest.of("xilófono"), terms, "");
      Files.write(file, Certificates.file(certificate));
    }
  }

  private void ingest() {
    assertThat(
            Answer.to("ingest", "--corpus", corpus.toString(), "--index", index.toString()).exit())
        .isEqualTo(Terminal.DONE);
  }

  private Answer check(String... options) {
    String[] arguments = new String[options.length + 6];
    System.arraycopy(
        new String[] {
          "check", file.toString(), "--corpus", corpus.toString(), "--index", index.toString()
        },
        0,
        arguments,
        0,
        6);
    System.arraycopy(options, 0, arguments, 6, options.length);
    return Answer.to(arguments);
  }

  @Test
  void a_certificate_of_the_same_collection_is_confirmed() throws IOException {
    Answer answer = check();
    assertThat(answer.exit()).isEqualTo(Terminal.DONE);
    assertThat(answer.out()).contains("la colección es la misma", "tampoco halla ningún documento");
    JsonNode json = new ObjectMapper().readTree(check("--json").out());
    assertThat(json.get("verdict").asText()).isEqualTo("same");
  }

  @Test
  void an_index_deleted_and_made_again_is_the_same_collection() throws IOException {
    index = folder.resolve("another");
    ingest();
    assertThat(check().exit()).isEqualTo(Terminal.DONE);
  }

  @Test
  void on_a_newer_collection_what_is_new_is_told_and_is_no_failure() throws IOException {
    Files.writeString(corpus.resolve("musica.txt"), "Un xilófono suena en la plaza.\n");
    ingest();
    Answer answer = check();
    assertThat(answer.exit()).isEqualTo(Terminal.DONE);
    assertThat(answer.out()).contains("La ausencia ya no se sostiene", "Nuevo: ", "musica.txt");
  }

  @Test
  void a_changed_byte_fails_in_both_languages() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 3] ^= 4;
    Files.write(file, bytes);
    Answer answer = check();
    assertThat(answer.exit()).isEqualTo(Terminal.FAILED);
    assertThat(answer.out()).startsWith("La constancia fue alterada");
    Answer english = check("--json", "--lang", "en");
    assertThat(english.exit()).isEqualTo(Terminal.FAILED);
    assertThat(english.out()).startsWith("{\"verdict\":\"altered\"").hasLineCount(1);
    assertThat(english.err()).startsWith("The certificate was changed");
  }

  @Test
  void a_file_that_is_not_there_is_wrong_usage() {
    file = folder.resolve("nada.json");
    Answer answer = check();
    assertThat(answer.exit()).isEqualTo(Terminal.WRONG_USAGE);
    assertThat(answer.err()).contains("No hay ningún archivo en «" + file + "»");
  }
}
