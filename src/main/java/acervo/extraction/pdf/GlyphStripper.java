package acervo.extraction.pdf;

import acervo.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the glyphs of pages in the order in which they are drawn, those of form fields and other
 * visible annotations after the page's own. PDFBox drops glyphs overprinted to look bold and
 * composes accents drawn apart.
 */
final class GlyphStripper extends PDFTextStripper {
  /** Thrown out of a page's content when there is no time left. */
  static final class OutOfTime extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold|demi");
  private static final Pattern SYMBOLS =
      Pattern.compile("wingding|webding|symbol|dingbat|bullet|marlett|monotypesorts");
  private static final int OPERATORS_BETWEEN_CHECKS = 512;

  /** What a font is to us. */
  private record Face(String name, boolean bold, boolean symbols) {}

  private final GlyphInk ink = new GlyphInk();
  private final Map<PDFont, Face> faces = new IdentityHashMap<>();
  private final long deadline;
  private PageFrame frame;
  private List<Glyph> glyphs = new ArrayList<>();
  private int operators;
  private int shown;
  private int unreadable;

  /** {@code deadline} as of {@link System#nanoTime()}. */
  GlyphStripper(long deadline) throws IOException {
    this.deadline = deadline;
    setShouldSeparateByBeads(false);
    // Pages are given one by one, and PDFBox would take each for page 0, before the first it reads:
    // an empty one brings its count to 1.
    PDPageTree one = new PDPageTree();
    one.add(new PDPage());
    processPages(one);
  }

  List<Glyph> glyphsOf(PDPage page, PageFrame pageFrame) throws IOException {
    frame = pageFrame;
    glyphs = new ArrayList<>();
    shown = 0;
    unreadable = 0;
    processPage(page);
    return glyphs;
  }

  /** Whether most glyphs of the last page have no meaning that a machine could know. */
  boolean isGarbled() {
    return shown >= 20 && unreadable * 2 > shown;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % OPERATORS_BETWEEN_CHECKS == 0 && System.nanoTime() - deadline > 0) {
      throw new OutOfTime();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    boolean symbols = face(font).symbols();
    if (text == null || !text.isBlank()) shown++;
    if (text == null ? !symbols : isJunk(text, symbols)) unreadable++;
    super.showGlyph(matrix, font, code, displacement);
  }

  private static boolean isJunk(String text, boolean symbols) {
    String readable = Characters.readable(text, symbols);
    return !text.isBlank()
        && !symbols
        && (readable.isEmpty() || readable.chars().allMatch(c -> Characters.isJunk((char) c)));
  }

  @Override
  protected void writePage() throws IOException {
    for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
      if (isVisibleText(annotation)) showAnnotation(annotation);
    }
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition position : article) add(position);
    }
  }

  private static boolean isVisibleText(PDAnnotation annotation) {
    return !annotation.isHidden()
        && !annotation.isNoView()
        && !(annotation instanceof PDAnnotationLink)
        && !(annotation instanceof PDAnnotationPopup)
        && !(annotation instanceof PDAnnotationText);
  }

  private void add(TextPosition position) {
    if (position.getUnicode() == null || position.getFont() == null) return;
    Face face = face(position.getFont());
    String text = Characters.readable(position.getUnicode(), face.symbols());
    if (text.isEmpty()) {
      if (!isControl(position.getUnicode())) return;
      text = Characters.UNKNOWN;
    }
    Matrix matrix = position.getTextMatrix();
    Point2D start = display(matrix.getTranslateX(), matrix.getTranslateY());
    Point2D end = display(position.getEndX(), position.getEndY());
    float size = size(position, matrix);
    if (!isFinite(start) || !isFinite(end) || !(size > 0.1f) || size > 2000) return;
    int angle = angle(matrix);
    Point2D from = turned(start, angle);
    Point2D to = turned(end, angle);
    glyphs.add(
        new Glyph(
            text,
            inkBox(position, matrix, start.distance(end)),
            (float) Math.min(from.getX(), to.getX()),
            (float) Math.max(from.getX(), to.getX()),
            (float) from.getY(),
            size,
            angle,
            face.bold(),
            face.name()));
  }

  private static boolean isControl(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
  }

  private Point2D display(float x, float y) {
    return frame.toDisplay().transform(new Point2D.Float(x, y), null);
  }

  private static boolean isFinite(Point2D point) {
    return Double.isFinite(point.getX())
        && Double.isFinite(point.getY())
        && Math.abs(point.getX()) < 1e6
        && Math.abs(point.getY()) < 1e6;
  }

  private static float size(TextPosition position, Matrix matrix) {
    if (position.getFont() instanceof PDType3Font type3) {
      // Its em is whatever its matrix says; its box is the best hint of a size.
      float box = type3.getFontBBox() == null ? 0 : type3.getFontBBox().getHeight();
      float scale = Math.abs(type3.getFontMatrix().getScaleY());
      float size = matrix.getScalingFactorY() * box * scale;
      return size > 0.1f ? size : matrix.getScalingFactorY();
    }
    return matrix.getScalingFactorY();
  }

  private int angle(Matrix matrix) {
    double x = matrix.getScaleX();
    double y = matrix.getShearY();
    AffineTransform turn = frame.toDisplay();
    double dx = turn.getScaleX() * x + turn.getShearX() * y;
    double dy = turn.getShearY() * x + turn.getScaleY() * y;
    long degrees = Math.round(Math.toDegrees(Math.atan2(dy, dx)));
    long square = Math.round(degrees / 90.0) * 90;
    // A sheet scanned askew still has straight lines.
    return (int) Math.floorMod(Math.abs(degrees - square) <= 4 ? square : degrees, 360L);
  }

  /** Turns the displayed page so that lines of an angle run to the right. */
  private static Point2D turned(Point2D point, int angle) {
    if (angle == 0) return point;
    double radians = Math.toRadians(angle);
    double x = point.getX() * Math.cos(radians) + point.getY() * Math.sin(radians);
    double y = -point.getX() * Math.sin(radians) + point.getY() * Math.cos(radians);
    return new Point2D.Double(x, y);
  }

  private Box inkBox(TextPosition position, Matrix matrix, double advance) {
    double em = matrix.getScalingFactorX();
    int[] codes = position.getCharacterCodes();
    int code = codes == null || codes.length == 0 ? 0 : codes[0];
    Rectangle2D shape = ink.of(position.getFont(), code, em == 0 ? 0 : advance / em);
    AffineTransform place = new AffineTransform(frame.toDisplay());
    place.concatenate(matrix.createAffineTransform());
    return frame.clamp(place.createTransformedShape(shape).getBounds2D());
  }

  private Face face(PDFont font) {
    return faces.computeIfAbsent(font, GlyphStripper::look);
  }

  private static Face look(PDFont font) {
    String name = font.getName() == null ? "" : font.getName();
    String lower = name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    return new Face(
        name.replaceFirst("^[A-Z]{6}\\+", ""),
        heavy || BOLD.matcher(lower).find(),
        SYMBOLS.matcher(lower).find());
  }
}
