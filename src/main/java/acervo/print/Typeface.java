package acervo.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;

/**
 * The fonts that the program brings along, under the names that the pages of the web use too. They
 * are whole, so that Latin, Greek and Cyrillic titles come out; of each the PDF takes the letters
 * that it uses.
 */
enum Typeface {
  SANS("Source Sans 3", 400, FontStyle.NORMAL, "source-sans-3-regular.ttf"),
  SANS_BOLD("Source Sans 3", 600, FontStyle.NORMAL, "source-sans-3-semibold.ttf"),
  SERIF("Source Serif 4", 400, FontStyle.NORMAL, "source-serif-4-regular.ttf"),
  SERIF_ITALIC("Source Serif 4", 400, FontStyle.ITALIC, "source-serif-4-italic.ttf");

  private final String family;
  private final int weight;
  private final FontStyle style;
  private final String file;

  Typeface(String family, int weight, FontStyle style, String file) {
    this.family = family;
    this.weight = weight;
    this.style = style;
    this.file = file;
  }

  /** Lets a PDF use it. */
  void offer(PdfRendererBuilder pdf) {
    boolean usedLettersAlone = true;
    pdf.useFont(this::open, family, weight, style, usedLettersAlone);
  }

  private InputStream open() {
    InputStream font = Typeface.class.getResourceAsStream(file);
    if (font == null) throw new IllegalStateException("missing from the build: " + file);
    return font;
  }
}
