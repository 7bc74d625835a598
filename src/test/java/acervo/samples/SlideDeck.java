package acervo.samples;

import acervo.samples.Block.Directive;
import acervo.samples.Block.Heading;
import acervo.samples.Block.Item;
import acervo.samples.Block.Paragraph;
import acervo.samples.Block.SpeakerNotes;
import acervo.samples.Block.Table;
import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Lays a script out as a PPTX: each level-1 heading is a slide and its title.
 *
 * <p>A slide with nothing but plain paragraphs is a cover (the first) or a section divider; one
 * with a table has a title and the table; any other has a title and a body placeholder.
 */
final class SlideDeck {
  private final XMLSlideShow show = new XMLSlideShow();
  private final SlideDesign design;

  private SlideDeck(Script script) {
    design =
        new SlideDesign(
            show,
            Color.decode(script.header("colour", "#1F3864")),
            script.header("footer", "Secretaría de Gobernabilidad"));
  }

  static void write(Script script, Path target) throws IOException {
    SlideDeck deck = new SlideDeck(script);
    for (List<Block> slide : split(script.markup().blocks())) deck.slide(slide);
    DocumentProperties.write(script, deck.show);
    try (OutputStream out = Files.newOutputStream(target)) {
      deck.show.write(out);
    }
  }

  private static List<List<Block>> split(List<Block> blocks) {
    List<List<Block>> slides = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() == 1) slides.add(new ArrayList<>());
      slides.getLast().add(block);
    }
    return slides;
  }

  private void slide(List<Block> blocks) {
    boolean table = blocks.stream().anyMatch(Table.class::isInstance);
    boolean content = blocks.stream().anyMatch(b -> b instanceof Item || isSubtitle(b));
    boolean first = show.getSlides().isEmpty();
    SlideLayout layout =
        table
            ? SlideLayout.TITLE_ONLY
            : content
                ? SlideLayout.TITLE_AND_CONTENT
                : first ? SlideLayout.TITLE : SlideLayout.SECTION_HEADER;
    XSLFSlide slide = show.createSlide(design.layout(layout));
    slide.getPlaceholder(0).setText(((Heading) blocks.getFirst()).text());
    List<Block> rest = blocks.subList(1, blocks.size());
    if (table) table(slide, rest);
    else body(slide.getPlaceholder(1), rest, content);
    for (Block block : rest) {
      if (block instanceof SpeakerNotes notes) notes(slide, notes.text());
    }
    if (!first) design.footer(slide);
  }

  private static boolean isSubtitle(Block block) {
    return block instanceof Heading heading && heading.level() == 2;
  }

  private void body(XSLFTextShape body, List<Block> blocks, boolean bulleted) {
    body.clearText();
    double size = design.bodySize(blocks);
    for (Block block : blocks) {
      switch (block) {
        case Item item -> {
          XSLFTextParagraph paragraph = paragraph(body, item.text(), size - 2 * item.depth());
          paragraph.setIndentLevel(item.depth());
          if (item.numbered()) {
            paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
          }
        }
        case Paragraph prose -> {
          XSLFTextParagraph paragraph = paragraph(body, prose.text(), bulleted ? size : 0);
          if (bulleted) unbullet(paragraph);
        }
        case Heading subtitle -> {
          XSLFTextParagraph paragraph = paragraph(body, "**" + subtitle.text() + "**", size);
          unbullet(paragraph);
        }
        case SpeakerNotes _, Table _, Directive _ -> {}
      }
    }
  }

  private static void unbullet(XSLFTextParagraph paragraph) {
    paragraph.setBullet(false);
    paragraph.setLeftMargin(0.0);
    paragraph.setIndent(0.0);
  }

  /** Appends a paragraph; a size of 0 leaves the layout's own. */
  private XSLFTextParagraph paragraph(XSLFTextShape body, String marked, double size) {
    XSLFTextParagraph paragraph = body.addNewTextParagraph();
    for (Inline part : Inline.parse(marked)) {
      XSLFTextRun run = paragraph.addNewTextRun();
      run.setText(part.text());
      if (size > 0) run.setFontSize(size);
      if (part.bold()) run.setBold(true);
      if (part.italic()) run.setItalic(true);
    }
    return paragraph;
  }

  private void table(XSLFSlide slide, List<Block> blocks) {
    for (Block block : blocks) {
      if (!(block instanceof Table source)) continue;
      XSLFTable table = slide.createTable();
      int columns = source.rows().getFirst().size();
      table.setAnchor(new Rectangle(40, 130, 640, 30 * source.rows().size()));
      for (List<String> row : source.rows()) {
        var line = table.addRow();
        line.setHeight(28);
        boolean header = table.getNumberOfRows() == 1;
        for (String text : row) design.cell(line.addCell(), text, header);
      }
      for (int c = 0; c < columns; c++) table.setColumnWidth(c, 640.0 / columns);
    }
  }

  private void notes(XSLFSlide slide, String text) {
    for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) shape.setText(text);
    }
  }
}
