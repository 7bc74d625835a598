package acervo.samples;

import acervo.samples.Block.Heading;
import acervo.samples.Block.Item;
import acervo.samples.Block.Paragraph;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** How the slides look: the master's colour and sizes, the footer, the cells of tables. */
final class SlideDesign {
  private final XMLSlideShow show;
  private final Color colour;
  private final String footer;

  SlideDesign(XMLSlideShow show, Color colour, String footer) {
    this.show = show;
    this.colour = colour;
    this.footer = footer;
    XSLFSlideMaster master = show.getSlideMasters().getFirst();
    XSLFAutoShape band = master.createAutoShape();
    band.setShapeType(ShapeType.RECT);
    band.setAnchor(new Rectangle(0, 0, 720, 16));
    band.setFillColor(colour);
    band.setLineColor(colour);
    var styles = master.getXmlObject().getTxStyles();
    styles.getTitleStyle().getLvl1PPr().getDefRPr().setSz(2800);
    styles.getTitleStyle().getLvl1PPr().getDefRPr().setB(true);
    styles.getBodyStyle().getLvl1PPr().getDefRPr().setSz(2000);
  }

  XSLFSlideLayout layout(SlideLayout layout) {
    return show.getSlideMasters().getFirst().getLayout(layout);
  }

  /** Points for the body's outermost text, so that a long slide still fits. */
  double bodySize(List<Block> blocks) {
    int lines = 0;
    for (Block block : blocks) {
      lines +=
          switch (block) {
            case Item item -> 1 + item.text().length() / 58;
            case Paragraph paragraph -> 1 + paragraph.text().length() / 62;
            case Heading _ -> 1;
            default -> 0;
          };
    }
    return lines > 15 ? 15 : lines > 12 ? 17 : lines > 9 ? 19 : 21;
  }

  void cell(XSLFTableCell cell, String text, boolean header) {
    XSLFTextRun run = cell.setText(text);
    run.setFontSize(13.0);
    run.setBold(header);
    run.setFontColor(header ? Color.WHITE : Color.BLACK);
    cell.setFillColor(header ? colour : Color.WHITE);
    for (BorderEdge edge : BorderEdge.values()) {
      cell.setBorderColor(edge, colour);
      cell.setBorderWidth(edge, 0.75);
    }
  }

  /** Gives a slide the layout's footer and slide number, which POI leaves out of new slides. */
  void footer(XSLFSlide slide) {
    for (XSLFShape shape : slide.getSlideLayout().getShapes()) {
      if (!(shape instanceof XSLFSimpleShape simple)) continue;
      Placeholder kind = simple.getPlaceholder();
      if (kind != Placeholder.FOOTER && kind != Placeholder.SLIDE_NUMBER) continue;
      CTShape copy = slide.getXmlObject().getCSld().getSpTree().addNewSp();
      copy.set(simple.getXmlObject());
      copy.getNvSpPr().getCNvPr().setId(100 + kind.ordinal());
      if (kind == Placeholder.FOOTER) {
        CTTextParagraph paragraph = copy.getTxBody().getPArray(0);
        while (paragraph.sizeOfRArray() > 0) paragraph.removeR(0);
        var run = paragraph.addNewR();
        run.addNewRPr().setSz(1000);
        run.getRPr().addNewLatin().setTypeface("+mn-lt");
        run.setT(footer);
        wide(copy);
      }
    }
  }

  /** The layout's footer is too narrow for the name of an area. */
  private static void wide(CTShape footer) {
    var properties = footer.getSpPr();
    var place = properties.isSetXfrm() ? properties.getXfrm() : properties.addNewXfrm();
    var corner = place.isSetOff() ? place.getOff() : place.addNewOff();
    corner.setX(Units.toEMU(160));
    corner.setY(Units.toEMU(500));
    var size = place.isSetExt() ? place.getExt() : place.addNewExt();
    size.setCx(Units.toEMU(400));
    size.setCy(Units.toEMU(28));
  }
}
