package acervo.catalog.law;

import acervo.catalog.law.Naming.Form;
import acervo.text.Folding;
import java.util.regex.Pattern;

/** What stands between two names that says they are one law's. */
final class Joints {
  private static final int LONGEST = 90;
  private static final int LONGEST_OPENING = 40;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String MADE =
      "(?:(?:que\\s+fue\\s+)?(?:emitid|aprobad|decretad|cread|contenid|promulgad|expedid|dictad"
          + "|publicad|sancionad)[ao]s?)";
  private static final String BY =
      "(?:mediante|por(?:\\s+medio\\s+del?)?|en|seg[úu]n|a\\s+trav[ée]s\\s+del?|con|bajo)";

  /** «Ley X, emitida mediante Decreto …», «Ley X (Decreto …)», «Ley X, Decreto …». */
  private static final Pattern LAW_DECREE =
      Pattern.compile(
          "\\s*(?:(?:fue(?:ron)?|ha(?:n)?\\s+sido)\\s+"
              + MADE
              + "\\s+"
              + BY
              + "\\s+(?:el\\s+)?|[,(]\\s*(?:"
              + MADE
              + "\\s+)?(?:"
              + BY
              + "\\s+(?:el\\s+)?)?|"
              + MADE
              + "\\s+"
              + BY
              + "\\s+(?:el\\s+)?|(?:mediante|seg[úu]n)\\s+(?:el\\s+)?)",
          FLAGS);

  /** «Decreto …, que contiene la Ley X», «Decreto … (Ley X)», «Decreto …, Ley X». */
  private static final Pattern DECREE_LAW =
      Pattern.compile(
          "(?:\\s+del\\s+Congreso(?:\\s+de\\s+la\\s+Rep[úu]blica)?|\\s+de\\s+la\\s+Asamblea\\s+Legislativa"
              + "|\\s+del\\s+(?:[ÓO]rgano|Organismo|Poder)\\s+Legislativo"
              + "|\\s+del\\s+Presidente(?:\\s+de\\s+la\\s+Rep[úu]blica)?)?"
              + "\\s*(?:[,(:]\\s*(?:(?<=(?:Congreso|Legislativo|Rep[úu]blica|Legislativa),\\s)(?:la|el)\\s+)?[\"“«]?|,?\\s*(?:que\\s+(?:contiene|aprueba|aprob[óo]|emite|emiti[óo]"
              + "|decreta|decret[óo])|contentivo\\s+de|(?:por|mediante)\\s+el\\s+(?:que|cual)\\s+se\\s+"
              + "(?:aprueba|aprob[óo]|emite|emiti[óo]|decreta|decret[óo]))\\s+(?:la|el)\\s+[\"“«]?)",
          FLAGS);

  /** «Ley X, en adelante “Ley Y”», «Ley X, también conocida como Ley Y». */
  private static final Pattern ALIAS =
      Pattern.compile(
          "\\s*[,(]?\\s*(?:en\\s+adelante|en\\s+lo\\s+sucesivo|(?:tambi[ée]n\\s+)?(?:conocid|denominad"
              + "|llamad)[ao](?:\\s+tambi[ée]n)?(?:\\s+com[úu]nmente)?(?:\\s+como)?)\\s*,?\\s*"
              + "(?:denominad[ao]\\s+|llamad[ao]\\s+)?[\"“«'‘]?(?:la\\s+|el\\s+)?[\"“«'‘]?",
          FLAGS);

  /** «Ley 1098 de 2006, Código de …», «Ley de … (Ley N° 1680/01)». */
  private static final Pattern APPOSITION = Pattern.compile("\\s*(?:[,(]|-|–)\\s*[\"“«]?");

  /** «Ley X (SIGLA), …»: what lies between begins after the acronym. */
  private static final Pattern ACRONYM = Pattern.compile("^\\s*\\([^()]{2,50}\\)");

  /** «Ley X (Ley Y)». */
  private static final Pattern OTHER_NAME =
      Pattern.compile("\\s*\\(\\s*(?:(?:la|el)\\s+)?[\"“«]?", FLAGS);

  /** «las disposiciones transitorias del Decreto …»: of what is no law by its first word. */
  private static final Pattern OF_DECREE = Pattern.compile("\\s+del\\s+", FLAGS);

  /** Whether two mentions that follow one another in a stretch are said to be one law. */
  static boolean join(Mentioned first, Mentioned second) {
    if (first.page() != second.page() || !first.stretch().equals(second.stretch())) return false;
    int from = first.span().end();
    int to = second.span().start();
    if (to - from > LONGEST || to <= from) return false;
    Naming one = first.naming();
    Naming other = second.naming();
    String between = ACRONYM.matcher(first.page().text().substring(from, to)).replaceFirst("");
    if (other.form() == Form.BARE) return ALIAS.matcher(between).matches();
    if (isPlural(second)) return false;
    boolean named = one.form() == Form.NAME;
    boolean otherNamed = other.form() == Form.NAME;
    if (named && otherNamed) {
      return ALIAS.matcher(between).matches()
          || one.head() == Head.LAW
              && other.head() == Head.LAW
              && OTHER_NAME.matcher(between).matches();
    }
    if (named && other.form() == Form.NUMBER) {
      return other.head() == Head.LAW
          ? APPOSITION.matcher(between).matches()
          : LAW_DECREE.matcher(between).matches()
              || !isCalledLaw(first) && OF_DECREE.matcher(between).matches();
    }
    if (one.form() != Form.NUMBER || !otherNamed || isPlural(first)) return false;
    if (one.head() == Head.LAW) {
      return other.head() != Head.CONSTITUTION
          && other.head() != Head.REGULATION
          && APPOSITION.matcher(between).matches();
    }
    return other.head() != Head.CONSTITUTION && DECREE_LAW.matcher(between).matches();
  }

  /** Whether the second is an acronym in parentheses right behind the first. */
  static boolean isAcronymOf(Mentioned first, Mentioned second) {
    if (second.naming().form() != Form.ACRONYM || !first.stretch().equals(second.stretch())) {
      return false;
    }
    int from = first.span().end();
    int to = second.span().start();
    if (first.page() != second.page() || to <= from || to - from > LONGEST_OPENING) return false;
    return first.page().text().substring(from, to).stripLeading().startsWith("(");
  }

  private static boolean isCalledLaw(Mentioned mention) {
    String name = mention.naming().name();
    int space = name.indexOf(' ');
    return space < 0 || Head.of(Folding.fold(name.substring(0, space))) != null;
  }

  private static boolean isPlural(Mentioned mention) {
    String words = mention.span().in(mention.page().text());
    return words.matches("(?is)(?:leyes|decretos)\\b.*");
  }

  private Joints() {}
}
