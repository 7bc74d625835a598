package acervo.extraction.office.opendocument;

import acervo.document.Format;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.Reading;
import acervo.extraction.office.SheetPages;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Reads OpenDocument spreadsheets, with cells as the file keeps them for display. */
public final class OdsReader implements FormatReader {
  /** How often a row or cell with words is repeated before it is taken for filling. */
  private static final int MOST_REPEATED = 1_000;

  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("application/vnd.oasis.opendocument.spreadsheet");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.ODS, limits, reading -> read(file, reading));
  }

  private static void read(Path path, Reading reading) throws IOException {
    try (OdfPackage file = OdfPackage.open(path)) {
      file.describe(reading);
      Element body = file.body("spreadsheet");
      Element content = body.getOwnerDocument().getDocumentElement();
      OdfStyles styles = new OdfStyles(file.part("styles.xml"), content);
      int hidden = 0;
      for (Element sheet : Xml.children(body, "table")) {
        if (styles.isHiddenSheet(Xml.attribute(sheet, "style-name"))) hidden++;
        SheetPages pages = new SheetPages(reading, Xml.attribute(sheet, "name"));
        rows(sheet, 1, pages, styles);
        for (Element box : Xml.below(Xml.child(sheet, "shapes"), "p")) {
          pages.aside(OdfText.of(box, styles).words());
        }
        pages.close();
      }
      reading.remark("extraction.office.hiddenSheets", hidden);
      reading.remark("extraction.office.comments", Xml.below(body, "annotation").size());
    }
  }

  /** Writes the rows and returns the number of the row after them. */
  private static int rows(Element parent, int from, SheetPages pages, OdfStyles styles) {
    int number = from;
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "table-row" -> {
          int repeated = Xml.number(child, "number-rows-repeated", 1);
          SortedMap<Integer, String> cells = cells(child, styles);
          for (int i = 0; !cells.isEmpty() && i < Math.min(repeated, MOST_REPEATED); i++) {
            pages.row(number + i, new TreeMap<>(cells));
          }
          number += repeated;
        }
        case "table-header-rows", "table-rows", "table-row-group" ->
            number = rows(child, number, pages, styles);
        default -> {}
      }
    }
    return number;
  }

  private static SortedMap<Integer, String> cells(Element row, OdfStyles styles) {
    SortedMap<Integer, String> cells = new TreeMap<>();
    int column = 0;
    for (Element cell : Xml.children(row)) {
      int repeated = Xml.number(cell, "number-columns-repeated", 1);
      List<String> lines = new ArrayList<>();
      for (Element line : Xml.children(cell, "p")) lines.add(OdfText.of(line, styles).words());
      String words = String.join("\n", lines);
      for (int i = 0; !words.isBlank() && i < Math.min(repeated, MOST_REPEATED); i++) {
        cells.put(column + i, words);
      }
      column += repeated;
    }
    return cells;
  }
}
