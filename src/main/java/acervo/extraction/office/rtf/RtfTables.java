package acervo.extraction.office.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fonts and styles that an RTF file declares at its head. */
final class RtfTables {
  private static final Pattern HEADING =
      Pattern.compile("(?:heading|t[ií]tulo|encabezado) ?([1-9])");
  private static final int DEEPEST = 12;
  private static final int SYMBOL = 2;

  private static final class Style {
    final StringBuilder name = new StringBuilder();
    int outline = -1;
    int parent = -1;
  }

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private final Map<Integer, Style> styles = new HashMap<>();
  private int font;
  private int style = -1;

  /** What bytes mean where no font says otherwise. */
  Charset byDefault = charset("windows-1252");

  /** A word of the font table. */
  void font(String word, int number) {
    switch (word) {
      case "f" -> font = number;
      case "fcharset" -> {
        if (number != 0 && number != 1) fonts.put(font, ofCharset(number));
      }
      case "cpg" -> fonts.put(font, codePage(number));
      default -> {}
    }
  }

  /** A word of the style sheet. */
  void style(String word, int number) {
    switch (word) {
      case "s" -> style = number;
      case "cs", "ds", "ts" -> style = -1;
      case "outlinelevel" -> declared().outline = number;
      case "sbasedon" -> declared().parent = number;
      default -> {}
    }
  }

  void styleName(String words) {
    if (style >= 0) declared().name.append(words);
  }

  /** A style sheet entry begins: without a number it is style 0. */
  void beginStyle() {
    style = 0;
  }

  private Style declared() {
    return style < 0 ? new Style() : styles.computeIfAbsent(style, unused -> new Style());
  }

  Charset charsetOf(int number) {
    return fonts.getOrDefault(number, byDefault);
  }

  /** The heading level from 1 that a style gives; 0 for body text. */
  int headingLevel(int number) {
    int id = number;
    for (int i = 0; i < DEEPEST && styles.containsKey(id); i++) {
      Style style = styles.get(id);
      if (style.outline >= 0) return style.outline >= 9 ? 0 : style.outline + 1;
      String name = style.name.toString().replace(";", "").strip().toLowerCase(Locale.ROOT);
      Matcher heading = HEADING.matcher(name);
      if (heading.matches()) return Integer.parseInt(heading.group(1));
      if (name.equals("title") || name.equals("título")) return 1;
      if (name.equals("subtitle") || name.equals("subtítulo")) return 2;
      id = style.parent;
    }
    return 0;
  }

  /** The character set of a code page; Windows Latin 1 for one that is not known. */
  static Charset codePage(int number) {
    return switch (number) {
      case 65001 -> StandardCharsets.UTF_8;
      case 10000 -> charset("x-MacRoman");
      case 437, 850, 852, 855, 857, 860, 861, 862, 863, 865, 866, 869 -> charset("IBM" + number);
      case 932 -> charset("windows-31j");
      case 936 -> charset("GBK");
      case 949 -> charset("x-windows-949");
      case 950 -> charset("Big5");
      default -> charset("windows-" + number);
    };
  }

  private static Charset ofCharset(int number) {
    return switch (number) {
      case SYMBOL -> charset("windows-1252");
      case 77 -> charset("x-MacRoman");
      case 128 -> codePage(932);
      case 129 -> codePage(949);
      case 134 -> codePage(936);
      case 136 -> codePage(950);
      case 161 -> codePage(1253);
      case 162 -> codePage(1254);
      case 163 -> codePage(1258);
      case 177 -> codePage(1255);
      case 178 -> codePage(1256);
      case 186 -> codePage(1257);
      case 204 -> codePage(1251);
      case 222 -> codePage(874);
      case 238 -> codePage(1250);
      case 254 -> codePage(437);
      case 255 -> codePage(850);
      default -> charset("windows-1252");
    };
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }
}
