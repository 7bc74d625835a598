package acervo.extraction.office.opendocument;

import acervo.document.PageBuilder;
import acervo.extraction.office.Marker;
import acervo.extraction.office.Reading;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Element;

/** Writes the paragraphs, lists, tables and frames of an OpenDocument file in order. */
final class OdfFlow {
  private static final int LONGEST_HEADING = 400;
  private static final int MOST_REPEATED = 100;

  private final OdfPackage file;
  private final OdfStyles styles;
  private final OdfLists lists;
  private final Reading reading;
  private boolean pageJustBroken = true;
  private int comments;
  private int deletions;
  private int hidden;
  private int embedded;

  OdfFlow(OdfPackage file, OdfStyles styles, Reading reading) {
    this.file = file;
    this.styles = styles;
    this.lists = new OdfLists(styles);
    this.reading = reading;
  }

  /** Remarks on what was seen and not read. */
  void remark() {
    reading.remark("extraction.office.comments", comments);
    reading.remark("extraction.office.deletions", deletions);
    reading.remark("extraction.office.hiddenText", hidden);
    reading.remark("extraction.office.embedded", embedded);
  }

  void write(Element parent, Blocks out) throws IOException {
    if (parent == null) return;
    for (Element child : Xml.children(parent)) {
      reading.check();
      switch (Xml.name(child)) {
        case "h", "p" -> paragraph(child, "", -1, out);
        case "list" -> list(child, "", 0, out);
        case "numbered-paragraph" -> write(child, out);
        case "table" -> table(child, out);
        case "frame", "g", "custom-shape", "rect", "ellipse", "text-box", "a" ->
            drawing(child, out);
        case "soft-page-break" -> breakPage(out);
        case "tracked-changes" -> deletions += Xml.below(child, "deletion").size();
        case "annotation" -> comments++;
        case "section",
            "index-body",
            "index-title",
            "table-of-content",
            "illustration-index",
            "table-index",
            "alphabetical-index",
            "user-index",
            "bibliography",
            "object-index" ->
            write(child, out);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph, String marker, int listLevel, Blocks out)
      throws IOException {
    OdfText text = OdfText.of(paragraph, styles);
    String style = Xml.attribute(paragraph, "style-name");
    if (text.breakBefore || styles.breaksBefore(style)) breakPage(out);
    out.endTable();
    String words = text.words();
    if (!PageBuilder.clean(words).isEmpty()) {
      pageJustBroken = false;
      block(headingLevel(paragraph, style), marker, listLevel, words, out);
    }
    after(text, out);
    int breaks = text.pageBreaks + (styles.breaksAfter(style) ? 1 : 0);
    for (int i = 0; i < breaks; i++) {
      pageJustBroken = false;
      breakPage(out);
    }
  }

  private int headingLevel(Element paragraph, String style) {
    if (!Xml.is(paragraph, "h")) return styles.headingLevel(style);
    return Math.max(1, Xml.number(paragraph, "outline-level", 1));
  }

  private static void block(int heading, String marker, int level, String words, Blocks out) {
    boolean bullet = marker.equals(Marker.BULLET);
    if (heading > 0 && words.length() <= LONGEST_HEADING) {
      out.heading(heading, bullet ? words : marker + " " + words);
    } else if (level >= 0 && Marker.hasWords(marker)) {
      out.paragraph(marker + " " + words);
    } else if (level >= 0) {
      out.item(level, marker, words);
    } else {
      Marker.typed(words)
          .ifPresentOrElse(
              typed -> out.item(0, typed.marker(), typed.words()), () -> out.paragraph(words));
    }
  }

  private void after(OdfText text, Blocks out) throws IOException {
    comments += text.comments;
    if (text.hasHidden) hidden++;
    for (Element drawing : text.drawings) drawing(drawing, out);
    for (Element note : text.notes) out.note(plain(Xml.child(note, "note-body")));
  }

  private void list(Element list, String inherited, int level, Blocks out) throws IOException {
    String own = Xml.attribute(list, "style-name");
    String style = own.isEmpty() ? inherited : own;
    lists.begin(list, style, level);
    for (Element item : Xml.children(list)) {
      boolean counted = Xml.is(item, "list-item");
      boolean first = counted;
      for (Element child : Xml.children(item)) {
        reading.check();
        switch (Xml.name(child)) {
          case "list" -> list(child, style, level + 1, out);
          case "p", "h" -> {
            boolean blank = first && PageBuilder.clean(child.getTextContent()).isEmpty();
            // The number of a blank item is not shown, nor counted, before its own list.
            String marker = first && !blank ? lists.next(item, style, level) : "";
            paragraph(child, marker, first && !marker.isEmpty() ? level : -1, out);
            first = false;
          }
          case "soft-page-break" -> breakPage(out);
          default -> {}
        }
      }
    }
  }

  /** A frame's text, table or chart; a group's members; a shape's words. */
  void drawing(Element drawing, Blocks out) throws IOException {
    switch (Xml.name(drawing)) {
      case "frame" -> {
        for (Element child : Xml.children(drawing)) {
          switch (Xml.name(child)) {
            case "text-box" -> write(child, out);
            case "table" -> table(child, out);
            case "object" -> object(child, out);
            case "object-ole" -> embedded++;
            default -> {}
          }
        }
      }
      case "g", "a" -> {
        for (Element member : Xml.children(drawing)) drawing(member, out);
      }
      default -> write(drawing, out);
    }
  }

  /** A chart inside the file gives its title and its table; another object is not read. */
  private void object(Element object, Blocks out) throws IOException {
    String name = Xml.attribute(object, "href").replaceFirst("^\\./", "");
    Element content = name.isEmpty() ? null : file.part(name + "/content.xml");
    Element chart = Xml.child(content, "body", "chart", "chart");
    if (chart == null) {
      embedded++;
      return;
    }
    Element title = Xml.child(chart, "title");
    if (title != null) out.paragraph(plain(title));
    for (Element table : Xml.children(chart, "table")) table(table, out);
  }

  private void table(Element table, Blocks out) throws IOException {
    out.endTable();
    List<Element> rows = new ArrayList<>();
    rows(table, rows);
    boolean frame = rows.stream().allMatch(row -> cells(row).size() <= 1);
    for (Element row : rows) {
      reading.check();
      if (Xml.is(row, "soft-page-break")) {
        breakPage(out);
      } else if (frame) {
        for (Element cell : cells(row)) write(cell, out);
      } else {
        row(row, out);
      }
    }
    out.endTable();
  }

  private static void rows(Element parent, List<Element> rows) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "table-row", "soft-page-break" -> rows.add(child);
        case "table-header-rows", "table-rows", "table-row-group" -> rows(child, rows);
        default -> {}
      }
    }
  }

  private static List<Element> cells(Element row) {
    return Xml.children(row).stream()
        .filter(cell -> Xml.name(cell).endsWith("table-cell"))
        .toList();
  }

  private void row(Element row, Blocks out) throws IOException {
    List<String> cells = new ArrayList<>();
    List<OdfText> texts = new ArrayList<>();
    for (Element cell : cells(row)) {
      boolean covered = Xml.is(cell, "covered-table-cell");
      int repeated = Math.clamp(Xml.number(cell, "number-columns-repeated", 1), 1, MOST_REPEATED);
      cells.addAll(Collections.nCopies(repeated, covered ? "" : plain(cell, texts)));
    }
    while (!cells.isEmpty() && cells.getLast().isBlank()) cells.removeLast();
    if (!cells.isEmpty()) pageJustBroken = false;
    out.row(Xml.is(row.getParentNode(), "table-header-rows"), cells);
    for (OdfText text : texts) after(text, out);
  }

  private String plain(Element parent) {
    List<OdfText> texts = new ArrayList<>();
    String words = plain(parent, texts);
    texts.forEach(text -> comments += text.comments);
    return words;
  }

  /** The words below an element on one line, nested lists and tables among them. */
  private String plain(Element parent, List<OdfText> texts) {
    StringBuilder words = new StringBuilder();
    if (parent == null) return "";
    for (Element child : Xml.children(parent)) {
      if (Xml.is(child, "p") || Xml.is(child, "h")) {
        OdfText text = OdfText.of(child, styles);
        texts.add(text);
        words.append(text.words());
      } else if (!Xml.is(child, "annotation")) {
        words.append(plain(child, texts));
      }
      words.append('\n');
    }
    return words.toString();
  }

  private void breakPage(Blocks out) {
    if (!pageJustBroken) out.breakPage();
    pageJustBroken = true;
  }
}
