package acervo.catalog.record;

import acervo.document.DocumentType;
import acervo.record.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which headings of administrative Spanish say what part of a document they head. A
 * word counts where it begins the heading, or where it is all that follows a colon or a dash
 * («CONED: principales resultados»); anywhere else it is part of a subject.
 */
final class HeadingWords {
  private static final int LONGEST = 200;
  private static final int PART_NAME = 60;
  private static final int PART_NAME_WORDS = 4;
  private static final Pattern ENTRY = Pattern.compile("[ .…]\\d{1,3}$|[.;,]$");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?:capitulo|parte|seccion|apartado|punto|titulo) )?"
              + "(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)°:]?|(?:[ivxlc]{1,6}|[a-z])[.)°:])[-–]? +");
  private static final Pattern CHAPTER =
      Pattern.compile("^(?:capitulo\\b|\\d{1,2}(?:\\.\\d{1,2})*[.)]? |[ivxlc]{1,6}[.)] )");
  private static final Pattern FIGURES = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)]? ");
  private static final Pattern CONTINUED =
      Pattern.compile(
          " ?\\((?:cont(?:inuacion|inua|\\.)?|\\d{1,2}(?:(?:/| de )\\d{1,2})?|[ivx]{1,4})\\)$");
  private static final Pattern LAST_SEGMENT = Pattern.compile(".*(?:[:|·] ?| [–—-] ?)(.+)");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^a-zñ]+");

  // Read on the letters alone, so that «RESULTADO S» and «R E S U L T A D O S» are read too.
  private static final String PAST =
      "(?:realizad|ejecutad|desarrollad|implementad|acompañad|acompanad|cumplid|concluid|finalizad"
          + "|impulsad|efectuad)[oa]s";
  private static final String MONTH =
      "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre"
          + "|diciembre";

  /** «del primer semestre de 2018», «de enero a junio», without its figures. */
  private static final String PERIOD =
      "(?:(?:en|al)?(?:de|del|el)?"
          + "(?:primer|segundo|tercer|cuarto|ultimo)?"
          + "(?:año|ano|periodo|mes|bimestre|trimestre|cuatrimestre|semestre|bienio|quinquenio"
          + "|ejercicio|"
          + MONTH
          + ")?(?:(?:de|del|a|al|y)(?:"
          + MONTH
          + ")?(?:de|del)?(?:año|ano)?)?)?";

  private static final Pattern RESULTS =
      Pattern.compile(
          "(?:los|las|nuestros|algunos|otros|otras)?(?:principales|mayores)?"
              + "(?:resultados?|logros?|avances|hitos)"
              + "(?:obtenidos|alcanzados|generales|principales|relevantes|masrelevantes|destacados)?"
              + "(?:y(?:resultados|logros|avances))?"
              + PERIOD);
  private static final Pattern DEEDS =
      Pattern.compile(
          "(?:las|otras)?(?:principales)?(?:acciones|actividades|gestiones|labores|iniciativas)"
              + "(?:"
              + PAST
              + ")"
              + PERIOD);
  private static final Pattern ACTIVITIES = Pattern.compile("(?:las)?(?:principales)?actividades");
  private static final Pattern OBSERVATIONS =
      Pattern.compile(
          "(?:las|nuestras|otras)?(?:principales)?(?:observacion(?:es)?|objeciones|reparos"
              + "|comentariosalarticulado|analisisdelasobservaciones)"
              + "(?:generales|particulares|especificas|puntuales|alarticulado|deforma|defondo)?");
  private static final Pattern OPINIONS =
      Pattern.compile(
          "(?:las|nuestras|en|amodode)?(?:principales)?(?:conclusion(?:es)?|recomendacion(?:es)?"
              + "|conclusionesyrecomendaciones|recomendacionesyconclusiones|sugerencias"
              + "|opinion(?:legal|juridica|tecnica)?|dictamen|portanto|consideracionesfinales)"
              + "(?:finales|generales|final|general)?");
  private static final Pattern POSITIONS =
      Pattern.compile(
          "(?:la|nuestra)?(?:posicion|posicionamiento|pronunciamiento|postura)"
              + "(?:(?:del)?(?:consejo|pleno)|institucional|oficial|conjunta)?");
  private static final Pattern AGREEMENTS =
      Pattern.compile(
          "(?:los)?acuerdos(?:adoptados|tomados|alcanzados|aprobados)?(?:por)?(?:(?:d?el)?"
              + "(?:pleno|consejo|concejo)|delasesion|delareunion)?");
  private static final Pattern OPERATIVE =
      Pattern.compile(
          "(?:.{0,80})(?:acuerdan?|acordamos|resuelven?|resolvemos|exhortan?|exhortamos|recomiendan?"
              + "|demandan?|demandamos|solicitan?|solicitamos|declaran?|declaramos|piden?|pedimos"
              + "|exigen?|exigimos|instan?|proponen?|proponemos|sepronuncian?)");

  // Read on the words, after the heading's number.
  private static final String FIRST =
      "^(?:(?:los|las|nuestros|nuestras|algunos|algunas|otros|otras|principales|mayores) )*+";
  private static final Pattern RESULTS_OF =
      Pattern.compile(
          FIRST + "(?:resultados|logros|avances|hitos)\\b(?! (?:esperad|previst|proyectad|futur))");
  private static final Pattern MAIN_RESULTS =
      Pattern.compile(
          "^principales (?:resultados|logros|avances)\\b(?!"
              + " (?:esperad|previst))|^(?:resultados|logros|avances)"
              + " (?:(?:por|generales|obtenidos|alcanzados)\\b|20\\d\\d|(?:del? (?:la |los |las"
              + " )?|en (?:el |la )?)(?:año|ano|periodo|area|programa|gestion"
              + "|trimestre|semestre|consejos?|plan|secretaria|unidad|direccion|20\\d\\d)\\b)");
  private static final Pattern DEEDS_OF =
      Pattern.compile(
          FIRST + "(?:acciones|actividades|gestiones|labores|iniciativas|tareas) " + PAST + "\\b");
  private static final Pattern OBSERVATIONS_ON =
      Pattern.compile(
          FIRST
              + "(?:observaciones|objeciones|analisis de las observaciones|comentarios (?:al|a la|a"
              + " los|a las|sobre (?:el|la|los|las)) "
              + "(?:articulado|articulos?|proyecto|anteproyecto|propuesta|texto|ley|reformas?))\\b");
  private static final Pattern OPINIONS_ON =
      Pattern.compile(FIRST + "(?:conclusion(?:es)?|recomendaciones|sugerencias)\\b");
  private static final Pattern POSITION_OF =
      Pattern.compile(
          "^(?:la |nuestra )?(?:posicion|posicionamiento|pronunciamiento|postura) "
              + "(?:del? (?:la |los )?(?:consejos?|pleno|[a-z]*cons?e[a-z]*)|conjunta|oficial"
              + "|institucional)\\b");
  private static final Pattern STANCE =
      Pattern.compile(
          "\\b(?:reconocemos|proponemos|pedimos|exigimos|demandamos|solicitamos|rechazamos"
              + "|respaldamos|apoyamos|exhortamos|recomendamos|consideramos|creemos|sostenemos"
              + "|reiteramos|instamos|condenamos|lamentamos|acordamos|afirmamos|defendemos|queremos|esperamos|nos"
              + " preocupa|debe|deben|deberia|deberian)\\b|^(?:nuestr[oa]s"
              + " )?(?:peticiones|demandas|exigencias|propuestas|planteamientos)\\b|^(?:texto|articulado|redaccion)"
              + " que (?:se propone|proponemos)\\b|^(?:texto|articulado|redaccion)"
              + " propuest[oa]\\b");
  private static final Pattern STEPS = Pattern.compile("^(?:proximos pasos|pasos siguientes)\\b");
  private static final Pattern ANOTHER =
      Pattern.compile(
          "^(?:(?:los|las|el|la|nuestros|nuestras|principales|otros|otras|muchas) )*+"
              + "(?:antecedentes|introduccion|presentacion$|marco\\b|metodo|metodologi|objetivo|alcance|contenidos?$|indice|tabla"
              + " de contenido|agenda(?:$|[:.]| (?:propuesta|tentativa|preliminar|del? (?:la"
              + " )?(?:dia|reunion|sesion|jornada|taller|evento|encuentro|trabajo)\\b))|orden del"
              + " dia|temario|sumario|anexos?\\b|apendice|bibliografi|referencias|fuentes|retos|desafios|proyecciones|perspectivas|(?:metas|planes?)"
              + " (?:para|20\\d\\d)|proximos pasos|proximas acciones|pasos (?:a"
              + " seguir|siguientes)|lecciones|dificultades|limitaciones|obstaculos|pendientes|compromisos|tareas"
              + " pendientes|glosario|siglas|abreviaturas"
              + "|gracias|contactos?\\b|contactenos|preguntas|justificacion|asistencia$|asistentes$|participantes$|considerandos?\\b|vistos?\\b|consulta$|mandato$|normativa|quienes"
              + " somos|que"
              + " (?:es|hace|hacemos|son)\\b|mision|vision\\b|funciones|competencias?$|cronograma|programacion|plan"
              + " de trabajo|plan operativo|estructura organi|organigrama|datos del?\\b|notas?"
              + " ?:?$|documentos (?:citados|consultados|revisados)|resultados"
              + " (?:esperad|previst|de aprend)|(?:acciones|actividades)"
              + " (?:previst|programad|pendient|planificad|futur|propuest|de aprend|de evalu))");

  private static final String NUMBER =
      "(?: (?:n(?:o|um|umero)?[.°º]?[ ]?)?(?:\\d{1,3}|[ivxlc]{1,6}|[a-z]))";
  private static final String ORDINAL =
      "(?:prim|segund|tercer|cuart|quint|sext|septim|octav|noven|decim)[a-z]{0,3}"
          + "(?: (?:prim|segund|tercer|cuart|quint|sext|septim|octav|noven)[a-z]{0,3})?";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:(observacion|recomendacion|conclusion|resultado|logro|posicion|acuerdo)"
              + NUMBER
              + "(?: ?[.:)–—-]|$)"
              + "|(?:"
              + ORDINAL
              + ") (observacion|recomendacion|conclusion)(?: ?[.:–—-]|$))");
  private static final Pattern ORDINALLY =
      Pattern.compile("^(?:" + ORDINAL + "|punto \\d{1,2}|[1-9]\\d?[°º])(?: ?[.:)–—-]|$)");
  private static final Map<String, Kind> KINDS =
      Map.of(
          "observacion", Kind.OBSERVATION,
          "recomendacion", Kind.OPINION,
          "conclusion", Kind.OPINION,
          "resultado", Kind.RESULT,
          "logro", Kind.RESULT,
          "posicion", Kind.POSITION,
          "acuerdo", Kind.POSITION);

  /** What a heading says, given folded with single spaces. */
  static HeadingPart read(String heading, Setting setting) {
    if (heading.length() > LONGEST) return new HeadingPart.Unnamed();
    Optional<Kind> numbered = numbered(heading, setting);
    if (numbered.isPresent()) return new HeadingPart.Reports(numbered.get(), false, true);
    String numberless = NUMBERING.matcher(heading).replaceFirst("");
    String words = CONTINUED.matcher(numberless).replaceFirst("");
    if (setting.is(DocumentType.COUNCIL_POSITION) && ORDINALLY.matcher(words).find()) {
      return new HeadingPart.Reports(Kind.POSITION, false, true);
    }
    Optional<Kind> whole = wholly(words, setting);
    if (whole.isPresent()) return new HeadingPart.Reports(whole.get(), true, false);
    boolean request = setting.is(DocumentType.COUNCIL_POSITION) && STEPS.matcher(words).find();
    if (!request && ANOTHER.matcher(words).find()) return new HeadingPart.Another();
    Optional<Kind> partly = beginning(words, setting).or(() -> atItsEnd(words, setting));
    return partly.isPresent()
        ? new HeadingPart.Reports(partly.get(), false, false)
        : new HeadingPart.Unnamed();
  }

  /**
   * The kind of a record that words begin by its number: «Observación 3. …», «Primera conclusión:».
   */
  static Optional<Kind> numbered(String words, Setting setting) {
    Matcher matcher = NUMBERED.matcher(words);
    if (!matcher.find()) return Optional.empty();
    String noun = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    if (noun.equals("acuerdo") && !agreesAsCouncil(setting)) return Optional.empty();
    return Optional.of(KINDS.get(noun));
  }

  /**
   * Whether a line of running text only names a part («OBSERVACIONES:», «Antecedentes»), as
   * headings do in documents typed without styles. A number at its end makes it an entry of
   * contents.
   */
  static boolean isPartName(String line, Setting setting) {
    if (line.length() > PART_NAME || ENTRY.matcher(line).find()) return false;
    HeadingPart part = read(line, setting);
    return part.isGeneric()
        || (part instanceof HeadingPart.Another && Prose.words(line) <= PART_NAME_WORDS);
  }

  /** Whether words begin with an ordinal that counts: «Segundo. …». */
  static boolean isOrdinal(String words) {
    return ORDINALLY.matcher(words).find();
  }

  /** Whether a line of a title slide says that the slides report results. */
  static boolean announcesResults(String words, Setting setting) {
    return wholly(words, setting)
        .or(() -> beginning(words, setting))
        .or(() -> atItsEnd(words, setting))
        .filter(kind -> kind == Kind.RESULT)
        .isPresent();
  }

  /** The number of a heading, «2» or «2.1»; empty without one in figures. */
  static String chapter(String heading) {
    Matcher number = FIGURES.matcher(heading);
    return number.find() ? number.group(1) : "";
  }

  /** Whether a heading begins with a chapter's number: «2. Procesos», «IV. Recursos». */
  static boolean isChapter(String heading) {
    return CHAPTER.matcher(heading).find();
  }

  private static Optional<Kind> wholly(String words, Setting setting) {
    boolean lesson = setting.isSlides() && !setting.reports();
    String letters = NOT_LETTERS.matcher(words).replaceAll("");
    if (RESULTS.matcher(letters).matches()) {
      return lesson && letters.startsWith("resultado") ? Optional.empty() : result();
    }
    if (DEEDS.matcher(letters).matches()) return result();
    if (ACTIVITIES.matcher(letters).matches() && setting.reports()) return result();
    if (lesson) return Optional.empty();
    if (OBSERVATIONS.matcher(letters).matches()) return Optional.of(Kind.OBSERVATION);
    boolean numberless = words.chars().noneMatch(Character::isDigit);
    if (numberless && OPINIONS.matcher(letters).matches()) return Optional.of(Kind.OPINION);
    if (setting.is(DocumentType.RESULTS_SLIDES)) return Optional.empty();
    if (POSITIONS.matcher(letters).matches()) return Optional.of(Kind.POSITION);
    if (agreesAsCouncil(setting) && AGREEMENTS.matcher(letters).matches())
      return Optional.of(Kind.POSITION);
    boolean operative = words.endsWith(":") || setting.is(DocumentType.COUNCIL_POSITION);
    boolean council = setting.is(DocumentType.COUNCIL_POSITION) || words.contains("consejo");
    if (operative && council && OPERATIVE.matcher(letters).matches()) {
      return Optional.of(Kind.POSITION);
    }
    return Optional.empty();
  }

  private static Optional<Kind> beginning(String words, Setting setting) {
    if (MAIN_RESULTS.matcher(words).find() || DEEDS_OF.matcher(words).find()) return result();
    if (!setting.is(DocumentType.RESULTS_SLIDES) && POSITION_OF.matcher(words).find()) {
      return Optional.of(Kind.POSITION);
    }
    if (!setting.reports() && setting.isSlides()) return Optional.empty();
    if (OBSERVATIONS_ON.matcher(words).find()) return Optional.of(Kind.OBSERVATION);
    if (!setting.reports()) return Optional.empty();
    if (RESULTS_OF.matcher(words).find()) return result();
    if (OPINIONS_ON.matcher(words).find()) return Optional.of(Kind.OPINION);
    boolean stance = setting.is(DocumentType.COUNCIL_POSITION) && STANCE.matcher(words).find();
    return stance ? Optional.of(Kind.POSITION) : Optional.empty();
  }

  private static Optional<Kind> atItsEnd(String words, Setting setting) {
    Matcher last = LAST_SEGMENT.matcher(words);
    return last.matches() ? wholly(last.group(1), setting) : Optional.empty();
  }

  private static boolean agreesAsCouncil(Setting setting) {
    return setting.minutes() || setting.is(DocumentType.COUNCIL_POSITION);
  }

  private static Optional<Kind> result() {
    return Optional.of(Kind.RESULT);
  }

  private HeadingWords() {}
}
