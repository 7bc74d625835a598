package acervo.extraction.office.word;

import acervo.extraction.office.Xml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What one paragraph of a DOCX shows: its words as they are printed, without deletions, hidden text
 * and the instructions of fields, and what hangs on it.
 */
final class ParagraphText {
  /** A field that is open: its instruction, and whether its result has begun. */
  private static final class Field {
    final StringBuilder instruction = new StringBuilder();
    boolean inResult;
  }

  private static final String PAGE_FIELDS = "PAGE|NUMPAGES|SECTIONPAGES";

  private final Styles styles;
  private final Deque<Field> fields;
  private final StringBuilder words = new StringBuilder();
  private boolean paragraphHidden;
  private boolean allBold = true;
  private boolean anyBold;

  /** Text boxes, charts and diagrams anchored in the paragraph, in order. */
  final List<Element> drawings = new ArrayList<>();

  /** The footnotes and endnotes it refers to: elements {@code footnoteReference}, …, in order. */
  final List<Element> notes = new ArrayList<>();

  boolean breakBefore;
  int breaksAfter;
  boolean hasHidden;
  boolean hasPageNumber;
  int comments;
  int deletions;

  private ParagraphText(Styles styles, Deque<Field> fields) {
    this.styles = styles;
    this.fields = fields;
  }

  /** Reads paragraphs of one story in order: a field may reach over several of them. */
  static final class Story {
    private final Styles styles;
    private final Deque<Field> fields = new ArrayDeque<>();

    Story(Styles styles) {
      this.styles = styles;
    }

    ParagraphText read(Element paragraph) {
      ParagraphText text = new ParagraphText(styles, fields);
      Element properties = Xml.child(paragraph, "pPr");
      String style = styles.of(properties);
      text.paragraphHidden = styles.isHidden(style);
      if (Xml.on(properties, "pageBreakBefore")) text.breakBefore = true;
      text.walk(paragraph, styles.isBold(style));
      return text;
    }
  }

  String words() {
    return words.toString();
  }

  /** Whether it has words and all of them are bold. */
  boolean isBold() {
    return allBold && anyBold;
  }

  private void walk(Element parent, boolean bold) {
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "r" -> run(child, bold);
        case "del", "moveFrom" -> deletions++;
        case "fldSimple" -> simpleField(child, bold);
        case "commentRangeStart", "pPr", "rPr", "sdtPr", "sdtEndPr", "rubyPr", "rt" -> {}
        case "AlternateContent" -> walk(chosen(child), bold);
        case "t" -> append(child.getTextContent()); // of a formula
        default -> walk(child, bold);
      }
    }
  }

  private void simpleField(Element field, boolean bold) {
    if (kind(Xml.attribute(field, "instr")).matches(PAGE_FIELDS)) hasPageNumber = true;
    else walk(field, bold);
  }

  private void run(Element run, boolean paragraphBold) {
    Element properties = Xml.child(run, "rPr");
    if (isHidden(properties)) {
      hasHidden |= !Xml.below(run, "t").isEmpty();
      // A hidden field is still a field: its marks keep the others in step.
      for (Element mark : Xml.children(run, "fldChar")) fieldMark(mark);
      return;
    }
    int before = words.length();
    content(run);
    if (words.substring(before).isBlank()) return;
    boolean bold = isBold(properties, paragraphBold);
    anyBold |= bold;
    allBold &= bold;
  }

  private void content(Element run) {
    for (Element child : Xml.children(run)) {
      switch (Xml.name(child)) {
        case "t" -> append(child.getTextContent());
        case "instrText" -> {
          if (!fields.isEmpty()) fields.peek().instruction.append(child.getTextContent());
        }
        case "fldChar" -> fieldMark(child);
        case "tab", "cr", "ptab" -> append("\n");
        case "br" -> lineBreak(child);
        case "noBreakHyphen" -> append("-");
        case "sym" -> symbol(child);
        case "lastRenderedPageBreak" -> pageBreak();
        case "footnoteReference", "endnoteReference" -> notes.add(child);
        case "commentReference" -> comments++;
        case "AlternateContent" -> content(chosen(child));
        case "drawing", "pict", "object" -> drawings.add(child);
        case "ruby" -> walk(Xml.child(child, "rubyBase"), false);
        default -> {}
      }
    }
  }

  private void fieldMark(Element mark) {
    switch (Xml.attribute(mark, "fldCharType")) {
      case "begin" -> fields.push(new Field());
      case "separate" -> {
        if (!fields.isEmpty()) fields.peek().inResult = true;
      }
      case "end" -> {
        if (fields.isEmpty()) return;
        if (kind(fields.peek()).matches(PAGE_FIELDS)) hasPageNumber = true;
        fields.pop();
      }
      default -> {}
    }
  }

  private void lineBreak(Element line) {
    if (Xml.attribute(line, "type").equals("page")) pageBreak();
    else append("\n");
  }

  /** A page that begins within the words begins, for us, after the paragraph. */
  private void pageBreak() {
    if (words.toString().isBlank()) breakBefore = true;
    else breaksAfter++;
  }

  private void symbol(Element symbol) {
    // Symbol fonts keep their glyphs in the private use area; as text they mean a bullet or tick.
    append(Character.toString((char) Integer.parseInt(Xml.attribute(symbol, "char"), 16)));
  }

  private void append(String text) {
    boolean inTable = fields.stream().anyMatch(field -> kind(field).equals("TOC"));
    for (Field field : fields) {
      if (!field.inResult || kind(field).matches(PAGE_FIELDS)) return;
      if (inTable && kind(field).equals("PAGEREF")) return;
    }
    words.append(text);
  }

  private static String kind(Field field) {
    return kind(field.instruction.toString());
  }

  private static String kind(String instruction) {
    return instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
  }

  private boolean isHidden(Element properties) {
    if (Xml.child(properties, "vanish") != null) return Xml.on(properties, "vanish");
    return paragraphHidden || styles.isHidden(Xml.value(properties, "rStyle"));
  }

  private boolean isBold(Element properties, boolean paragraphBold) {
    if (Xml.child(properties, "b") != null) return Xml.on(properties, "b");
    return paragraphBold || styles.isBold(Xml.value(properties, "rStyle"));
  }

  /** The branch of an alternative that is read: the newer one, which has the text boxes. */
  static Element chosen(Element alternative) {
    Element choice = Xml.child(alternative, "Choice");
    boolean empty = choice == null || isEmpty(choice);
    return empty ? Xml.child(alternative, "Fallback") : choice;
  }

  private static boolean isEmpty(Node node) {
    return node.getFirstChild() == null;
  }
}
