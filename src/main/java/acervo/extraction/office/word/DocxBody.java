package acervo.extraction.office.word;

import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import acervo.extraction.office.ChartText;
import acervo.extraction.office.DiagramText;
import acervo.extraction.office.Marker;
import acervo.extraction.office.OoxmlPackage;
import acervo.extraction.office.Reading;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** Writes the body of a DOCX block by block. */
final class DocxBody {
  /** Units past which words in a heading style are a paragraph that someone wanted large. */
  private static final int LONGEST_HEADING = 400;

  private final PackagePart main;
  private final Reading reading;
  private final SectionCutter out;
  private final Styles styles;
  private final Numbering numbering;
  private final ParagraphText.Story story;
  private final Map<String, Element> notes = new HashMap<>();
  private BoldHeadings boldHeadings = BoldHeadings.NONE;
  private boolean pageJustBroken = true;
  private int hidden;
  private int comments;
  private int deletions;
  private int linked;

  DocxBody(PackagePart main, Reading reading, SectionCutter out) throws IOException {
    this.main = main;
    this.reading = reading;
    this.out = out;
    this.styles = new Styles(OoxmlPackage.relatedXml(main, "styles"));
    this.numbering = new Numbering(OoxmlPackage.relatedXml(main, "numbering"));
    this.story = new ParagraphText.Story(styles);
    for (String kind : List.of("footnote", "endnote")) {
      Element part = OoxmlPackage.relatedXml(main, kind + "s");
      for (Element note : Xml.children(part, kind)) {
        notes.put(kind + Xml.attribute(note, "id"), note);
      }
    }
  }

  void read(Element document) throws IOException {
    new RunningLines(main, styles).write(document, out);
    try {
      boldHeadings = BoldHeadings.of(Xml.child(document, "body"), styles);
      blocks(Xml.child(document, "body"));
    } finally {
      reading.remark("extraction.office.hiddenText", hidden);
      reading.remark("extraction.office.comments", comments);
      reading.remark("extraction.office.deletions", deletions);
      reading.remark("extraction.office.linked", linked);
    }
  }

  private void blocks(Element parent) throws IOException {
    if (parent == null) return;
    for (Element child : Xml.children(parent)) {
      reading.check();
      switch (Xml.name(child)) {
        case "p" -> paragraph(child);
        case "tbl" -> table(child);
        case "sdt" -> blocks(Xml.child(child, "sdtContent"));
        case "ins", "moveTo", "customXml" -> blocks(child);
        case "del", "moveFrom" -> deletions++;
        case "AlternateContent" -> blocks(ParagraphText.chosen(child));
        case "altChunk" -> linked++;
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph) throws IOException {
    ParagraphText text = story.read(paragraph);
    if (text.breakBefore) breakPage();
    out.endTable();
    write(Xml.child(paragraph, "pPr"), text.words(), boldHeadings.level(paragraph));
    after(text);
    breaks(text.breaksAfter);
  }

  private void write(Element properties, String words, int boldLevel) {
    String style = styles.of(properties);
    // A blank paragraph of a list is numbered too.
    Numbering.Number number =
        numbering.next(Xml.child(properties, "numPr"), styles.numbering(style), style);
    if (PageBuilder.clean(words).isEmpty()) return;
    pageJustBroken = false;
    int styled = styles.level(properties);
    int level = styled > 0 || number != null ? styled : boldLevel;
    String marker = number == null ? "" : number.marker();
    if (level > 0 && words.length() <= LONGEST_HEADING) {
      out.heading(level, marker.equals(Marker.BULLET) ? words : marker + " " + words);
    } else if (number != null && !marker.isBlank()) {
      if (Marker.hasWords(marker)) out.paragraph(marker + " " + words);
      else out.item(number.level(), marker, words);
    } else {
      Marker.typed(words)
          .ifPresentOrElse(
              typed -> out.item(0, typed.marker(), typed.words()), () -> out.paragraph(words));
    }
  }

  /** What hangs on a paragraph: its text boxes and graphics, then its notes. */
  private void after(ParagraphText text) throws IOException {
    if (text.hasHidden) hidden++;
    comments += text.comments;
    deletions += text.deletions;
    for (Element drawing : text.drawings) drawing(drawing);
    for (Element reference : text.notes) {
      String kind = Xml.name(reference).replace("Reference", "");
      Element note = notes.get(kind + Xml.attribute(reference, "id"));
      if (note != null) out.note(plain(note));
    }
  }

  private void drawing(Element drawing) throws IOException {
    for (Element box : outermost(drawing, "txbxContent")) blocks(box);
    for (Element chart : Xml.below(drawing, "chart")) {
      PackagePart part = OoxmlPackage.byId(main, Xml.attribute(chart, "id"));
      if (part == null) continue;
      ChartText read = ChartText.of(OoxmlPackage.xml(part));
      out.paragraph(read.title()).endTable();
      for (int i = 0; i < read.rows().size(); i++) out.row(i == 0, read.rows().get(i));
    }
    for (Element diagram : Xml.below(drawing, "relIds")) {
      PackagePart part = OoxmlPackage.byId(main, Xml.attribute(diagram, "dm"));
      if (part == null) continue;
      for (var node : DiagramText.of(OoxmlPackage.xml(part))) {
        out.item(node.level(), "", node.words());
      }
    }
  }

  /**
   * Elements of that name below that are in no other of that name, of one branch of each choice.
   */
  private static List<Element> outermost(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, name)) found.add(child);
      else if (!Xml.is(child, "AlternateContent")) found.addAll(outermost(child, name));
      else if (ParagraphText.chosen(child) != null) {
        found.addAll(outermost(ParagraphText.chosen(child), name));
      }
    }
    return found;
  }

  private void table(Element table) throws IOException {
    List<Element> rows = DocxTable.parts(table, "tr");
    out.endTable();
    if (DocxTable.isFrame(rows)) {
      for (Element row : rows) {
        for (Element cell : DocxTable.parts(row, "tc")) blocks(cell);
      }
      return;
    }
    boolean headed = DocxTable.looksHeaded(table, styles);
    List<Row> read = new ArrayList<>();
    for (Element row : rows) {
      if (DocxTable.isDeleted(row)) deletions++;
      else read.add(row(row));
    }
    boolean boldHead = read.size() > 1 && read.getFirst().bold && !read.get(1).bold;
    for (int i = 0; i < read.size(); i++) {
      Row row = read.get(i);
      boolean first = i == 0 && read.size() > 1;
      write(row, row.saysHeader || (first && (headed || boldHead)));
    }
    out.endTable();
  }

  private static final class Row {
    final List<String> cells = new ArrayList<>();
    final List<ParagraphText> paragraphs = new ArrayList<>();
    boolean saysHeader;
    boolean bold = true;
    boolean breakBefore;
    int breaksAfter;
  }

  private void write(Row row, boolean header) throws IOException {
    reading.check();
    if (row.breakBefore) breakPage();
    out.row(header, row.cells);
    if (row.cells.stream().anyMatch(cell -> !cell.isBlank())) pageJustBroken = false;
    for (ParagraphText text : row.paragraphs) after(text);
    breaks(row.breaksAfter);
  }

  private Row row(Element element) {
    Row row = new Row();
    row.saysHeader = DocxTable.saysHeader(element);
    for (Element cell : DocxTable.parts(element, "tc")) {
      StringBuilder words = new StringBuilder();
      int breaks = 0;
      for (Element paragraph : Xml.below(cell, "p")) {
        if (isInDrawing(paragraph, cell)) continue;
        ParagraphText text = story.read(paragraph);
        if (text.breakBefore && words.toString().isBlank()) row.breakBefore = true;
        else if (text.breakBefore) breaks++;
        breaks += text.breaksAfter;
        words.append(text.words()).append('\n');
        row.paragraphs.add(text);
        if (!text.words().isBlank()) row.bold &= text.isBold();
      }
      // A row that reaches over a page end records the break once in every cell.
      row.breaksAfter = Math.max(row.breaksAfter, breaks);
      row.cells.add(DocxTable.continuesAbove(cell) ? "" : words.toString());
      for (int i = 1; i < DocxTable.columns(cell); i++) row.cells.add("");
    }
    return row;
  }

  private static boolean isInDrawing(Element paragraph, Element cell) {
    for (var node = paragraph.getParentNode(); node != null && node != cell; ) {
      if (Xml.is(node, "txbxContent")) return true;
      node = node.getParentNode();
    }
    return false;
  }

  private String plain(Element note) {
    List<String> words = new ArrayList<>();
    ParagraphText.Story own = new ParagraphText.Story(styles);
    for (Element paragraph : Xml.below(note, "p")) words.add(own.read(paragraph).words());
    return String.join("\n", words);
  }

  private void breaks(int count) {
    for (int i = 0; i < count; i++) {
      pageJustBroken = false;
      breakPage();
    }
  }

  /** Word records a break that someone asked for twice, as asked and as rendered. */
  private void breakPage() {
    if (!pageJustBroken) out.breakPage();
    pageJustBroken = true;
  }
}
