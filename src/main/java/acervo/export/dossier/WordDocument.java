package acervo.export.dossier;

import acervo.citation.Reference;
import acervo.export.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A document of Word (Office Open XML) being written from its top to its end, in the styles of
 * {@code styles.xml}.
 */
final class WordDocument implements AutoCloseable {
  /** The paragraph styles, by their ids in that file. */
  enum Style {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING("Heading1"),
    SUBHEADING("Heading2"),
    TEXT("Normal"),
    QUOTE("Quote"),
    ALTERED("AlteredQuote"),
    SOURCE("Bibliography");

    private final String id;

    Style(String id) {
      this.id = id;
    }
  }

  private static final String SPANISH = "es-SV";
  private static final String ENGLISH = "en-US";

  /** Letter, in twentieths of a point, with margins of an inch. */
  private static final int WIDTH = 12_240;

  private static final int HEIGHT = 15_840;
  private static final int MARGIN = 1_440;

  private final XWPFDocument document = new XWPFDocument();
  private int bookmarks;

  /**
   * An empty document.
   *
   * @param language "es" or "en": in which spelling is checked
   */
  WordDocument(String title, String language) throws IOException {
    document.createStyles().setStyles(styles(language));
    document.getSettings().getCTSettings().set(settings());
    document.createFootnotes().setFootnotes(separators());
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setTitle(SafeText.inXml(title));
    properties.setCreator("Acervo");
    layOut();
  }

  private static CTStyles styles(String language) throws IOException {
    CTStyles styles = part("styles.xml", StylesDocument.Factory::parse).getStyles();
    String spoken = language.equals("es") ? SPANISH : ENGLISH;
    styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0).setVal(spoken);
    return styles;
  }

  private static CTSettings settings() throws IOException {
    return part("settings.xml", SettingsDocument.Factory::parse).getSettings();
  }

  private static CTFootnotes separators() throws IOException {
    return part("footnotes.xml", FootnotesDocument.Factory::parse).getFootnotes();
  }

  /** What stands in a file beside this class; one that is broken is a defect of the build. */
  private static <T> T part(String name, Parsing<T> parsing) throws IOException {
    try (InputStream file = WordDocument.class.getResourceAsStream(name)) {
      return parsing.parse(file);
    } catch (XmlException broken) {
      throw new IOException(broken);
    }
  }

  private interface Parsing<T> {
    T parse(InputStream file) throws XmlException, IOException;
  }

  /** Paper, margins, and the number of the page at its foot. */
  private void layOut() {
    XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
    XWPFParagraph number = footer.createParagraph();
    number.setStyle("Footer");
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    number.createRun().setText(" / ");
    number.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    CTSectPr section = document.getDocument().getBody().getSectPr();
    CTPageSz paper = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    paper.setW(BigInteger.valueOf(WIDTH));
    paper.setH(BigInteger.valueOf(HEIGHT));
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    BigInteger inch = BigInteger.valueOf(MARGIN);
    margins.setTop(inch);
    margins.setBottom(inch);
    margins.setLeft(inch);
    margins.setRight(inch);
    margins.setHeader(BigInteger.valueOf(MARGIN / 2));
    margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    margins.setGutter(BigInteger.ZERO);
  }

  /** A paragraph of text, which may be empty. */
  XWPFParagraph paragraph(Style style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style.id);
    text(paragraph, text);
    return paragraph;
  }

  /** A paragraph for each line of a text that is not blank. */
  void paragraphs(Style style, String text) {
    text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraph(style, line.strip()));
  }

  static void text(XWPFParagraph paragraph, String text) {
    if (!text.isEmpty()) paragraph.createRun().setText(SafeText.inXml(text));
  }

  /** For a paragraph that goes on in the next one. */
  static void keepWithNext(XWPFParagraph paragraph) {
    paragraph.setKeepNext(true);
    paragraph.setSpacingAfter(0);
  }

  /** Words in the style of a mark that nobody overlooks. */
  static void mark(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setStyle("AlteredMark");
    run.setText(SafeText.inXml(words));
  }

  /** A source with its italics and links. */
  static void reference(XWPFParagraph paragraph, Reference reference) {
    for (Reference.Run one : reference.runs()) {
      XWPFRun run = one.url().isEmpty() ? paragraph.createRun() : link(paragraph, one.url());
      run.setText(SafeText.inXml(one.text()));
      if (one.italic()) run.setItalic(true);
    }
  }

  private static XWPFHyperlinkRun link(XWPFParagraph paragraph, String url) {
    XWPFHyperlinkRun run = paragraph.createHyperlinkRun(url);
    run.setStyle("Hyperlink");
    return run;
  }

  /** Words that lead to a bookmark of this document. */
  static void jump(XWPFParagraph paragraph, String words, String bookmark) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(bookmark);
    XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    run.setText(SafeText.inXml(words));
  }

  /** Gives the place where a paragraph ends so far a name. */
  void bookmark(XWPFParagraph paragraph, String name) {
    BigInteger id = BigInteger.valueOf(bookmarks++);
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setName(name);
    start.setId(id);
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  /** A footnote at the end of a paragraph; what is returned is its only paragraph. */
  XWPFParagraph footnote(XWPFParagraph paragraph) {
    XWPFFootnote footnote = document.createFootnote();
    paragraph.addFootnoteReference(footnote);
    XWPFParagraph note = footnote.createParagraph();
    note.setStyle("FootnoteText");
    // Its number stands there already: a footnote's first paragraph is made with it.
    note.createRun().setText(" ");
    return note;
  }

  void write(OutputStream out) throws IOException {
    document.write(out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
