package acervo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small office files made in code. */
final class OfficeFiles {
  /** Two pages; the second has the word «caudal» and nothing else. */
  static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("Acuerdo sobre la cuenca");
      write(document, "Acuerdo sobre la cuenca", "San Salvador, 26 de marzo de 2018");
      write(document, "caudal");
      return bytes(document);
    }
  }

  private static void write(PDDocument document, String... lines) throws IOException {
    PDPage page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(new PDType1Font(FontName.HELVETICA), 16);
      content.beginText();
      content.newLineAtOffset(120, 600);
      for (String line : List.of(lines)) {
        content.showText(line);
        content.newLineAtOffset(0, -28);
      }
      content.endText();
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** Two slides with a title and a body each. */
  static byte[] pptx() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      slide(show, "Resultados del año", "Siete reuniones de la mesa");
      slide(show, "Principales resultados", "Cinco talleres con el equipo técnico");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    }
  }

  private static void slide(XMLSlideShow show, String title, String body) {
    XSLFSlide slide =
        show.createSlide(
            show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT));
    slide.getPlaceholder(0).setText(title);
    slide.getPlaceholder(1).setText(body);
  }

  /** A heading and a paragraph. */
  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Opinión legal sobre el proyecto");
      document
          .createParagraph()
          .createRun()
          .setText("No se advierte vicio de inconstitucionalidad en el articulado.");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private OfficeFiles() {}
}
