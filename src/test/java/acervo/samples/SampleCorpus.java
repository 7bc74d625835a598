package acervo.samples;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the sample corpus from its scripts.
 *
 * <p>Arguments: the corpus folder, and optionally one or more words; with words, only documents
 * whose path contains one of them are made again. LibreOffice must be on the path. Remaking changes
 * the bytes of office files and PDFs (times and identifiers inside them), hence their hashes.
 */
public final class SampleCorpus {
  private final Path corpus;
  private final Path work;

  private SampleCorpus(Path corpus, Path work) {
    this.corpus = corpus;
    this.work = work;
  }

  /** Makes the corpus; fails on the first document that cannot be made. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("give the corpus folder, and words to make only some");
    }
    System.setProperty("java.awt.headless", "true");
    SampleCorpus samples =
        new SampleCorpus(Path.of(arguments[0]), Files.createTempDirectory("acervo-samples"));
    List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
    for (Script script : scripts()) {
      if (words.isEmpty() || words.stream().anyMatch(script.file()::contains)) {
        samples.make(script);
        System.out.println(script.file());
      }
    }
  }

  /** Every script, those that take another document's bytes last. */
  private static List<Script> scripts() throws IOException, URISyntaxException {
    Path folder = Path.of(SampleCorpus.class.getResource("scripts").toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      List<Script> scripts = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        scripts.add(Script.read(file));
      }
      scripts.sort(Comparator.comparing(s -> s.header("copy-of").isPresent()));
      return scripts;
    }
  }

  private void make(Script script) throws IOException, InterruptedException {
    Path target = corpus.resolve(script.file());
    Files.createDirectories(target.getParent());
    if (script.header("copy-of").isPresent()) {
      Path original = corpus.resolve(script.header("copy-of").get());
      Files.copy(original, target, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    switch (script.format()) {
      case "xlsx" -> ResultsWorkbook.write(script, target);
      case "eml" -> MailMessage.write(script, attachment(script), target);
      case "txt", "md", "csv", "html" -> plain(script, target);
      case "docx", "pptx" -> office(script, target);
      case "odt", "odp", "rtf" -> move(converted(script, script.format()), target);
      case "pdf" -> {
        Path pdf = converted(script, "pdf");
        if (script.header("scan").isPresent()) ScannedPages.write(script, pdf, target);
        else PdfFinish.write(script, pdf, target);
      }
      default -> throw new IllegalArgumentException("no writer for " + script.file());
    }
    if (script.header("cut").isPresent()) {
      cut(target, Double.parseDouble(script.header("cut").get()));
    }
  }

  private static void office(Script script, Path target) throws IOException {
    if (script.isSlides()) SlideDeck.write(script, target);
    else TextDocument.write(script, target);
  }

  private Path converted(Script script, String format) throws IOException, InterruptedException {
    Path office = work.resolve(script.isSlides() ? "sample.pptx" : "sample.docx");
    office(script, office);
    return LibreOffice.convert(office, format, script.isSlides());
  }

  /** The document written after the line {@code ---8<---} of a mail's script. */
  private Path attachment(Script script) throws IOException {
    if (script.header("attachment-name").isEmpty()) return null;
    Path file = work.resolve("attachment.docx");
    TextDocument.write(script.enclosed(), file);
    return file;
  }

  private static void plain(Script script, Path target) throws IOException {
    Charset charset = Charset.forName(script.header("encoding", "UTF-8"));
    Files.write(target, script.body().getBytes(charset));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Keeps only the first part of a file, as an interrupted copy does. */
  private static void cut(Path file, double share) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
  }
}
