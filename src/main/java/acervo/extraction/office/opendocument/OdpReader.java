package acervo.extraction.office.opendocument;

import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.Reading;
import acervo.extraction.office.ReadingOrder;
import acervo.extraction.office.Xml;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads OpenDocument presentations: one page a slide. */
public final class OdpReader implements FormatReader {
  private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]+)(cm|mm|in|pt|pc|px)?");

  @Override
  public boolean reads(String mediaType) {
    return mediaType.startsWith("application/vnd.oasis.opendocument.presentation");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.ODP, limits, reading -> read(file, reading));
  }

  private static void read(Path path, Reading reading) throws IOException {
    try (OdfPackage file = OdfPackage.open(path)) {
      file.describe(reading);
      Element body = file.body("presentation");
      Element content = body.getOwnerDocument().getDocumentElement();
      OdfStyles styles = new OdfStyles(file.part("styles.xml"), content);
      OdfFlow flow = new OdfFlow(file, styles, reading);
      int hidden = 0;
      try {
        for (Element slide : Xml.children(body, "page")) {
          Element look = styles.slide(Xml.attribute(slide, "style-name"));
          if (Xml.attribute(look, "visibility").equals("hidden")) hidden++;
          reading.add(slide(slide, look, body, reading.nextPage(), flow));
        }
      } finally {
        reading.remark("extraction.office.hiddenSlides", hidden);
        flow.remark();
      }
    }
  }

  private static Page slide(Element slide, Element look, Element body, int number, OdfFlow flow)
      throws IOException {
    PageBuilder page = new PageBuilder(number).unit(PageUnit.SLIDE);
    Blocks out = Blocks.of(page);
    List<Element> shapes = new ArrayList<>();
    List<Element> subtitles = new ArrayList<>();
    for (Element shape : Xml.children(slide)) {
      if (Xml.attribute(shape, "placeholder").equals("true")) continue;
      switch (Xml.attribute(shape, "class")) {
        case "title" -> page.heading(1, shape.getTextContent());
        case "subtitle" -> subtitles.add(shape);
        case "footer", "header", "date-time", "page-number" -> {}
        default -> {
          if (!Xml.is(shape, "notes") && !Xml.is(shape, "forms")) shapes.add(shape);
        }
      }
    }
    for (Element subtitle : subtitles) subtitle(subtitle, page);
    for (Element shape : ReadingOrder.of(shapes, OdpReader::place)) flow.drawing(shape, out);
    boolean picture = !Xml.below(slide, "image").isEmpty();
    boolean blind = page.isEmpty() && picture;
    notes(slide, page);
    footers(slide, look, body, page);
    boolean onlyRunning = blind && page.isEmpty();
    return onlyRunning ? page.build(PageState.NEEDS_OCR) : page.build();
  }

  private static void subtitle(Element shape, PageBuilder page) {
    boolean first = true;
    for (Element paragraph : Xml.below(shape, "p")) {
      String words = PageBuilder.clean(paragraph.getTextContent());
      if (words.isEmpty()) continue;
      if (first) page.heading(2, words);
      else page.paragraph(words);
      first = false;
    }
  }

  private static void notes(Element slide, PageBuilder page) {
    for (Element frame : Xml.children(Xml.child(slide, "notes"), "frame")) {
      boolean wanted = Xml.attribute(frame, "class").equals("notes");
      if (!wanted || Xml.attribute(frame, "placeholder").equals("true")) continue;
      Xml.below(frame, "p").forEach(paragraph -> page.note(paragraph.getTextContent()));
    }
  }

  /** Footers stand once in the file; a slide names the one it shows. */
  private static void footers(Element slide, Element look, Element body, PageBuilder page) {
    for (String kind : List.of("header", "footer", "date-time")) {
      String name = Xml.attribute(slide, "use-" + kind + "-name");
      if (name.isEmpty() || !Xml.attribute(look, "display-" + kind).equals("true")) continue;
      for (Element declared : Xml.children(body, kind + "-decl")) {
        if (!Xml.attribute(declared, "name").equals(name)) continue;
        if (kind.equals("header")) page.runningHeader(declared.getTextContent());
        else page.runningFooter(declared.getTextContent());
      }
    }
  }

  /**
   * Where a shape stands, in centimetres; a group, around its members; null when it says nothing.
   */
  private static Rectangle2D place(Element shape) {
    if (Xml.is(shape, "g")) {
      Rectangle2D around = null;
      for (Element member : Xml.children(shape)) {
        Rectangle2D place = place(member);
        if (place == null) continue;
        if (around == null) around = place;
        else around.add(place);
      }
      return around;
    }
    String x = Xml.attribute(shape, "x");
    String y = Xml.attribute(shape, "y");
    if (x.isEmpty() || y.isEmpty()) return null;
    double width = centimetres(Xml.attribute(shape, "width"));
    double height = centimetres(Xml.attribute(shape, "height"));
    return new Rectangle2D.Double(centimetres(x), centimetres(y), width, height);
  }

  private static double centimetres(String length) {
    Matcher matcher = LENGTH.matcher(length);
    if (!matcher.matches()) return 0;
    double number = Double.parseDouble(matcher.group(1));
    return switch (String.valueOf(matcher.group(2))) {
      case "mm" -> number / 10;
      case "in" -> number * 2.54;
      case "pt" -> number * 2.54 / 72;
      case "pc" -> number * 2.54 / 6;
      case "px" -> number * 2.54 / 96;
      default -> number;
    };
  }
}
