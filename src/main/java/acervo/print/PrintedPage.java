package acervo.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Prints well-formed XHTML as a tagged PDF (PDF/UA). The page must set a family of {@link Typeface}
 * on everything it says, in the margins of {@code @page} too; its language and title are those of
 * its {@code html} and {@code title}. Nothing outside the page is read: no picture, no style sheet,
 * no address.
 */
public final class PrintedPage {
  /** What XML 1.0, section 2.2, does not allow and a text may yet contain. */
  private static final Pattern NOT_XML =
      Pattern.compile(
          "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", Pattern.DOTALL);

  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");

  /**
   * The bytes of the PDF.
   *
   * @param attachments travel inside it, under different names
   */
  public static byte[] pdf(String xhtml, List<Attachment> attachments) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    for (Typeface typeface : Typeface.values()) typeface.offer(builder);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Acervo");
    // A letter that no font has.
    builder.useReplacementText("\u00b7");
    builder.useExternalResourceAccessControl(
        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.withHtmlContent(NOT_XML.matcher(xhtml).replaceAll("\u00b7"), null);
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      PDDocument pdf = renderer.createPDFKeepOpen();
      attach(pdf, attachments);
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static void attach(PDDocument pdf, List<Attachment> attachments) throws IOException {
    if (attachments.isEmpty()) return;
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Attachment attachment : attachments) {
      PDComplexFileSpecification file = file(pdf, attachment);
      files.put(attachment.name(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
  }

  private static PDComplexFileSpecification file(PDDocument pdf, Attachment attachment)
      throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    made.setTimeInMillis(attachment.made().toEpochMilli());
    content.setSubtype(attachment.mediaType());
    content.setSize(attachment.bytes().length);
    content.setCreationDate(made);
    content.setModDate(made);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.description());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    // The page is made from it (ISO 32000-2, table 43).
    file.getCOSObject().setName(RELATIONSHIP, "Source");
    return file;
  }

  private PrintedPage() {}
}
