package acervo.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Calendar;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderOutcomeTest {
  private static final String[] LEFT = {
    "La primera columna habla del agua y", "de los bosques que la guardan."
  };

  @TempDir Path folder;
  private final PdfSketch sketch = new PdfSketch();

  @AfterEach
  void close() throws IOException {
    sketch.close();
  }

  private Extraction read() throws IOException {
    return new PdfReader().read(sketch.save(folder), "application/pdf", Limits.STANDARD);
  }

  private Content content() throws IOException {
    return ((Extraction.Extracted) read()).content();
  }

  private Page page() throws IOException {
    return content().pages().getFirst();
  }

  @Test
  void pages_are_called_what_the_file_calls_them() throws IOException {
    for (int i = 0; i < 4; i++) sketch.page().lines(60, 100, LEFT);
    PDPageLabels labels = new PDPageLabels(sketch.document);
    PDPageLabelRange roman = new PDPageLabelRange();
    roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    PDPageLabelRange arabic = new PDPageLabelRange();
    arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(0, roman);
    labels.setLabelItem(2, arabic);
    sketch.document.getDocumentCatalog().setPageLabels(labels);
    assertThat(content().pages()).extracting(Page::label).containsExactly("i", "ii", "1", "2");
  }

  @Test
  void one_landscape_page_does_not_make_slides_of_a_report() throws IOException {
    sketch
        .page()
        .lines(60, 100, LEFT)
        .page()
        .lines(60, 100, LEFT)
        .page(792, 612)
        .lines(60, 100, LEFT);
    assertThat(content().pages()).extracting(Page::unit).containsOnly(PageUnit.PAGE);
  }

  @Test
  void a_page_that_is_a_picture_needs_recognition_and_an_empty_one_does_not() throws IOException {
    sketch.page().picture(0, 0, PdfSketch.LETTER_WIDTH, PdfSketch.LETTER_HEIGHT);
    sketch.text(60, 780, 8, sketch.plain, "Escaneado con la cámara");
    sketch.page();
    var outcome = (Extraction.NeedsOcr) read();
    assertThat(outcome.content().pages())
        .extracting(Page::state)
        .containsExactly(PageState.NEEDS_OCR, PageState.EMPTY);
  }

  @Test
  void a_short_title_over_a_background_picture_is_text() throws IOException {
    sketch.page(720, 405).picture(0, 0, 720, 405).text(200, 200, 32, sketch.bold, "Gracias");
    assertThat(page().state()).isEqualTo(PageState.TEXT);
  }

  @Test
  void glyphs_without_meaning_are_no_text() throws IOException {
    sketch.page().text(60, 100, 11, sketch.meaning("\ufffd"), "a".repeat(60));
    var outcome = (Extraction.NeedsOcr) read();
    assertThat(outcome.content().pages().getFirst().text()).isEmpty();
    assertThat(outcome.content().remarks().getFirst().key())
        .isEqualTo("extraction.pdf.garbled.one");
  }

  private void protect(String userPassword) throws IOException {
    sketch.page().lines(60, 100, LEFT);
    var permissions = new AccessPermission();
    permissions.setCanExtractContent(false);
    sketch.document.protect(new StandardProtectionPolicy("dueño", userPassword, permissions));
  }

  @Test
  void a_file_that_asks_for_a_password_is_locked() throws IOException {
    protect("secreto");
    assertThat(read()).isInstanceOf(Extraction.Locked.class);
  }

  @Test
  void a_file_that_anyone_may_open_is_read_whatever_its_owner_forbids() throws IOException {
    protect("");
    assertThat(page().text()).startsWith(LEFT[0]);
  }

  @Test
  void a_damaged_file_is_an_outcome() throws IOException {
    Path file = Files.write(folder.resolve("d.pdf"), "%PDF-1.7\nnada más".getBytes());
    assertThat(new PdfReader().read(file, "application/pdf", Limits.STANDARD))
        .isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void a_page_that_cannot_be_read_does_not_cost_the_others() throws IOException {
    sketch.page().lines(60, 100, LEFT).page().lines(60, 100, LEFT);
    COSDictionary stream =
        sketch.page.getCOSObject().getCOSArray(COSName.CONTENTS) == null
            ? sketch.page.getCOSObject().getCOSStream(COSName.CONTENTS)
            : (COSDictionary) sketch.page.getCOSObject().getCOSArray(COSName.CONTENTS).getObject(0);
    stream.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
    assertThat(content().pages())
        .extracting(Page::state)
        .containsExactly(PageState.TEXT, PageState.FAILED);
  }

  @Test
  void each_limit_is_said() throws IOException {
    IntStream.range(0, 5).forEach(i -> sketch.page());
    sketch.lines(60, 100, LEFT);
    Path file = sketch.save(folder);
    var pages = new Limits(2, 1000, Duration.ofMinutes(1));
    var time = new Limits(9, 1000, Duration.ofNanos(1));
    var byPages = (Extraction.Truncated) new PdfReader().read(file, "application/pdf", pages);
    var byTime = (Extraction.Truncated) new PdfReader().read(file, "application/pdf", time);
    assertThat(byPages.content().pages()).hasSize(2);
    assertThat(byPages.limit().key()).isEqualTo("extraction.pdf.limit.pages");
    assertThat(byTime.limit().key()).isEqualTo("extraction.pdf.limit.time");
  }

  @Test
  void properties_are_what_the_file_says_of_itself() throws IOException {
    sketch.page().lines(60, 100, LEFT);
    var information = sketch.document.getDocumentInformation();
    information.setTitle("Informe  anual");
    information.setAuthor("Secretaría");
    Calendar day = Calendar.getInstance(TimeZone.getTimeZone("GMT-06:00"));
    day.setTimeInMillis(1_531_576_800_000L);
    information.setCreationDate(day);
    sketch.document.getDocumentCatalog().setLanguage("es-SV");
    assertThat(content().properties())
        .containsEntry(Content.Property.TITLE, "Informe anual")
        .containsEntry(Content.Property.AUTHOR, "Secretaría")
        .containsEntry(Content.Property.LANGUAGE, "es-SV")
        .containsEntry(Content.Property.CREATED, "2018-07-14T08:00:00-06:00");
  }
}
