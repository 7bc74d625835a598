package acervo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterIT {
  /** More by hand: -Dacervo.killings=50. */
  private static final int KILLINGS = Integer.getInteger("acervo.killings", 3);

  @TempDir Path data;

  @Test
  void every_acknowledged_excerpt_is_there_after_its_writer_was_killed() throws Exception {
    String dossier;
    try (Dossiers dossiers = new Dossiers(data)) {
      dossier = dossiers.create("Informe", "").id();
    }
    Random random = new Random(9);
    Set<String> acknowledged = new HashSet<>();
    for (int killing = 0; killing < KILLINGS; killing++) {
      List<String> round = killedAfter(1 + random.nextInt(60), random.nextInt(20), dossier);
      assertThat(round).isNotEmpty();
      acknowledged.addAll(round);
      // Nobody else has the file open: what is there was on the disk, or is recovered from the log.
      try (Dossiers dossiers = new Dossiers(data)) {
        Set<String> kept =
            dossiers.find(dossier).orElseThrow().excerpts().stream()
                .map(Excerpt::id)
                .collect(Collectors.toSet());
        assertThat(kept).containsAll(acknowledged);
      }
    }
    System.out.println(KILLINGS + " killings, " + acknowledged.size() + " acknowledged");
  }

  /** What a writer acknowledged that was killed some milliseconds after so many. */
  private List<String> killedAfter(int excerpts, int millis, String dossier)
      throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                ExcerptWriter.class.getName(),
                data.toString(),
                dossier)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> ids = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (String id = out.readLine(); id != null; id = out.readLine()) {
        if (id.length() == 12) ids.add(id); // the last may be cut off
        if (ids.size() != excerpts || !writer.isAlive()) continue;
        Thread.sleep(millis);
        // SIGKILL; the process itself would also close what it still has to say.
        writer.toHandle().destroyForcibly();
      }
    } finally {
      writer.destroyForcibly().onExit().join();
    }
    return ids;
  }
}
