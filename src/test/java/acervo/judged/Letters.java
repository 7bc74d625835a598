package acervo.judged;

import acervo.judged.Script.Kind;
import acervo.judged.Script.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Lays scripts out as DOCX. */
final class Letters {
  /** Not when the test runs: a file's time may date its document. */
  private static final Date CREATED = Date.from(Instant.parse("2019-01-15T12:00:00Z"));

  /** With the styles of headings, and tables. */
  static void styled(Script script, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        InputStream styles =
            Letters.class.getResourceAsStream("/acervo/samples/office/styles.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      XWPFTable table = null;
      for (Line line : script.lines()) {
        if (line.kind() == Kind.ROW) {
          table = row(document, table, line.cells());
          continue;
        }
        table = null;
        XWPFParagraph paragraph = document.createParagraph();
        if (line.kind() == Kind.TITLE) paragraph.setStyle("Title");
        if (line.kind() == Kind.HEADING) paragraph.setStyle("Heading1");
        paragraph.createRun().setText(line.text());
      }
      save(document, file);
    } catch (XmlException unreadable) {
      throw new IOException(unreadable);
    }
  }

  private static XWPFTable row(XWPFDocument document, XWPFTable begun, List<String> cells) {
    XWPFTable table = begun == null ? document.createTable(1, cells.size()) : begun;
    var row = begun == null ? table.getRow(0) : table.createRow();
    for (int i = 0; i < cells.size(); i++) row.getCell(i).setText(cells.get(i));
    return table;
  }

  /** Without styles: headings are paragraphs in bold, and so is what stands before a colon. */
  static void inBold(Script script, Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (Line line : script.lines()) {
        XWPFParagraph paragraph = document.createParagraph();
        boolean heading = line.kind() != Kind.PARAGRAPH;
        int colon = heading ? line.text().length() : lead(line.text());
        var run = paragraph.createRun();
        run.setBold(true);
        if (line.kind() == Kind.TITLE) run.setFontSize(18);
        run.setText(line.text().substring(0, colon));
        if (colon < line.text().length()) {
          paragraph.createRun().setText(line.text().substring(colon));
        }
      }
      save(document, file);
    }
  }

  /** The end of a short lead («Acuerdo 1:», «Agua.»); 0 when there is none. */
  private static int lead(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < 30 ? colon + 1 : 0;
  }

  private static void save(XWPFDocument document, Path file) throws IOException {
    document.getProperties().getCoreProperties().setCreated(Optional.of(CREATED));
    try (OutputStream out = Files.newOutputStream(file)) {
      document.write(out);
    }
  }

  private Letters() {}
}
