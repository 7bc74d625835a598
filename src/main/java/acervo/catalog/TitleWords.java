package acervo.catalog;

import acervo.catalog.mention.DateGrammar;
import acervo.catalog.mention.DateMention;
import acervo.catalog.mention.Mention;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a heading are worth as a title. */
final class TitleWords {
  private static final int LONGEST = 300;
  private static final int LONGEST_BODY = 100;

  /** Headings that name a section of a document, not the document. In folded text. */
  private static final Pattern SECTION =
      Phrasing.pattern(
          """
          (?:[\\divxlc]+[.)\\s-]+)*
          (?:(?:los |las |el |la |nuestros )?(?:principales |otros )?
          (?:resultados|logros|avances|acciones|actividades|conclusiones|recomendaciones|observaciones
          |antecedentes|introduccion|indice|(?:tabla de )?contenidos?|presentacion|resumen|resumen ejecutivo
          |objetivos?|objetivo general|justificacion|metodologia|marco (?:legal|teorico|juridico)|anexos?
          |agenda|gracias|muchas gracias|bibliografia|notas|aclaracion|preambulo|considerandos?
          |capitulo.*|titulo [ivx\\d]+.*|articulo.*|art\\..*|seccion.*|parte.*|fecha.*|periodo.*|pagina.*
          |cuadro.*|tabla.*|grafico.*|figura.*|para|de|asunto|borrador|confidencial|version.*
          |republica de .*|gobierno de .*))
          [\\s:.]*(?:\\d{1,2})?|.*\\bpagina (?:\\d|de\\b).*
          """);

  /** Headings after which a document has begun and no title comes. In folded text. */
  private static final Pattern BEGUN =
      Phrasing.pattern(
          """
          (?:[\\divxlc]+[.)\\s-]+)*
          (?:indice(?: general)?|(?:tabla de )?contenidos?|agenda|orden del dia|introduccion
          |antecedentes|presentacion|resumen(?: ejecutivo)?|objetivos?|considerandos?)[\\s:.]*
          """);

  /** Headings of a part under which its text stands at once. In folded text. */
  private static final Pattern OPENED =
      Phrasing.pattern(
          """
          (?:[\\divxlc]+[.)\\s-]+)*
          (?:(?:los |las |nuestros )?(?:principales|otros|otras) (?:resultados|logros|avances|acciones|actividades)
          |actividades|conclusiones|recomendaciones|observaciones)[\\s:.]*
          """);

  /** Text that long, and ended as a sentence, is prose. */
  private static final int PROSE = 80;

  /** A figure before words begins a row of a table whose cells have come apart. */
  private static final Pattern CELLS = Pattern.compile("(?m)^\\d+[.,]\\d+\\s");

  /** A line that begins with what issues documents. */
  private static final Pattern LETTERHEAD =
      Phrasing.pattern(
          """
          (?:el |la )?(?:ministerio|viceministerio|secretaria|subsecretaria|presidencia|vicepresidencia
          |direccion|subdireccion|consejo|comision|comite|instituto|unidad|departamento|gerencia
          |oficina|asamblea|congreso|corte|fiscalia|procuraduria|alcaldia|universidad|facultad|organo
          |tribunal|superintendencia|despacho|fundacion|asociacion|republica|gobierno)\\b.*
          """);

  private static final Pattern OPEN_END =
      Phrasing.pattern(
          """
          .*(?:\\b(?:a|al|con|de|del|e|el|en|la|las|los|o|para|por|que|sobre|su|sus|un
          |una|y|no)|[,–—-])$
          """);

  /** What stands before the date of a letter: «San Salvador,», «La Libertad, a los». */
  private static final Pattern PLACE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.]*[\\s,]+|(?:de|del|la|a|los|el)[\\s,]+)+");

  /** What a document is called before it is said what it is about. */
  private static final Set<String> GENRES =
      words(
          """
          acta acuerdo boletin carta comunicado decreto dictamen informe logros memoria memorando memorandum minuta
          nota oficio opinion opiniones posicion posicionamiento pronunciamiento rendicion resolucion
          resultados resumen
          """);

  /** What goes with a genre without saying more. */
  private static final Set<String> COMPANIONS =
      words(
          """
          legal juridica juridico tecnica tecnico prensa labores principales cuentas presentacion area
          ejecutivo anual semestral trimestral mensual final preliminar borrador version
          sesion taller reunion jornada plenaria ordinaria extraordinaria
          primer primera segundo segunda tercer tercera cuarto cuarta quinto quinta sexto sexta
          septima octava novena decima numero no num de del la el los las y en al
          enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
          diciembre año ano
          """);

  private final MentionFinder finder;

  TitleWords(MentionFinder finder) {
    this.finder = finder;
  }

  /** Whether a text could be the title of any document at all. */
  static boolean isTitle(Part part) {
    String words = part.words();
    return words.length() <= LONGEST
        && Names.isTitle(words)
        && !words.endsWith(":")
        && !SECTION.matcher(part.folded()).matches()
        && !isDate(words);
  }

  /** A date, with or without its place, and nothing else. */
  static boolean isDate(String words) {
    List<DateMention> dates = DateGrammar.find(words);
    if (dates.isEmpty()) return false;
    int letters = letters(words);
    for (DateMention date : dates) letters -= letters(date.span().in(words));
    String before = words.substring(0, dates.getFirst().span().start());
    boolean place =
        dates.getFirst().from().month() != 0
            && before.indexOf(',') > 0
            && PLACE.matcher(before).matches();
    return letters <= (place ? 40 : 6) && dates.getLast().span().end() >= words.length() - 1;
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  /** Whether a title must go on: it ends with a word that asks for another. */
  static boolean isOpenEnded(String words) {
    return OPEN_END.matcher(Folding.fold(words)).matches();
  }

  /** Whether a heading breaks off: it must go on, or a quotation in it does not end. */
  static boolean isCut(String words) {
    long quotes = words.chars().filter(unit -> unit == '"').count();
    boolean open = quotes % 2 != 0 || words.lastIndexOf('«') > words.lastIndexOf('»');
    return open || isOpenEnded(words);
  }

  /** Whether it only names what issues documents: a letterhead, a council or an institution. */
  boolean isBody(String words) {
    if (beginsWithGenre(words)) return false;
    for (Mention mention : finder.find(words)) {
      boolean body =
          mention.meanings().stream()
              .anyMatch(each -> each.kind() == Kind.COUNCIL || each.kind() == Kind.INSTITUTION);
      if (body && isBare(words) && mention.span().length() * 10 >= words.length() * 6) return true;
    }
    return isLetterhead(words) && !namesArea(words);
  }

  /** Whether it begins with what issues documents. */
  static boolean isLetterhead(String words) {
    return LETTERHEAD.matcher(Folding.fold(words)).matches() && words.length() <= LONGEST_BODY;
  }

  private boolean namesArea(String words) {
    return finder.find(words).stream()
        .flatMap(mention -> mention.meanings().stream())
        .anyMatch(each -> each.kind() == Kind.AREA);
  }

  /** Whether it tells a genre, a number, a date or a name, and not what the document is about. */
  boolean isBare(String words) {
    StringBuilder rest = new StringBuilder(words);
    for (Mention mention : finder.find(words)) {
      if (mention.meanings().stream().anyMatch(each -> each.kind() == Kind.LAW)) return false;
      for (int i = mention.span().start(); i < mention.span().end(); i++) rest.setCharAt(i, ' ');
    }
    for (String word : Folding.fold(rest.toString()).split("[^\\p{L}\\d]+")) {
      boolean number = word.isEmpty() || word.chars().anyMatch(Character::isDigit);
      if (!number && word.length() > 1 && !GENRES.contains(word) && !COMPANIONS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it says what kind of document it heads. */
  static boolean namesGenre(String words) {
    return Arrays.stream(Folding.fold(words).split("[^\\p{L}]+")).anyMatch(GENRES::contains);
  }

  /** «Memoria anual del Consejo …» is what the council issues, and no name of it. */
  private static boolean beginsWithGenre(String words) {
    return GENRES.contains(Folding.fold(words).split("[^\\p{L}]+", 2)[0]);
  }

  /** Whether a heading is the name that any document might give a part of it. */
  static boolean namesPart(Part part) {
    return SECTION.matcher(part.folded()).matches();
  }

  /** Whether what follows a heading is the text of a part: «Principales resultados». */
  static boolean opensPart(Part part) {
    return part.isHeading() && OPENED.matcher(part.folded()).matches();
  }

  /** Whether the text of the document has begun by here: a section, a table or prose. */
  static boolean isText(Part part) {
    if (part.isHeading()) return BEGUN.matcher(part.folded()).matches();
    return part.kind().isRow()
        || part.words().length() > PROSE && part.words().matches(".*[.;]")
        || CELLS.matcher(part.text()).find();
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
