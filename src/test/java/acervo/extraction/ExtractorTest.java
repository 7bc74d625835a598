package acervo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import acervo.document.Format;
import acervo.document.Page;
import acervo.extraction.plain.TextReader;
import acervo.message.Message;
import acervo.message.Messages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"~$informe.docx", ".~lock.informe.odt#"})
  void a_lock_file_is_unreadable_and_may_be_deleted(String name) throws IOException {
    Extraction.Unreadable lock = (Extraction.Unreadable) read(name, "\u0007María");
    assertThat(Messages.SPANISH.say(lock.reason())).contains("bloqueo");
    assertThat(Messages.SPANISH.say(lock.remedy())).contains("borrarlo");
  }

  @Test
  void an_empty_file_is_unreadable() throws IOException {
    Extraction.Unreadable empty = (Extraction.Unreadable) read("acta.txt", "");
    assertThat(Messages.SPANISH.say(empty.reason())).contains("vacío");
  }

  @ParameterizedTest
  @CsvSource({
    ".oculto, hidden",
    "Thumbs.db, hidden",
    "informe.pdf.acervo.yaml, settings",
    "vocabulary.yaml, settings",
    "foto.png, image",
    "paquete.zip, archive",
    "cosa.bin, unknown",
  })
  void what_is_no_document_is_skipped_with_its_reason(String name, String reason)
      throws IOException {
    byte[] bytes =
        switch (name) {
          case "foto.png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
          case "paquete.zip" -> zip("carta.bin");
          default -> new byte[] {0, 1, 2, (byte) 0xff, 0, 3};
        };
    Extraction.Skipped skipped = (Extraction.Skipped) read(name, bytes);
    assertThat(skipped.reason().key()).isEqualTo("extraction.skipped." + reason);
  }

  @ParameterizedTest
  @CsvSource({"datos.txt, 4096", "datos.txt, 600", "datos.csv, 100000", "datos.md, 4096"})
  void bytes_at_random_are_no_text_whatever_their_name(String name, int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(7).nextBytes(bytes);
    Extraction.Unreadable unreadable = (Extraction.Unreadable) read(name, bytes);
    assertThat(unreadable.reason().key()).isEqualTo("extraction.binary");
    assertThat(Messages.ENGLISH.say(unreadable.remedy())).endsWith(".");
  }

  @Test
  void nor_are_numbers_that_a_program_wrote_for_itself() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4000);
    for (int i = 0; i < 1000; i++) bytes.putInt(i * 37);
    assertThat(read("cifras.txt", bytes.array()))
        .isEqualTo(Outcomes.unreadable("extraction.binary"));
  }

  @Test
  void bytes_decide_before_the_name() throws IOException {
    assertThat(read("informe.pdf", "Esto es texto corriente.\n"))
        .isInstanceOf(Extraction.Extracted.class);
  }

  @Test
  void an_office_file_is_told_apart_from_other_archives() throws IOException {
    Recorder recorder = new Recorder(DOCX);
    Path file = Files.write(folder.resolve("sin-extension"), docx());
    new Extractor(List.of(recorder), Limits.STANDARD).read(file);
    assertThat(recorder.mediaType).isEqualTo(DOCX);
  }

  @Test
  void what_a_reader_throws_makes_the_file_unreadable() throws IOException {
    FormatReader broken = new Recorder("text/plain");
    Path file = Files.writeString(folder.resolve("a.txt"), "throw");
    Extraction extraction = new Extractor(List.of(broken), Limits.STANDARD).read(file);
    assertThat(extraction).isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void a_file_that_is_gone_is_an_outcome() {
    assertThat(extractor().read(folder.resolve("no.txt")))
        .isEqualTo(Outcomes.unreadable("extraction.gone"));
  }

  @Test
  void a_document_without_text_says_so() throws IOException {
    Extraction.Extracted blank = (Extraction.Extracted) read("blanco.txt", " \n\n \n");
    assertThat(blank.content().remarks()).containsExactly(Message.of("extraction.no_text"));
  }

  @Test
  void source_code_is_read_as_the_text_it_is() throws IOException {
    assertThat(textOf(read("consulta.sql", "select *\nfrom leyes;\n"))).contains("from leyes;");
  }

  @Test
  void a_format_without_its_own_reader_is_read_by_tika() throws IOException {
    Extraction extraction =
        read("datos.xml", "<?xml version='1.0'?><ley><nombre>Ley del Agua</nombre></ley>");
    assertThat(textOf(extraction)).contains("Ley del Agua");
    assertThat(((Extraction.Extracted) extraction).content().format()).isEqualTo(Format.OTHER);
  }

  @Test
  void tika_keeps_the_headings_and_lists_of_a_book() throws IOException {
    Extraction extraction = new Extractor(List.of(), Limits.STANDARD).read(epub());
    Page page = ((Extraction.Extracted) extraction).content().pages().getFirst();
    assertThat(page.blocks())
        .extracting(Block::kind)
        .containsSubsequence(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.ITEM);
  }

  @Test
  void what_tika_reads_past_the_limit_is_reported() throws IOException {
    Path file =
        Files.writeString(folder.resolve("largo.xml"), "<a>" + "palabra ".repeat(500) + "</a>");
    Limits small = new Limits(10, 400, Limits.STANDARD.time());
    Extraction extraction = new Extractor(List.of(), small).read(file);
    assertThat(extraction).isInstanceOf(Extraction.Truncated.class);
    assertThat(((Extraction.Truncated) extraction).limit())
        .isEqualTo(Message.of("extraction.limit.characters", "400"));
  }

  private Extraction read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Extraction read(String name, byte[] bytes) throws IOException {
    return extractor().read(Files.write(folder.resolve(name), bytes));
  }

  private static Extractor extractor() {
    return new Extractor(List.of(new TextReader()), Limits.STANDARD);
  }

  private static String textOf(Extraction extraction) {
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    return ((Extraction.Extracted) extraction).content().pages().getFirst().text();
  }

  private byte[] zip(String... names) throws IOException {
    Path file = folder.resolve("made.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(new byte[] {1, 2, 3});
      }
    }
    return Files.readAllBytes(file);
  }

  private byte[] docx() throws IOException {
    return entries(
        Map.of(
            "[Content_Types].xml",
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml" ContentType="%s.main+xml"/></Types>\
            """
                .formatted(DOCX),
            "_rels/.rels",
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>\
            """,
            "word/document.xml",
            "<w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"));
  }

  private Path epub() throws IOException {
    byte[] bytes =
        entries(
            Map.of(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
                    + "<rootfile full-path='b.opf'/></rootfiles></container>",
                "b.opf",
                "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='c'"
                    + " href='c.xhtml' media-type='application/xhtml+xml'/></manifest>"
                    + "<spine><itemref idref='c'/></spine></package>",
                "c.xhtml",
                "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Capítulo</h1>"
                    + "<p>Texto.</p><ul><li>Uno</li></ul></body></html>"));
    return Files.write(folder.resolve("libro.epub"), bytes);
  }

  private byte[] entries(Map<String, String> entries) throws IOException {
    Path file = folder.resolve("made.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return Files.readAllBytes(file);
  }

  /** Remembers what it was asked to read, and fails. */
  private static final class Recorder implements FormatReader {
    private final String only;
    private String mediaType = "";

    Recorder(String only) {
      this.only = only;
    }

    @Override
    public boolean reads(String type) {
      return type.equals(only);
    }

    @Override
    public Extraction read(Path file, String type, Limits limits) {
      mediaType = type;
      throw new IllegalStateException("as damaged files make libraries do");
    }
  }
}
