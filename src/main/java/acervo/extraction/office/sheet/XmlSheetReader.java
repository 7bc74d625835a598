package acervo.extraction.office.sheet;

import acervo.document.Format;
import acervo.extraction.Content.Property;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.Reading;
import acervo.extraction.office.SheetPages;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Reads the XML workbooks of Excel 2003, which programs often write under the name XLS. */
public final class XmlSheetReader implements FormatReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/vnd.ms-spreadsheetml");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.XLS, limits, reading -> read(file, reading));
  }

  private static void read(Path file, Reading reading) throws IOException {
    Element workbook = Xml.parse(Files.newInputStream(file));
    Element properties = Xml.child(workbook, "DocumentProperties");
    reading.property(Property.TITLE, text(Xml.child(properties, "Title")));
    reading.property(Property.AUTHOR, text(Xml.child(properties, "Author")));
    reading.property(Property.CREATED, text(Xml.child(properties, "Created")));
    reading.property(Property.MODIFIED, text(Xml.child(properties, "LastSaved")));
    reading.property(Property.ORGANISATION, text(Xml.child(properties, "Company")));
    int hidden = 0;
    for (Element sheet : Xml.children(workbook, "Worksheet")) {
      if (text(Xml.child(sheet, "WorksheetOptions", "Visible")).contains("idden")) hidden++;
      SheetPages pages = new SheetPages(reading, Xml.attribute(sheet, "Name"));
      rows(Xml.child(sheet, "Table"), pages);
      pages.close();
    }
    reading.remark("extraction.office.hiddenSheets", hidden);
    reading.remark("extraction.office.comments", Xml.below(workbook, "Comment").size());
  }

  private static void rows(Element table, SheetPages pages) {
    int number = 0;
    for (Element row : Xml.children(table, "Row")) {
      number = Xml.number(row, "Index", number + 1);
      SortedMap<Integer, String> cells = new TreeMap<>();
      int column = 0;
      for (Element cell : Xml.children(row, "Cell")) {
        column = Xml.number(cell, "Index", column + 1);
        cells.put(column - 1, text(Xml.child(cell, "Data")));
        column += Xml.number(cell, "MergeAcross", 0);
      }
      pages.row(number, cells);
    }
  }

  private static String text(Element element) {
    return element == null ? "" : element.getTextContent();
  }
}
