package acervo.extraction.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Extractor;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedExtractorTest {
  @TempDir Path folder;

  private final IsolatedExtractor extractor =
      new IsolatedExtractor(
          new IsolatedExtractor.Process(
              Mischief.class.getName(), 64, Duration.ofSeconds(5), List.of()));

  @AfterEach
  void end() {
    extractor.close();
  }

  @Test
  void a_file_is_read_in_another_process() throws IOException {
    assertThat(textOf(extractor.read(file("pid")))).isNotEqualTo(pid());
  }

  @Test
  void one_process_reads_many_files() throws IOException {
    String first = textOf(extractor.read(file("pid")));
    assertThat(textOf(extractor.read(file("pid")))).isEqualTo(first);
  }

  @Test
  void nothing_is_started_before_there_is_something_to_read() throws IOException {
    long before = children();
    extractor.read(file("pid"));
    assertThat(children()).isEqualTo(before + 1);
    extractor.close();
    assertThat(children()).isEqualTo(before);
  }

  @Test
  void a_file_that_never_ends_costs_only_itself() throws IOException {
    assertThat(reasonOf(extractor.read(file("loop")))).contains("5 segundos");
    assertThat(textOf(extractor.read(file("pid")))).isNotEmpty();
  }

  @Test
  void a_file_that_eats_all_memory_costs_only_itself() throws IOException {
    assertThat(reasonOf(extractor.read(file("eat")))).contains("64 MB");
    assertThat(textOf(extractor.read(file("pid")))).isNotEmpty();
  }

  @Test
  void a_file_that_kills_its_reader_costs_only_itself() throws IOException {
    assertThat(reasonOf(extractor.read(file("halt")))).contains("de golpe");
    assertThat(textOf(extractor.read(file("pid")))).isNotEmpty();
  }

  @Test
  void a_file_nested_without_end_costs_only_itself() throws IOException {
    assertThat(reasonOf(extractor.read(file("recurse")))).contains("anidado");
    assertThat(textOf(extractor.read(file("pid")))).isNotEmpty();
  }

  @Test
  void what_a_library_prints_does_not_reach_the_answer() throws IOException {
    assertThat(textOf(extractor.read(file("print")))).isEqualTo("printed");
  }

  @Test
  void a_page_of_a_million_characters_comes_through() throws IOException {
    assertThat(textOf(extractor.read(file("long")))).hasSize(1_000_000);
  }

  @Test
  void a_process_ends_with_the_program_that_started_it_even_while_reading() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process parent =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Impatient.class.getName(),
                file("loop").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<ProcessHandle> readers = new ArrayList<>();
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (readers.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(50);
      parent.toHandle().children().forEach(readers::add);
    }
    Thread.sleep(1500); // until it is in its loop
    parent.destroyForcibly().waitFor();
    assertThat(readers).hasSize(1);
    readers.getFirst().onExit().get(10, TimeUnit.SECONDS);
  }

  private Path file(String mischief) throws IOException {
    return Files.writeString(folder.resolve(mischief + ".txt"), "áéí");
  }

  private static String textOf(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).content().pages().getFirst().text();
  }

  private static String reasonOf(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.Unreadable.class);
    return Messages.SPANISH.say(((Extraction.Unreadable) extraction).reason());
  }

  private static String pid() {
    return Long.toString(ProcessHandle.current().pid());
  }

  private static long children() {
    return ProcessHandle.current().children().count();
  }

  /** A program that reads one file and is killed meanwhile. */
  static final class Impatient {
    public static void main(String[] file) {
      IsolatedExtractor.Process endless =
          new IsolatedExtractor.Process(
              Mischief.class.getName(), 64, Duration.ofMinutes(2), List.of());
      new IsolatedExtractor(endless).read(Path.of(file[0]));
    }
  }

  /** Does with each file what its name says. */
  static final class Mischief implements FormatReader {
    public static void main(String[] none) {
      Extractor extractor = new Extractor(List.of(new Mischief()), Limits.STANDARD);
      ExtractionWorker.serve(extractor::read);
    }

    @Override
    public boolean reads(String mediaType) {
      return true;
    }

    @Override
    public Extraction read(Path file, String mediaType, Limits limits) {
      return switch (file.getFileName().toString()) {
        case "loop.txt" -> loop();
        case "eat.txt" -> eat();
        case "halt.txt" -> halt();
        case "recurse.txt" -> recurse(file, 1).apply(1);
        case "print.txt" -> print();
        case "long.txt" -> page("ñ".repeat(1_000_000));
        default -> page(pid());
      };
    }

    private static Extraction loop() {
      long turns = 0;
      while (turns >= 0) turns = (turns + 1) % 1000;
      return page("never");
    }

    private static Extraction eat() {
      List<long[]> eaten = new ArrayList<>();
      while (eaten.size() < 1_000_000) eaten.add(new long[100_000]);
      return page("never");
    }

    private static Extraction halt() {
      Runtime.getRuntime().halt(0);
      return page("never");
    }

    private static IntFunction<Extraction> recurse(Path file, int depth) {
      return depth < 0 ? i -> page("never") : i -> recurse(file, depth + i).apply(i);
    }

    private static Extraction print() {
      System.out.println("noise");
      System.out.flush();
      return page("printed");
    }

    private static Extraction page(String text) {
      return new Extraction.Extracted(
          new Content(
              Format.TXT,
              Map.of(),
              List.of(new PageBuilder(1).paragraph(text).build()),
              List.of()));
    }
  }
}
