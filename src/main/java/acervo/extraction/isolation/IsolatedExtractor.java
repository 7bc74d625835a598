package acervo.extraction.isolation;

import acervo.extraction.Extraction;
import acervo.extraction.Extractor;
import acervo.extraction.Outcomes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Reads files in a process of its own, so that a file which never ends, eats all memory or kills
 * its reader costs that file and not the program. The process starts with the first file, serves
 * many, and is replaced after it died. For one thread; each thread that reads has its own.
 */
public final class IsolatedExtractor implements AutoCloseable {
  /**
   * How the process is started.
   *
   * @param main the class whose {@code main} calls {@link ExtractionWorker#serve}, found on this
   *     program's own class path
   * @param megabytes of heap it may use
   * @param time one file may take, after which the process is killed
   * @param options further options of the Java machine
   */
  public record Process(String main, int megabytes, Duration time, List<String> options) {
    public Process {
      options = List.copyOf(options);
    }
  }

  private final Process settings;
  private java.lang.Process process;
  private DataOutputStream paths;
  private DataInputStream answers;
  private Path scratch;

  /** Starts nothing yet. */
  public IsolatedExtractor(Process settings) {
    this.settings = settings;
  }

  /**
   * Reads a file, which is what {@link Extractor#read} says of it unless reading was stopped.
   *
   * @throws UncheckedIOException when no process can be started
   */
  public Extraction read(Path file) {
    try {
      if (process == null || !process.isAlive()) start();
    } catch (IOException failure) {
      throw new UncheckedIOException("no process for reading could be started", failure);
    }
    java.lang.Process reading = process;
    CompletableFuture<Boolean> alarm =
        new CompletableFuture<Boolean>()
            .completeOnTimeout(true, settings.time.toMillis(), TimeUnit.MILLISECONDS);
    alarm.thenAccept(late -> kill(reading, late));
    try {
      Extraction extraction = ask(file);
      if (!alarm.complete(false)) stop(); // killed just after it answered
      return extraction;
    } catch (IOException died) {
      boolean late = !alarm.complete(false);
      stop();
      return late
          ? Outcomes.unreadable("extraction.too_slow", settings.time.toSeconds())
          : Outcomes.unreadable("extraction.reader_died");
    }
  }

  private static void kill(java.lang.Process reading, boolean late) {
    if (late) reading.destroyForcibly();
  }

  private Extraction ask(Path file) throws IOException {
    byte[] path = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
    paths.writeInt(path.length);
    paths.write(path);
    paths.flush();
    int length = answers.readInt();
    if (length == ExtractionWorker.OUT_OF_MEMORY) {
      stop();
      return Outcomes.unreadable("extraction.too_big", settings.megabytes);
    }
    byte[] answer = new byte[length];
    answers.readFully(answer);
    return ExtractionCodec.decode(answer);
  }

  private void start() throws IOException {
    stop();
    scratch = Files.createTempDirectory("acervo-");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Short files and short lives: what these leave out costs more than it gives.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Xmx" + settings.megabytes + "m");
    command.add("-XX:-CreateCoredumpOnCrash");
    command.add("-XX:ErrorFile=" + scratch.resolve("crash.log"));
    command.add("-Djava.io.tmpdir=" + scratch);
    command.add("-Djava.awt.headless=true");
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    command.addAll(settings.options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), settings.main));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    paths = new DataOutputStream(process.getOutputStream());
    answers = new DataInputStream(process.getInputStream());
  }

  private void stop() {
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
      process = null;
    }
    deleteScratch();
  }

  private void deleteScratch() {
    if (scratch == null) return;
    try (Stream<Path> left = Files.walk(scratch)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException | UncheckedIOException busy) {
      // A copy of an attachment stays among the system's temporary files, which the system clears.
    }
    scratch = null;
  }

  /** Ends the process, if it was started. Reading again starts another. */
  @Override
  public void close() {
    stop();
  }
}
