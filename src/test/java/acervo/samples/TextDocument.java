package acervo.samples;

import acervo.samples.Block.Directive;
import acervo.samples.Block.Heading;
import acervo.samples.Block.Item;
import acervo.samples.Block.Paragraph;
import acervo.samples.Block.Role;
import acervo.samples.Block.SpeakerNotes;
import acervo.samples.Block.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Lays a script out as a DOCX with real styles, numbering, footnotes, sections and page fields.
 *
 * <p>Directives: {@code page} breaks the page, {@code contents} lists the headings with their
 * pages, {@code body} ends the front matter (roman page numbers) and restarts at 1, {@code columns
 * n} and {@code columns 1} begin a section set in so many columns.
 */
final class TextDocument {
  private static final BigInteger BULLETS = BigInteger.ONE;
  private static final BigInteger HEADINGS = BigInteger.valueOf(3);
  private static final BigInteger NUMBERED_ABSTRACT = BigInteger.ONE;
  private static final Map<Role, String> STYLES =
      Map.of(
          Role.QUOTE, "Quote",
          Role.CAPTION, "Caption",
          Role.TITLE, "Title",
          Role.SUBTITLE, "Subtitle");

  private final Script script;
  private final Markup markup;
  private final XWPFDocument document = new XWPFDocument();
  private final Sections sections;
  private final boolean numberedHeadings;
  private final boolean chaptersOnNewPages;
  private BigInteger list;
  private int headings;

  private TextDocument(Script script) throws IOException {
    this.script = script;
    this.markup = script.markup();
    this.numberedHeadings = script.header("headings", "plain").equals("numbered");
    this.chaptersOnNewPages = script.header("chapters", "run-on").equals("new-page");
    readOfficeResources();
    document.createFootnotes();
    document.getSettings().getCTSettings().addNewAutoHyphenation().setVal(true);
    this.sections = new Sections(document, script);
  }

  static void write(Script script, Path target) throws IOException {
    TextDocument text = new TextDocument(script);
    text.layOut();
    DocumentProperties.write(script, text.document);
    try (OutputStream out = Files.newOutputStream(target)) {
      text.document.write(out);
    }
  }

  private void readOfficeResources() throws IOException {
    try (InputStream styles = getClass().getResourceAsStream("office/styles.xml");
        InputStream numbering = getClass().getResourceAsStream("office/numbering.xml")) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
      CTNumbering numbers = NumberingDocument.Factory.parse(numbering).getNumbering();
      var part = document.createNumbering();
      for (var list : numbers.getAbstractNumList()) part.addAbstractNum(new XWPFAbstractNum(list));
      for (var use : numbers.getNumList()) part.addNum(new XWPFNum(use, part));
    } catch (XmlException e) {
      throw new IOException("office resources cannot be read", e);
    }
  }

  private void layOut() {
    for (Block block : markup.blocks()) {
      if (!(block instanceof Item)) list = null;
      switch (block) {
        case Heading heading -> heading(heading);
        case Paragraph paragraph -> paragraph(paragraph);
        case Item item -> item(item);
        case Table table -> TextTable.append(document, table);
        case Directive directive -> directive(directive.text());
        case SpeakerNotes notes ->
            throw new IllegalArgumentException(script.file() + ": notes belong to slides");
      }
    }
    sections.finish();
  }

  private void heading(Heading heading) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading" + heading.level());
    paragraph.setPageBreak(chaptersOnNewPages && heading.level() == 1);
    if (numberedHeadings) {
      paragraph.setNumID(HEADINGS);
      paragraph.setNumILvl(BigInteger.valueOf(heading.level() - 1L));
    }
    headings++;
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setName(bookmark(headings));
    start.setId(BigInteger.valueOf(headings));
    runs(paragraph, heading.text());
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
  }

  private void paragraph(Paragraph block) {
    XWPFParagraph paragraph = document.createParagraph();
    if (STYLES.containsKey(block.role())) paragraph.setStyle(STYLES.get(block.role()));
    if (block.role() == Role.RIGHT) paragraph.setAlignment(ParagraphAlignment.RIGHT);
    if (block.role() == Role.CENTERED) paragraph.setAlignment(ParagraphAlignment.CENTER);
    runs(paragraph, block.text());
  }

  /** A numbered list restarts at 1 whenever another kind of block has come between. */
  private void item(Item item) {
    if (item.numbered() && item.depth() == 0 && list == null) {
      list = document.getNumbering().addNum(NUMBERED_ABSTRACT);
      var override = document.getNumbering().getNum(list).getCTNum().addNewLvlOverride();
      override.setIlvl(BigInteger.ZERO);
      override.addNewStartOverride().setVal(BigInteger.ONE);
    }
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("ListParagraph");
    paragraph.setNumID(item.numbered() ? list : BULLETS);
    paragraph.setNumILvl(BigInteger.valueOf(item.depth()));
    runs(paragraph, item.text());
  }

  private void directive(String text) {
    switch (text) {
      case "page" -> document.createParagraph().createRun().addBreak(BreakType.PAGE);
      case "contents" -> contents();
      case "body" -> sections.beginBody();
      default -> {
        if (!text.startsWith("columns ")) {
          throw new IllegalArgumentException(script.file() + ": unknown directive " + text);
        }
        sections.beginColumns(Integer.parseInt(text.substring("columns ".length())));
      }
    }
  }

  /** One line per heading of levels 1 and 2; the page is a field that LibreOffice works out. */
  private void contents() {
    int number = 0;
    int[] count = new int[4];
    for (Block block : markup.blocks()) {
      if (!(block instanceof Heading heading)) continue;
      number++;
      count[heading.level()]++;
      for (int below = heading.level() + 1; below < count.length; below++) count[below] = 0;
      if (heading.level() > 2) continue;
      String label = heading.level() == 1 ? count[1] + ". " : count[1] + "." + count[2] + " ";
      XWPFParagraph line = document.createParagraph();
      line.setStyle("TOC" + heading.level());
      XWPFRun run = line.createRun();
      run.setText((numberedHeadings ? label : "") + heading.text());
      run.addTab();
      Fields.append(line, "PAGEREF " + bookmark(number) + " \\h", "0");
    }
  }

  private static String bookmark(int heading) {
    return "_Toc%06d".formatted(heading);
  }

  private void runs(XWPFParagraph paragraph, String marked) {
    for (Inline part : Inline.parse(marked)) {
      if (part.footnote() != null) {
        footnote(paragraph, part.footnote());
      } else {
        XWPFRun run = paragraph.createRun();
        run.setText(part.text());
        if (part.bold()) run.setBold(true);
        if (part.italic()) run.setItalic(true);
      }
    }
  }

  private void footnote(XWPFParagraph paragraph, String name) {
    String text = markup.footnotes().get(name);
    if (text == null) throw new IllegalArgumentException(script.file() + ": no footnote " + name);
    var footnote = document.createFootnote();
    XWPFParagraph note = footnote.createParagraph();
    note.setStyle("FootnoteText");
    footnote.ensureFootnoteRef(note);
    for (Inline part : Inline.parse(" " + text)) {
      XWPFRun run = note.createRun();
      run.setText(part.text());
      run.setItalic(part.italic());
    }
    paragraph.addFootnoteReference(footnote);
  }
}
