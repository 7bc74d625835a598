package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneHoldings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashIT {
  private static final int FILES = 120;

  @TempDir Path folder;

  @Test
  void a_run_killed_at_any_moment_leaves_the_last_commit_readable_and_the_next_run_goes_on()
      throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Path index = folder.resolve("index");
    Random random = new Random(2018);
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder("Informe número " + i + ".\n\n");
      for (int j = 0; j < 400; j++) text.append("Palabra").append(random.nextInt(5000)).append(' ');
      Files.writeString(corpus.resolve("informe" + i + ".txt"), text);
    }
    for (int killed = 0; killed < 4; killed++) {
      RunningProgram program = new RunningProgram(corpus, index, "ingest");
      Thread.sleep(1200 + 500L * killed);
      program.close();
      if (Files.isDirectory(index) && CommittedIndex.exists(index)) {
        try (CommittedIndex committed = CommittedIndex.open(index)) {
          LuceneHoldings holdings = new LuceneHoldings(committed);
          assertThat(holdings.documents(0, FILES)).hasSameSizeAs(holdings.ledger());
        }
      }
    }
    try (RunningProgram program = new RunningProgram(corpus, index, "ingest")) {
      assertThat(program.waitFor()).isZero();
    }
    try (CommittedIndex committed = CommittedIndex.open(index)) {
      assertThat(new LuceneHoldings(committed).totals().documents()).isEqualTo(FILES);
    }
  }
}
