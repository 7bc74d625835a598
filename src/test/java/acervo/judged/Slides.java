package acervo.judged;

import acervo.judged.Script.Kind;
import acervo.judged.Script.Line;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Lays scripts out as presentations, each in a way of its own. */
final class Slides {
  /** Loose boxes: the title on its side at the left, bullets in two columns; no placeholders. */
  static void besideASideTitle(Script script, Path file) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      for (List<Line> page : script.pages()) {
        XSLFSlide slide = show.createSlide();
        List<XSLFTextBox> columns = new ArrayList<>();
        for (Line line : page) {
          switch (line.kind()) {
            case TITLE -> {
              XSLFTextBox side = box(slide, new Rectangle(-160, 240, 420, 60));
              side.setRotation(270);
              paragraph(side, line.text(), 26).getTextRuns().getFirst().setBold(true);
            }
            case COLUMN_BREAK -> columns.add(box(slide, new Rectangle(400, 60, 290, 420)));
            case BULLET, NUMBERED -> {
              if (columns.isEmpty()) columns.add(box(slide, new Rectangle(100, 60, 290, 420)));
              bullet(columns.getLast(), line);
            }
            case HEADING, ROW, PARAGRAPH ->
                paragraph(
                    box(slide, new Rectangle(120, 100 + 60 * page.indexOf(line), 500, 50)),
                    line.text(),
                    20);
          }
        }
      }
      save(show, file);
    }
  }

  /** Layout placeholders, the title's shape the last of its slide; sub-lists numbered by itself. */
  static void withTheTitleLast(Script script, Path file) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      for (List<Line> page : script.pages()) {
        boolean cover = page.stream().noneMatch(Line::isItem);
        SlideLayout layout = cover ? SlideLayout.TITLE : SlideLayout.TITLE_AND_CONTENT;
        XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
        XSLFTextShape body = slide.getPlaceholder(1);
        body.clearText();
        for (Line line : page) {
          if (line.kind() == Kind.TITLE) slide.getPlaceholder(0).setText(line.text());
          else if (line.isItem()) bullet(body, line);
          else paragraph(body, line.text(), 20);
        }
        moveLast(slide.getPlaceholder(0));
      }
      save(show, file);
    }
  }

  /** A title placeholder over cards: each heading with its text in a box of its own, two a row. */
  static void asCards(Script script, Path file) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      for (List<Line> page : script.pages()) {
        XSLFSlide slide =
            show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        int cards = 0;
        for (Line line : page) {
          if (line.kind() == Kind.TITLE) {
            slide.getPlaceholder(0).setText(line.text());
          } else {
            int x = 40 + 330 * (cards % 2);
            int y = 130 + 130 * (cards / 2);
            XSLFTextBox card = box(slide, new Rectangle(x, y, 310, 115));
            if (line.isItem()) bullet(card, line);
            else paragraph(card, line.text(), 14);
            cards++;
          }
        }
      }
      save(show, file);
    }
  }

  private static XSLFTextBox box(XSLFSlide slide, Rectangle place) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(place);
    box.clearText();
    return box;
  }

  private static void bullet(XSLFTextShape shape, Line line) {
    XSLFTextParagraph paragraph = paragraph(shape, line.text(), 14 - line.level());
    paragraph.setIndentLevel(line.level());
    paragraph.setLeftMargin(18.0 * (line.level() + 1));
    paragraph.setIndent(-14.0);
    if (line.kind() == Kind.NUMBERED) {
      paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
    } else {
      paragraph.setBullet(true);
      paragraph.setBulletCharacter("▪");
    }
  }

  private static XSLFTextParagraph paragraph(XSLFTextShape shape, String text, double size) {
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    var run = paragraph.addNewTextRun();
    run.setText(text);
    run.setFontSize(size);
    return paragraph;
  }

  /** Behind nothing: POI has no order of shapes, the file has. */
  private static void moveLast(XSLFTextShape shape) {
    var node = ((CTShape) shape.getXmlObject()).getDomNode();
    node.getParentNode().appendChild(node);
  }

  private static void save(XMLSlideShow show, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      show.write(out);
    }
  }

  private Slides() {}
}
