package acervo.catalog;

import acervo.catalog.mention.DateMention;
import acervo.text.Folding;
import java.util.regex.Pattern;

/** Whether the words before a date say that it dates the document, or something else. */
final class DatingWords {
  private static final int LONGEST_PLACE = 90;

  /** The most letters that may follow on the line of place and date. */
  private static final int REST = 12;

  /** A line above place and date that long is text, in which they stand. */
  private static final int TEXT_LINE = 50;

  /** «Fecha:», «Lugar y fecha:», «Fecha de emisión». In folded text. */
  private static final Pattern LABEL =
      Phrasing.pattern(
          """
          (?:^|[\\n\\t|])\\W*
          (?:(?:lugar y )?fecha(?: y hora| y lugar)?
          (?: (?:de|del) (?!nacimiento|vencimiento|inicio|fin)[\\p{Ll} ]{3,24})?
          |fechado|fechada|date)
          \\s*[:.\\t-]*\\s*(?:el\\s+|a\\s+|[\\p{L}. ]{3,30},\\s*)?$
          """);

  /** A whole line up to its date: «San Salvador,», «CASA PRESIDENCIAL: La Libertad, a los». */
  private static final Pattern PLACE =
      Phrasing.pattern(
          """
          \\W*(?:[\\p{Lu} ]{3,60}[:;]\\s*)?
          (?:[Ee]n\\s+(?:la\\s+ciudad\\s+de\\s+)?|[Cc]iudad\\s+de\\s+)?
          \\p{Lu}[\\p{L}.]*(?:\\s+(?:de|del|la|las|los|el|\\p{Lu}[\\p{L}.]*)){0,5}
          (?:,\\s*\\p{Lu}[\\p{L}.]*(?:\\s+(?:de|del|la|las|los|\\p{Lu}[\\p{L}.]*)){0,3}){0,2}
          (?:\\s*[,:]\\s*(?:[aA]l?|[Ee]l)?(?:\\s*(?:[Ll][Oo][Ss]|[Dd][íÍ][Aa]))?
          |\\s+[aA]\\s+[lL][oO][sS])
          (?:\\s*\\p{Ll}{5,9},?)?\\s*
          """);

  /** How the first sentence says of what day the document is. In folded text. */
  private static final Pattern SELF =
      Phrasing.pattern(
          """
          \\W*(?:(?:el|la|este|esta|presente) )*
          (?:documento|informe|nota|carta|boletin|comunicado|pronunciamiento|posicionamiento|dictamen
          |opinion|memorando|memorandum|version|edicion|borrador|actualizad[oa]|actualizacion
          |emitid[oa]|publicad[oa]|elaborad[oa]|aprobad[oa]|revisad[oa]|presentad[oa])
          (?: (?:interno|interna|final|preliminar|publico|publica|de trabajo))?
          ,? (?:en |a )?(?:el |del? |al? )?(?:dia |fecha )?
          """);

  /** How decrees, acts and certificates begin the sentence that dates them. In folded text. */
  private static final Pattern FORMULA =
      Phrasing.pattern(
          """
          (?:^|[.;:] )\\W*
          (?:(?:dad|emitid|firmad|suscrit)[oa]s? en
          |suscrib\\w+ en
          |extend\\w+(?: la| el)?(?: presente)? en
          |(?:y )?en fe de lo cual
          |aprobad[oa]s? (?:por|en) (?:consenso|unanimidad|sesion|reunion|pleno)
          |(?:sala|salon) de sesiones
          |casa presidencial|casa de gobierno|palacio)\\b[^.]{0,220}$
          """);

  /** Titles of minutes. In folded text. */
  private static final Pattern SESSION =
      Pattern.compile("\\b(?:actas?|minuta|ayuda memoria|sesion|reunion)\\b");

  /** «A las nueve horas del día», «reunidos en …, el». In folded text. */
  private static final Pattern MINUTES =
      Phrasing.pattern(
          """
          (?:\\bhoras?\\b.{0,60}?\\bdel?(?: dia)?
          |\\breunid[oa]s\\b.{0,160}\\b(?:el|del)(?: dia)?
          |\\bsesion\\b.{0,80}\\b(?:el|del)(?: dia)?)
          \\s+(?:\\p{Ll}{5,9},? )?$
          """);

  /** A date after these is that of what they name. In folded text, within the sentence. */
  private static final Pattern OF_ANOTHER =
      Phrasing.pattern(
          """
          (?:\\b(?:ley|decreto|d\\. ?l\\.|d\\. ?e\\.|codigo|reglamento|acuerdo|resolucion|convenio
          |sentencia|oficio|nota|diario oficial|d\\. ?o\\.|tomo
          |(?:publicad|promulgad|adoptad|suscrit|firmad)[oa]s?)\\b.{0,100}
          |\\b(?:de|con) fecha\\s*)$
          """);

  static boolean isLabelled(String text, DateMention date) {
    return isOfItself(text, date) || LABEL.matcher(Folding.fold(before(text, date))).find();
  }

  /**
   * «Documento interno, 29 de junio de 2018.» says of what day it is; «El informe del 3 de mayo de
   * 2018 recomendó …» tells of another, as its sentence goes on without a stop.
   */
  private static boolean isOfItself(String text, DateMention date) {
    String rest = restOfLine(text, date.span().end()).strip();
    boolean closed = rest.isEmpty() || ".,;)".indexOf(rest.charAt(0)) >= 0;
    return date.to().day() != 0 && closed && SELF.matcher(flat(before(text, date))).matches();
  }

  /** Place and date on a line of their own, or in the formula that closes an act. */
  static boolean isPlaced(String text, DateMention date) {
    if (date.from().month() == 0) return false;
    String before = before(text, date);
    if (FORMULA.matcher(flat(before)).find()) return true;
    int start = before.lastIndexOf('\n') + 1;
    String line = before.substring(start);
    return line.length() <= LONGEST_PLACE
        && PLACE.matcher(line).matches()
        && letters(restOfSentence(text, date.span().end())) <= REST
        && !goesOn(before.substring(0, Math.max(0, start - 1)))
        && !isOfAnother(text, date);
  }

  /** A line that is the date and hardly more, and no line of a paragraph. */
  static boolean standsAlone(String text, DateMention date) {
    int start = before(text, date).lastIndexOf('\n') + 1;
    int end = date.span().end() + restOfLine(text, date.span().end()).length();
    String below = text.substring(end).strip();
    return date.to().month() != 0
        && letters(text.substring(start, end)) - letters(date.span().in(text)) <= REST
        && !goesOn(text.substring(0, Math.max(0, start - 1)))
        && (below.isEmpty() || !Character.isLowerCase(below.charAt(0)))
        && !isOfAnother(text, date);
  }

  /** Whether the line above is text that the next line continues. */
  private static boolean goesOn(String above) {
    String line = above.substring(above.lastIndexOf('\n') + 1).strip();
    return TitleWords.isOpenEnded(line)
        || (line.length() > TEXT_LINE && !line.matches(".*[.:;)»”\"]"));
  }

  /** Whether a title is that of minutes. */
  static boolean isOfSession(String text) {
    return SESSION.matcher(Folding.fold(text.strip())).find();
  }

  static boolean opensMinutes(String text, DateMention date) {
    return date.from().day() != 0 && MINUTES.matcher(flat(before(text, date))).find();
  }

  /** Whether the date is that of a law, a decree or a treaty named before it. */
  static boolean isOfAnother(String text, DateMention date) {
    String flat = flat(before(text, date));
    int stop = Math.max(flat.lastIndexOf(". "), flat.lastIndexOf(": "));
    return OF_ANOTHER.matcher(flat.substring(stop < 0 ? 0 : stop)).find();
  }

  /** How many letters of a text are not the date's. */
  static int lettersBeside(String text, DateMention date) {
    return letters(text) - letters(date.span().in(text));
  }

  /**
   * Whether a text ends with the date set off by a comma: «Documento interno, 29 de junio de 2018.»
   */
  static boolean endsWith(String text, DateMention date) {
    return before(text, date).strip().endsWith(",")
        && text.substring(date.span().end()).strip().length() <= 1;
  }

  private static String before(String text, DateMention date) {
    return text.substring(0, date.span().start());
  }

  private static String flat(String text) {
    return Folding.fold(text).replaceAll("\\s+", " ");
  }

  private static String restOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end);
  }

  /** Of place and date another sentence may follow: «San Salvador, 3 de mayo de 2018. Acta 7». */
  private static String restOfSentence(String text, int from) {
    String rest = restOfLine(text, from);
    return rest.startsWith(". ") ? "" : rest;
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  private DatingWords() {}
}
