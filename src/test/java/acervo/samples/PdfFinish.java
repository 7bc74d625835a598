package acervo.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What LibreOffice leaves out of a PDF: the script's properties, page labels, a password. */
final class PdfFinish {
  private PdfFinish() {}

  static void write(Script script, Path source, Path target) throws IOException {
    try (PDDocument document = Loader.loadPDF(source.toFile())) {
      document.getDocumentCatalog().setMetadata(null);
      document.setDocumentInformation(information(script));
      if (script.header("front", "no").equals("roman")) labelPages(document);
      if (script.header("password").isPresent()) {
        protect(document, script.header("password").get());
      }
      document.save(target.toFile());
    }
  }

  static PDDocumentInformation information(Script script) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(script.header("title", ""));
    information.setAuthor(script.header("author", ""));
    script.header("subject").ifPresent(information::setSubject);
    script.header("keywords").ifPresent(information::setKeywords);
    information.setCreator(script.header("creator", "Writer"));
    information.setProducer(script.header("producer", "LibreOffice"));
    Calendar created = new GregorianCalendar(TimeZone.getTimeZone("America/El_Salvador"));
    created.setTime(Date.from(script.created()));
    information.setCreationDate(created);
    information.setModificationDate(created);
    return information;
  }

  /** Roman up to the page where the first heading stands, arabic from there on. */
  private static void labelPages(PDDocument document) throws IOException {
    PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    int body = document.getPages().indexOf(first.findDestinationPage(document));
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange roman = new PDPageLabelRange();
    roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    labels.setLabelItem(0, roman);
    PDPageLabelRange arabic = new PDPageLabelRange();
    arabic.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(body, arabic);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  /** Asks for {@code password} to open; the owner's password differs so that both exist. */
  private static void protect(PDDocument document, String password) throws IOException {
    AccessPermission none = new AccessPermission();
    none.setCanExtractContent(false);
    none.setCanModify(false);
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("titular-" + password, password, none);
    policy.setEncryptionKeyLength(128);
    policy.setPreferAES(true);
    document.protect(policy);
  }
}
