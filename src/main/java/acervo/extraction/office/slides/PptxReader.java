package acervo.extraction.office.slides;

import acervo.document.Format;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.ChartText;
import acervo.extraction.office.DiagramText;
import acervo.extraction.office.OoxmlPackage;
import acervo.extraction.office.Reading;
import acervo.extraction.office.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.w3c.dom.Element;

/** Reads PowerPoint presentations since 2007: one page a slide. */
public final class PptxReader implements FormatReader {
  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("application/vnd.openxmlformats-officedocument.presentationml")
        || (mediaType.startsWith("application/vnd.ms-powerpoint.")
            && mediaType.endsWith("macroenabled.12"));
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.PPTX, limits, reading -> read(file, reading));
  }

  private static void read(Path file, Reading reading) throws IOException {
    try (OoxmlPackage parts = OoxmlPackage.open(file);
        XMLSlideShow show = new XMLSlideShow(parts.parts())) {
      parts.describe(reading);
      int hidden = 0;
      int comments = 0;
      for (XSLFSlide slide : show.getSlides()) {
        if (slide.isHidden()) hidden++;
        comments += slide.getComments().size();
        reading.add(SlideWriter.write(slide, reading.nextPage(), new Frames(slide)));
      }
      reading.remark("extraction.office.hiddenSlides", hidden);
      reading.remark("extraction.office.comments", comments);
    }
  }

  /** The charts, diagrams and tables of a slide. */
  private record Frames(XSLFSlide slide) implements SlideWriter.Graphics {
    @Override
    public ChartText chart(Shape<?, ?> shape) throws IOException {
      if (!(shape instanceof XSLFGraphicFrame frame)) return null;
      PackagePart part = part(frame, "chart", "id");
      return part == null ? null : ChartText.of(OoxmlPackage.xml(part));
    }

    @Override
    public List<DiagramText.Node> diagram(Shape<?, ?> shape) throws IOException {
      if (!(shape instanceof XSLFGraphicFrame frame)) return List.of();
      PackagePart part = part(frame, "relIds", "dm");
      return part == null ? List.of() : DiagramText.of(OoxmlPackage.xml(part));
    }

    @Override
    public boolean hasHeader(TableShape<?, ?> table) {
      if (!(table instanceof XSLFTable drawn) || table.getNumberOfRows() < 2) return false;
      var properties = drawn.getCTTable().getTblPr();
      return properties != null && properties.getFirstRow();
    }

    @Override
    public boolean isTitle(TextShape<?, ?> shape) {
      return false;
    }

    /** POI takes a number without a font, and a picture, for no bullet at all. */
    @Override
    public ItemNumbers.Bullet bullet(TextParagraph<?, ?, ?> paragraph) {
      var bullet = ItemNumbers.Bullet.of(paragraph.getBulletStyle());
      if (bullet != null || !(paragraph instanceof XSLFTextParagraph drawn)) return bullet;
      var own = drawn.getXmlObject().getPPr();
      if (own != null && own.isSetBuNone()) return null;
      if (own != null && own.isSetBuBlip()) return new ItemNumbers.Bullet(null, null, null, null);
      var scheme = drawn.getAutoNumberingScheme();
      return scheme == null
          ? null
          : new ItemNumbers.Bullet(scheme, drawn.getAutoNumberingStartAt(), null, null);
    }

    private PackagePart part(XSLFGraphicFrame frame, String element, String attribute)
        throws IOException {
      if (!(frame.getXmlObject().getDomNode() instanceof Element xml)) return null;
      List<Element> found = Xml.below(xml, element);
      return found.isEmpty()
          ? null
          : OoxmlPackage.byId(slide.getPackagePart(), Xml.attribute(found.getFirst(), attribute));
    }
  }
}
