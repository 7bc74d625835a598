package acervo.catalog.law;

import acervo.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The article and clause named with a law: «art. 15 inc. 2°», «Arts. 3, 4 y 7». */
final class Provisions {
  private static final int WINDOW = 160;

  private static final String UNIT =
      "(?:art(?:s?\\b\\.?|[íi]culos?)|inc(?:s?\\b\\.?|isos?)|lit(?:s?\\b\\.?|eral(?:es)?)"
          + "|num(?:s?\\b\\.?|eral(?:es)?)|fracci(?:ón|on|ones)|p[áa]rrafos?|ordinal(?:es)?"
          + "|apartados?|t[íi]tulos?|cap[íi]tulos?|secci(?:ón|ones)|disposici(?:ón|ones))(?!\\p{L})";
  private static final String ORDINAL =
      "(?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]"
          + "|octav[oa]|noven[oa]|d[ée]cim[oa]|[úu]nic[oa]|final)\\b";
  private static final String ID =
      "(?:(?:n[úu]mero|n[o°º]\\.?)\\s{0,2})?(?:\\d{1,4}(?:[.-]\\d{1,3})*+(?:\\.?\\s?[°ºª]|\\.?[oa]\\b\\.?)?"
          + "(?:\\s?(?:bis|ter)\\b|-[A-Z]\\b)?\\)?(?:\\.(?=\\s+del?\\b))?|[IVXLC]{1,7}\\b\\.?"
          + "|[\"“«]?[a-zñ][\"”»]?\\)|[\"“«][a-zñ][\"”»]|[a-zñ]\\b(?=\\s+(?:de|del|y)\\b)|"
          + ORDINAL
          + ")";
  private static final String PART =
      UNIT
          + "\\s{0,3}"
          + ID
          + "(?:(?:\\s{0,2},\\s{0,2}|\\s{1,3}(?:y|e|o|al?|a\\s+la)\\s{1,3})"
          + ID
          + ")*";
  private static final String REVERSED = ORDINAL + "\\s{1,2}" + UNIT;
  private static final String PROVISION =
      "(?:"
          + PART
          + "|"
          + REVERSED
          + ")(?:\\s{0,3},?\\s{0,3}(?:(?:de(?:l|\\s+los|\\s+las|\\s+la)?|y|e)\\s{1,3})?(?:"
          + PART
          + "|"
          + REVERSED
          + "))*(?:,?\\s{1,3}[ye]\\s{1,3}\\d{1,4}\\b)?";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?<provision>"
              + PROVISION
              + ")[\\s,]{0,4}(?:del?|al?)\\b(?:\\s{1,3}(?:la|el|las|los)\\b)?\\s{0,3}[\"“«]?(?:(?:vigente|nuev[ao]|derogad[ao]|citad[ao]|referid[ao])\\s)?$",
          FLAGS);

  /** «Art. 8, Ley de Bancos»: without «de», unless another law takes the article to itself. */
  private static final Pattern JUST_BEFORE =
      Pattern.compile("(?<![\\p{L}\\d])(?<provision>" + PROVISION + ")[\\s,]{1,3}$", FLAGS);

  private static final Pattern AFTER =
      Pattern.compile(
          "[\\s,(]{0,3}(?:en\\s+(?:su|el|los|sus)\\s+)?(?<provision>"
              + PROVISION
              + ")(?!\\s+de(?:l|\\s+la)?\\s+(?:ley|c[óo]digo|decreto|reglamento|constituci[óo]n|mism[oa]))",
          FLAGS);

  /**
   * The provision that stands with a law, as written, single spaces; empty when none does.
   *
   * @param stretch the block of the text that the law is named in
   * @param anaphor whether the law is only stood for: «dicha Ley»
   * @param before where the words before the law that are not another law's begin
   */
  static String of(String text, Span stretch, int before, Span law, boolean anaphor) {
    int from = Math.max(Math.max(stretch.start(), before), law.start() - WINDOW);
    boolean mayEnd = mayEnd(text, from, law.start());
    if (mayEnd) {
      Matcher matcher = BEFORE.matcher(text).region(from, law.start());
      if (matcher.find()) return single(matcher.group("provision"));
    }
    int to = Math.min(stretch.end(), law.end() + WINDOW);
    if (mayBegin(text, law.end(), to)) {
      Matcher matcher = AFTER.matcher(text).region(law.end(), to);
      if (matcher.lookingAt()) return after(text, law, matcher);
    }
    if (!mayEnd || anaphor) return "";
    Matcher matcher = JUST_BEFORE.matcher(text).region(from, law.start());
    boolean free = matcher.find() && (before <= stretch.start() || matcher.start() > before + 4);
    return free ? single(matcher.group("provision")) : "";
  }

  private static String after(String text, Span law, Matcher matcher) {
    String provision = single(matcher.group("provision"));
    boolean enclosed = text.substring(law.end(), matcher.start("provision")).contains("(");
    boolean closed = enclosed && provision.endsWith(")") && !provision.contains("(");
    return closed ? provision.substring(0, provision.length() - 1) : provision;
  }

  /** A provision has a digit, or one of the words for it: the patterns are asked only then. */
  private static boolean mayEnd(String text, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      char unit = text.charAt(i);
      if (Tokens.isDigit(unit)) return true;
      if ((unit == 'r' || unit == 'R') && (text.charAt(i + 1) | 0x20) == 't') return true;
      if ((unit == 'i' || unit == 'I') && (text.charAt(i + 1) | 0x20) == 'n') return true;
      if ((unit == 'l' || unit == 'L') && (text.charAt(i + 1) | 0x20) == 'i') return true;
    }
    return false;
  }

  private static boolean mayBegin(String text, int from, int to) {
    for (int i = from; i < to && i < from + 12; i++) {
      if (Tokens.isLetter(text.charAt(i))) return "aAiIlLnNfFpPtTcCe".indexOf(text.charAt(i)) >= 0;
    }
    return false;
  }

  private static String single(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private Provisions() {}
}
