package acervo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintedPageTest {
  private static final String PAGE =
      """
      <html lang="es"><head><title>Prueba de imprenta</title><meta name="subject" content="Letras"/>
      <style>
      @page { size: A4; @bottom-right { content: "p. " counter(page) " de " counter(pages); font-family: "Source Sans 3" } }
      body { font-family: "Source Sans 3" } b { font-weight: 600 } .serif { font-family: "Source Serif 4" }
      i { font-family: "Source Serif 4"; font-style: italic }
      </style></head>
      <body><p>%s</p><p><b>negrita</b></p><p class="serif">romana</p><p><i>cursiva</i></p></body></html>
      """;

  private static PDDocument printed(String words, Attachment... attachments) throws IOException {
    byte[] pdf = PrintedPage.pdf(PAGE.formatted(words), List.of(attachments));
    return Loader.loadPDF(pdf);
  }

  @Test
  void the_letters_of_spanish_and_of_other_alphabets_come_out() throws IOException {
    String words = "«Año» “güe” – ñÑ ½ º ª € Ω Привет";
    try (PDDocument pdf = printed(words)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(words, "p. 1 de 1");
    }
  }

  @Test
  void every_font_travels_with_it() throws IOException {
    int fonts = 0;
    try (PDDocument pdf = printed("palabras")) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts++;
          assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
        }
      }
    }
    assertThat(fonts).isEqualTo(Typeface.values().length);
  }

  @Test
  void it_is_tagged_and_says_its_language_and_title() throws IOException {
    try (PDDocument pdf = printed("palabras")) {
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Prueba de imprenta");
    }
  }

  @Test
  void what_is_no_letter_at_all_does_not_stop_it() throws IOException {
    try (PDDocument pdf = printed("uno\u0001dos \uD800 tres \uFFFF 日")) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("uno", "dos", "tres");
    }
  }

  @Test
  void nothing_outside_the_page_is_read() throws IOException {
    try (PDDocument pdf = printed("antes <img src=\"file:///etc/hostname\" alt=\"\"/> después")) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("antes", "después");
    }
  }

  @Test
  void a_file_travels_inside() throws IOException {
    byte[] bytes = "{\"año\":2018}".getBytes(StandardCharsets.UTF_8);
    Instant made = Instant.parse("2018-07-14T12:00:00Z");
    var one = new Attachment("constancia.json", "application/json", bytes, "La misma", made);
    try (PDDocument pdf = printed("palabras", one)) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("constancia.json");
      var file = files.get("constancia.json");
      assertThat(file.getFileDescription()).isEqualTo("La misma");
      assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(bytes);
      assertThat(file.getEmbeddedFile().getCreationDate().getTimeInMillis())
          .isEqualTo(made.toEpochMilli());
    }
  }
}
