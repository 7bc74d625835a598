package acervo.extraction.office.sheet;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes cells as Excel shows them in El Salvador. */
final class DisplayFormat extends DataFormatter {
  private static final Locale PLACE = Locale.of("es", "SV");

  /** The two built-in formats that follow the system's short date. */
  private static final int SHORT_DATE = 14;

  private static final int SHORT_DATE_TIME = 22;

  /** The mark of a format that follows the system's long date. */
  private static final String LONG_DATE = "[$-F800]";

  private static final String LONG_DATE_HERE = "dddd, d \"de\" mmmm \"de\" yyyy";
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.");
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"([^\"]*)\"|\\\\(.)|\\[[^\\]]*\\]|([dDyYhHsS]+|[mM]+)|([aA][mM]?/[pP][mM]?)|(.)");

  DisplayFormat() {
    super(PLACE);
  }

  @Override
  public String formatRawCellContents(double value, int index, String format, boolean from1904) {
    String shown = shown(index, format);
    if (isWordedDate(index, shown) && DateUtil.isValidExcelDate(value)) {
      return dates(shown).format(DateUtil.getLocalDateTime(value, from1904));
    }
    return super.formatRawCellContents(value, index, format, from1904).strip();
  }

  private static String shown(int index, String format) {
    if (index == SHORT_DATE) return "d/m/yyyy";
    if (index == SHORT_DATE_TIME) return "d/m/yyyy h:mm";
    return format.startsWith(LONG_DATE) ? LONG_DATE_HERE : format.split(";", 2)[0];
  }

  /**
   * Whether a format is a date in the system's way or with words between («d "de" mmmm»), which POI
   * takes for a number.
   */
  private static boolean isWordedDate(int index, String format) {
    boolean system = index == SHORT_DATE || index == SHORT_DATE_TIME;
    if (system) return true;
    String bare = LITERAL.matcher(format).replaceAll("");
    return !bare.equals(format) && DateUtil.isADateFormat(-1, bare);
  }

  /** A date format of Excel (ECMA-376 part 1, 18.8.31) as one of Java. */
  private static DateTimeFormatter dates(String format) {
    DateTimeFormatterBuilder dates = new DateTimeFormatterBuilder();
    boolean half = format.matches("(?i).*a(m)?/p.*");
    boolean afterHours = false;
    Matcher token = TOKEN.matcher(format);
    while (token.find()) {
      String field = token.group(3);
      if (field != null) {
        boolean minutes = afterHours || format.substring(token.end()).matches("(?i)[:.]?s.*");
        dates.appendPattern(pattern(field.toLowerCase(Locale.ROOT), minutes, half));
        afterHours = Character.toLowerCase(field.charAt(0)) == 'h';
      } else if (token.group(4) != null) {
        dates.appendPattern("a");
      } else {
        for (int group : new int[] {1, 2, 5}) {
          if (token.group(group) != null) dates.appendLiteral(token.group(group));
        }
      }
    }
    return dates.toFormatter(PLACE);
  }

  private static String pattern(String field, boolean minutes, boolean half) {
    int length = field.length();
    return switch (field.charAt(0)) {
      case 'd' -> length <= 2 ? field : length == 3 ? "EEE" : "EEEE";
      case 'y' -> length <= 2 ? "uu" : "uuuu";
      case 'h' -> (half ? "h" : "H").repeat(Math.min(length, 2));
      case 's' -> "s".repeat(Math.min(length, 2));
      default -> (minutes && length <= 2 ? "m" : "M").repeat(Math.min(length, 5));
    };
  }
}
