package acervo.export;

import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;

/** Text put into formats in which some of its signs would mean something. */
public final class SafeText {
  /** What may mean something to a reader of Markdown, of HTML or of formulas within it. */
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>&#|~$]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** What XML 1.0, section 2.2, has not. */
  private static final Pattern NOT_XML =
      Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\ufffe\\uffff]");

  /** For Markdown: on one line, every sign standing for itself. */
  public static String inMarkdown(String text) {
    String line = SPACES.matcher(text.strip()).replaceAll(" ");
    return SIGN.matcher(line).replaceAll("\\\\$0");
  }

  /** For XML: what it has not becomes a space. */
  public static String inXml(String text) {
    return NOT_XML.matcher(text).replaceAll(" ");
  }

  /** For a cell of a workbook: without what XML has not, and cut to what a cell holds. */
  public static String inCell(String text) {
    String clean = inXml(text);
    int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    if (clean.length() <= most) return clean;
    int end = Character.isHighSurrogate(clean.charAt(most - 2)) ? most - 2 : most - 1;
    return clean.substring(0, end) + "…";
  }

  /**
   * Whether a spreadsheet that reads a text from a file may take it for a formula and run it
   * (OWASP, «CSV Injection»).
   */
  public static boolean readsAsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  private SafeText() {}
}
