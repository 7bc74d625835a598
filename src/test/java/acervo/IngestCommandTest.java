package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.corpus.CorpusFolder;
import acervo.search.FacetName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
  private static final String SOUND = "areas:\n  - slug: agua\n    name: \"Área del Agua\"\n";

  @TempDir private Path folder;

  /** What the command says on standard error of a folder with this authority file alone. */
  private String ingest(int exit, String vocabulary) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("vocabulary.yaml"), vocabulary);
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      String index = folder.resolve("index").toString();
      assertThat(Main.run("ingest", "--corpus", corpus.toString(), "--index", index))
          .isEqualTo(exit);
    } finally {
      System.setErr(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_sound_vocabulary_is_no_problem() throws Exception {
    assertThat(ingest(Terminal.DONE, SOUND)).doesNotContain("vocabulary.yaml");
  }

  @Test
  void a_vocabulary_that_cannot_be_read_is_listed_with_its_remedy() throws Exception {
    assertThat(ingest(Terminal.DONE_WITH_PROBLEMS, SOUND.replace("Agua\"", "Agua")))
        .contains("vocabulary.yaml, línea 3:", "Revise");
  }

  @Test
  void the_last_sound_vocabulary_serves_the_next_run_of_the_program_too() throws Exception {
    ingest(Terminal.DONE, SOUND);
    ingest(Terminal.DONE_WITH_PROBLEMS, SOUND.replace("Agua\"", "Agua"));

    try (Collection collection = Collection.toSearch(folder.resolve("index"))) {
      collection.readVocabulary(new CorpusFolder(folder.resolve("corpus")));
      assertThat(collection.label(FacetName.AREA, "agua")).isEqualTo("Área del Agua");
    }
  }

  @Test
  void so_is_an_entry_of_it() throws Exception {
    assertThat(ingest(Terminal.DONE_WITH_PROBLEMS, SOUND + "  - slug: suelo\n"))
        .contains("vocabulary.yaml, línea 4:", "«suelo»", "Escriba");
  }
}
