package acervo.extraction;

import acervo.document.Page;
import acervo.document.SectionCutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The blocks of a document that Tika tells as XHTML. Full once it holds a number of characters. */
final class TikaBlocks extends DefaultHandler {
  private static final Set<String> ENDS_A_BLOCK =
      Set.of(
          "p",
          "div",
          "br",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "tbody",
          "thead",
          "blockquote",
          "pre",
          "dl",
          "dt",
          "dd",
          "section",
          "article");

  private final SectionCutter cutter = SectionCutter.bySections();
  private final StringBuilder words = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private final long most;
  private long characters;
  private int tables;
  private int lists;
  private boolean item;
  private boolean body;
  private boolean headerRow;

  TikaBlocks(long most) {
    this.most = most;
  }

  /** Whether it refused more. */
  boolean isFull() {
    return characters > most;
  }

  List<Page> pages() {
    flush();
    return cutter.pages();
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("body")) body = true;
    if (tables > 0) {
      startInTable(name);
      return;
    }
    if (ENDS_A_BLOCK.contains(name)) flush();
    if (name.equals("table")) tables++;
    if (name.equals("ul") || name.equals("ol")) lists++;
    if (name.equals("li")) item = true;
  }

  private void startInTable(String name) {
    if (name.equals("table")) tables++;
    if (tables > 1) return;
    if (name.equals("tr")) headerRow = true;
    if (name.equals("td")) headerRow = false;
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (tables > 0) {
      endInTable(name);
      return;
    }
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      cutter.heading(name.charAt(1) - '0', take());
    } else if (ENDS_A_BLOCK.contains(name)) {
      flush();
    }
    if (name.equals("ul") || name.equals("ol")) lists--;
    if (name.equals("li")) item = false;
  }

  private void endInTable(String name) {
    switch (name) {
      case "td", "th" -> {
        if (tables == 1) cells.add(take());
        else words.append(' ');
      }
      case "tr" -> {
        if (tables == 1) endRow();
        else words.append(' ');
      }
      case "table" -> {
        if (--tables == 0) {
          endRow();
          cutter.endTable();
        }
      }
      default -> words.append(' ');
    }
  }

  private void endRow() {
    if (!words.toString().isBlank()) cells.add(take());
    if (!cells.isEmpty()) cutter.row(headerRow, cells);
    cells.clear();
  }

  @Override
  public void characters(char[] units, int start, int length) throws SAXException {
    if (!body) return;
    characters += length;
    if (isFull()) throw new SAXException("no more characters wanted");
    words.append(units, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] units, int start, int length) throws SAXException {
    characters(units, start, length);
  }

  private void flush() {
    String text = take();
    if (item) {
      cutter.item(Math.max(0, lists - 1), "•", text);
      if (!text.isBlank()) item = false;
    } else {
      cutter.paragraph(text);
    }
  }

  private String take() {
    String text = words.toString();
    words.setLength(0);
    return text;
  }
}
