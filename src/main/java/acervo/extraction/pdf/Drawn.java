package acervo.extraction.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;

/** What is drawn on a page besides text: how much of it pictures cover, and how many shapes. */
final class Drawn extends PDFStreamEngine {
  /** Shapes past which a page without text may hold its words as outlines. */
  private static final int MANY_SHAPES = 150;

  private static final int MOST_PICTURES = 500;

  private final Area covered = new Area();
  private int pictures;
  private int shapes;

  private Drawn() {
    addOperator(new Concatenate(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetMatrix(this));
  }

  /** Whether a page may hold words that only recognition could read. */
  static boolean mayHoldWords(PDPage page) throws IOException {
    return coverage(page) >= 0.25f || shapes(page) >= MANY_SHAPES;
  }

  /** The part of the page under pictures, 0 to 1. */
  static float coverage(PDPage page) throws IOException {
    Drawn drawn = of(page);
    Rectangle2D crop = rectangle(page);
    drawn.covered.intersect(new Area(crop));
    Rectangle2D bounds = drawn.covered.getBounds2D();
    double area = crop.getWidth() * crop.getHeight();
    return area <= 0 ? 0 : (float) (bounds.getWidth() * bounds.getHeight() / area);
  }

  private static int shapes(PDPage page) throws IOException {
    return of(page).shapes;
  }

  private static Drawn of(PDPage page) throws IOException {
    Drawn drawn = new Drawn();
    drawn.processPage(page);
    return drawn;
  }

  private static Rectangle2D rectangle(PDPage page) {
    var crop = page.getCropBox();
    return new Rectangle2D.Float(
        crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    switch (operator.getName()) {
      case OperatorName.DRAW_OBJECT -> draw(operator, operands);
      case OperatorName.BEGIN_INLINE_IMAGE -> addPicture();
      case OperatorName.FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD -> shapes++;
      default -> super.processOperator(operator, operands);
    }
  }

  private void draw(Operator operator, List<COSBase> operands) throws IOException {
    if (operands.isEmpty()) throw new MissingOperandException(operator, operands);
    if (!(operands.getFirst() instanceof COSName name) || getResources() == null) return;
    // Only the kind matters: the picture itself is not decoded.
    if (getResources().isImageXObject(name)) {
      addPicture();
      return;
    }
    switch (getResources().getXObject(name)) {
      case PDTransparencyGroup group -> showTransparencyGroup(group);
      case PDFormXObject form -> showForm(form);
      case null, default -> {}
    }
  }

  private void addPicture() {
    if (++pictures > MOST_PICTURES) return;
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    covered.add(
        new Area(place.createTransformedShape(new Rectangle2D.Float(0, 0, 1, 1)).getBounds2D()));
  }
}
