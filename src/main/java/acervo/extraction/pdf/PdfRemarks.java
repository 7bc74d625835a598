package acervo.extraction.pdf;

import acervo.message.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Counts what a PDF carries besides its pages, which is seen and not read. */
final class PdfRemarks {
  private static final int DEEPEST = 12;

  private int attachments;
  private int comments;
  private int garbled;
  private int failed;

  void lookAt(PDDocument document) {
    try {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
      if (files != null) count(files, new HashSet<>(), 0);
    } catch (IOException | RuntimeException broken) {
      // A broken name tree holds nothing that could be read.
    }
  }

  private void count(PDNameTreeNode<PDComplexFileSpecification> node, Set<COSBase> seen, int depth)
      throws IOException {
    if (depth > DEEPEST || !seen.add(node.getCOSObject())) return;
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) attachments += names.size();
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids == null) return;
    for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) count(kid, seen, depth + 1);
  }

  void lookAt(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationFileAttachment) attachments++;
      boolean note = annotation instanceof PDAnnotationText;
      if (note && annotation.getContents() != null && !annotation.getContents().isBlank()) {
        comments++;
      }
    }
  }

  void garbledPage() {
    garbled++;
  }

  void failedPage() {
    failed++;
  }

  List<Message> messages() {
    List<Message> messages = new ArrayList<>();
    add(messages, "extraction.pdf.attachment", attachments);
    add(messages, "extraction.pdf.comment", comments);
    add(messages, "extraction.pdf.garbled", garbled);
    add(messages, "extraction.pdf.failed", failed);
    return messages;
  }

  private static void add(List<Message> messages, String key, int count) {
    if (count == 1) messages.add(Message.of(key + ".one"));
    if (count > 1) messages.add(Message.of(key + ".many", count));
  }
}
