package acervo.samples;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * The sections of a text document: page size, running header and footer, page numbering, columns.
 *
 * <p>In this format a section's properties stand in its last paragraph and the last section's in
 * the body, so each {@code begin} closes the section before it with what that one needed.
 */
final class Sections {
  private final XWPFDocument document;
  private final CTSectPr last;
  private final boolean hasFrontMatter;
  private boolean inFrontMatter;
  private boolean restart;
  private boolean continues;
  private int columns = 1;

  /** Headers used: {@code header}, {@code footer}, and {@code cover: yes} for a bare first page. */
  Sections(XWPFDocument document, Script script) {
    this.document = document;
    this.hasFrontMatter = script.header("front", "no").equals("roman");
    this.inFrontMatter = hasFrontMatter;
    last = document.getDocument().getBody().addNewSectPr();
    var size = last.addNewPgSz();
    size.setW(BigInteger.valueOf(12240));
    size.setH(BigInteger.valueOf(15840));
    var margins = last.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1440));
    margins.setBottom(BigInteger.valueOf(1300));
    margins.setLeft(BigInteger.valueOf(1440));
    margins.setRight(BigInteger.valueOf(1440));
    margins.setHeader(BigInteger.valueOf(680));
    margins.setFooter(BigInteger.valueOf(600));
    margins.setGutter(BigInteger.ZERO);
    if (hasFrontMatter || script.header("cover").isPresent()) last.addNewTitlePg().setVal(true);
    header(script.header("header"));
    footer(script);
  }

  private void header(Optional<String> text) {
    if (text.isEmpty()) return;
    XWPFParagraph paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setStyle("Header");
    paragraph.createRun().setText(text.get());
  }

  private void footer(Script script) {
    if (script.header("footer", "").equals("none")) return;
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setStyle("Footer");
    String text = script.header("footer", "Secretaría de Gobernabilidad");
    if (hasFrontMatter) {
      paragraph.createRun().setText(text + " · ");
      Fields.append(paragraph, "PAGE", "1");
    } else {
      paragraph.createRun().setText(text + " · Página ");
      Fields.append(paragraph, "PAGE", "1");
      paragraph.createRun().setText(" de ");
      Fields.append(paragraph, "NUMPAGES", "1");
    }
  }

  /** Ends the front matter: what follows is numbered from 1 in arabic, on a new page. */
  void beginBody() {
    close();
    inFrontMatter = false;
    restart = true;
    continues = false;
  }

  /** Sets what follows in so many columns, on the same page. */
  void beginColumns(int number) {
    close();
    columns = number;
    continues = true;
  }

  /** Gives the last section its properties; call once, after the last block. */
  void finish() {
    describe(last);
  }

  private void close() {
    var paragraph = document.createParagraph().getCTP();
    var properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    CTSectPr section = (CTSectPr) properties.addNewSectPr().set(last);
    describe(section);
    restart = false;
  }

  private void describe(CTSectPr section) {
    if (continues) section.addNewType().setVal(STSectionMark.CONTINUOUS);
    if (hasFrontMatter) {
      var numbering = section.addNewPgNumType();
      numbering.setFmt(inFrontMatter ? STNumberFormat.LOWER_ROMAN : STNumberFormat.DECIMAL);
      if (restart) numbering.setStart(BigInteger.ONE);
    }
    if (columns > 1) {
      var set = section.addNewCols();
      set.setNum(BigInteger.valueOf(columns));
      set.setSpace(BigInteger.valueOf(500));
    }
    if (!inFrontMatter && hasFrontMatter && section.isSetTitlePg()) section.unsetTitlePg();
  }
}
