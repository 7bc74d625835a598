package acervo.extraction.office.sheet;

import acervo.document.Format;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.OoxmlPackage;
import acervo.extraction.office.Reading;
import acervo.extraction.office.SheetPages;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads Excel workbooks since 2007, row by row, so that a long sheet takes little memory. */
public final class XlsxReader implements FormatReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml")
        || (mediaType.startsWith("application/vnd.ms-excel.")
            && mediaType.endsWith("macroenabled.12")
            && !mediaType.contains("binary"));
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.XLSX, limits, reading -> read(file, reading));
  }

  private static void read(Path file, Reading reading) throws IOException {
    try (OoxmlPackage parts = OoxmlPackage.open(file)) {
      parts.describe(reading);
      List<Element> sheets =
          Xml.children(Xml.child(OoxmlPackage.xml(parts.main()), "sheets"), "sheet");
      int hidden =
          (int) sheets.stream().filter(s -> Xml.attribute(s, "state").contains("idden")).count();
      reading.remark("extraction.office.hiddenSheets", hidden);
      XSSFReader workbook = new XSSFReader(parts.parts());
      // Phonetic guides are not part of the words.
      var strings = new ReadOnlySharedStringsTable(parts.parts(), false);
      StylesTable styles = workbook.getStylesTable();
      XSSFReader.SheetIterator sheet = (XSSFReader.SheetIterator) workbook.getSheetsData();
      int read = 0;
      int comments = 0;
      while (sheet.hasNext()) {
        try (InputStream rows = sheet.next()) {
          SheetPages pages = new SheetPages(reading, sheet.getSheetName());
          read++;
          rows(
              rows,
              new XSSFSheetXMLHandler(
                  styles, strings, new Rows(pages), new DisplayFormat(), false));
          for (XSSFShape shape : shapes(sheet)) {
            if (shape instanceof XSSFSimpleShape box) pages.aside(box.getText());
          }
          pages.close();
          var notes = sheet.getSheetComments();
          if (notes != null) comments += notes.getNumberOfComments();
        }
      }
      reading.remark("extraction.office.comments", comments);
      reading.remark("extraction.office.drawing", sheets.size() - read);
    } catch (OpenXML4JException | SAXException damaged) {
      throw new IOException(damaged);
    }
  }

  private static List<XSSFShape> shapes(XSSFReader.SheetIterator sheet) {
    List<XSSFShape> shapes = sheet.getShapes();
    return shapes == null ? List.of() : shapes;
  }

  private static void rows(InputStream sheet, XSSFSheetXMLHandler handler)
      throws IOException, SAXException {
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(handler);
      parser.parse(new InputSource(sheet));
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Gathers the cells of each row. */
  private static final class Rows implements SheetContentsHandler {
    private final SheetPages pages;
    private SortedMap<Integer, String> cells = new TreeMap<>();
    private int next;

    Rows(SheetPages pages) {
      this.pages = pages;
    }

    @Override
    public void startRow(int row) {
      cells = new TreeMap<>();
      next = 0;
    }

    @Override
    public void cell(String reference, String words, XSSFComment comment) {
      int column = reference == null ? next : new CellReference(reference).getCol();
      next = column + 1;
      if (words != null) cells.put(column, words);
    }

    @Override
    public void endRow(int row) {
      pages.row(row + 1, cells);
    }
  }
}
