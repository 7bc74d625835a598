package acervo.extraction.office.slides;

import acervo.document.Format;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.ChartText;
import acervo.extraction.office.DiagramText;
import acervo.extraction.office.Ole;
import acervo.extraction.office.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextShape;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.sl.usermodel.TextShape.TextPlaceholder;

/** Reads PowerPoint presentations before 2007: one page a slide. */
public final class PptReader implements FormatReader {
  /**
   * Their tables do not mark a header; their charts are embedded files, and their diagrams are
   * groups of shapes.
   */
  private static final SlideWriter.Graphics PLAIN =
      new SlideWriter.Graphics() {
        @Override
        public ChartText chart(Shape<?, ?> shape) {
          return null;
        }

        @Override
        public List<DiagramText.Node> diagram(Shape<?, ?> shape) {
          return List.of();
        }

        @Override
        public boolean hasHeader(TableShape<?, ?> table) {
          return false;
        }

        /** POI takes some titles for bodies; the text itself says what it is. */
        @Override
        public boolean isTitle(TextShape<?, ?> shape) {
          if (!(shape instanceof HSLFTextShape text) || text.getTextParagraphs().isEmpty()) {
            return false;
          }
          return TextPlaceholder.isTitle(text.getTextParagraphs().getFirst().getRunType());
        }

        @Override
        public ItemNumbers.Bullet bullet(TextParagraph<?, ?, ?> paragraph) {
          return ItemNumbers.Bullet.of(paragraph.getBulletStyle());
        }
      };

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/vnd.ms-powerpoint");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.PPT, limits, reading -> read(file, reading));
  }

  private static void read(Path file, Reading reading) throws IOException {
    try (POIFSFileSystem container = Ole.open(file);
        HSLFSlideShow show = new HSLFSlideShow(container)) {
      Ole.describe(container.getRoot(), reading);
      int hidden = 0;
      for (HSLFSlide slide : show.getSlides()) {
        if (slide.isHidden()) hidden++;
        reading.add(SlideWriter.write(slide, reading.nextPage(), PLAIN));
      }
      reading.remark("extraction.office.hiddenSlides", hidden);
      reading.remark("extraction.office.embedded", show.getEmbeddedObjects().length);
    }
  }
}
