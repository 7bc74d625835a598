package acervo.catalog.law;

import java.util.List;
import java.util.Set;

/** The words, folded, that decide where the name of a law begins, goes on and ends. */
final class LegalWords {
  static final Set<String> ARTICLES = words("el la los las lo");

  /** What may stand between a preposition and the noun it leads. */
  static final Set<String> DETERMINERS = words("el la los las lo su sus todo toda todos todas");

  static final Set<String> PREPOSITIONS =
      words("de del para sobre contra a al en por con entre hacia ante sin");

  static final Set<String> AND = words("y e o u");

  /** Nouns that begin the name of a law. */
  static final Set<String> HEADS =
      words(
          """
          ley leyes codigo codigos decreto decretos reglamento reglamentos constitucion
          anteproyecto proyecto acuerdo acuerdos resolucion ordenanza convenio tratado\
          """);

  /** Whom or what a law is said to bind, in the name of another. */
  static final Set<String> BOUND =
      words(
          """
          sometido sometida sometidos sometidas sujeto sujeta sujetos sujetas acogido acogida
          acogidos acogidas contrario contraria conflicto\
          """);

  /** What may be made together with a law and share the rest of its name. */
  static final Set<String> COMPANIONS = words("politica plan programa reglamento estrategia");

  /** Say what kind of law it is, not which. */
  static final Set<String> KINDS_OF_LAW =
      words(
          """
          especial especiales general generales organica organico nacional marco secundaria
          secundarias primaria suprema fundamental ordinaria ordinarias constitucional
          constitucionales anterior nueva nuevo vigente vigentes respectiva interno interior
          internos propia reguladora integral federal temporal transitoria basica estatutaria
          penal laboral laborales tributaria tributarias moral natural divina seca
          unico municipal municipales provincial departamental local locales complementaria
          reformada actual mencionada citada referida presente\
          """);

  /** Small adjectives that may stand between «Ley» and «de»: «la Ley orgánica de …». */
  static final Set<String> SMALL_KINDS =
      words("organica especial general nacional marco integral reguladora federal basica");

  /** «Ley de la materia», «Ley de Dios»: of these alone no law is made. */
  static final Set<String> NO_SUBJECT =
      words(
          """
          republica estado nacion pais dios congreso asamblea materia ley leyes moises murphy
          gravedad gravitacion jurisdiccion oferta demanda mercado selva talion vida hielo embudo derecho
          institucion empresa entidad parte partes caso tierra historia hombre fuerte fuga
          reforma reformas modificacion creacion conformidad acuerdo manera forma modo fecha
          caracter rango orden interes iniciativa naturaleza aplicacion hoy ese esa este esta
          dicho dicha misma mismo aquel aquella cada otro otra otros otras salvador guatemala
          honduras nicaragua colombia uruguay mexico panama paraguay bolivia peru ecuador chile
          argentina venezuela cuba brasil espana\
          """);

  /** Nouns of those who make, apply or receive a law, whom its name does not reach for. */
  static final Set<String> BODIES =
      words(
          """
          asamblea congreso corte ministerio ministro ministra presidencia presidente presidenta
          secretaria secretario comision consejo fiscalia fiscal organo organismo tribunal
          juzgado banco gobierno poder ejecutivo senado diputado diputados camara parlamento
          procuraduria superintendencia municipalidad alcaldia alcaldias concejo direccion unidad
          universidad universidades oficina agencia partido sala pleno area mesa coned instituto gabinete fundacion
          asociacion estado pais republica\
          """);

  static final Set<String> COUNTRIES =
      words(
          """
          salvador guatemala honduras nicaragua colombia uruguay mexico panama paraguay bolivia
          peru ecuador chile argentina venezuela cuba brasil espana\
          """);

  /** Words after which, or at which, no name goes on, however they are written. */
  static final Set<String> ENDS =
      words(
          """
          que cual cuales quien cuyo cuya cuyos cuyas donde cuando como segun mediante pero si no
          es son fue fueron sera seran ha han haya hay esta estan este estas estos se le les nos
          establece establecen dispone disponen regula regulan senala prevee preve crea otorga
          contiene ordena define obliga prohibe exige faculta indica manda reconoce determina
          fija incluye tiene tienen debe deben debera deberan puede pueden podra podran entra
          entro permite vigente vigentes aprobada aprobado aprobadas emitida emitido publicada
          publicado promulgada sancionada decretada relativo relativa relativos relativas
          referente referido referida respecto articulo articulos art arts inciso numeral literal
          titulo capitulo seccion considerando considerandos decreta decreto vistos visto tambien
          asi ademas numero num nro nos modificada modificado modificativas reformada derogada
          derogado enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
          noviembre diciembre ayer hoy mientras porque aunque sino cada pagina anexo
          oficial\
          """);

  /** Small nouns that a name does not go on with after «de», «a» or «para». */
  static final Set<String> ADVERBIAL =
      words(
          """
          manera forma modo conformidad acuerdo fecha parte inmediato hecho este esta estos estas
          ese esa dicho dicha dichos dichas mi su sus un una uno unos unas dos tres cuatro cinco
          ser haber hacer lo mas menos nuevo cara fin pesar traves favor efecto efectos partir
          travez cuenta algunos algunas muchos muchas varios varias nuestro nuestra aquel aquella
          otro otra otros otras cada ellos ellas ella cambio base relacion cuanto\
          """);

  /** The adjectives and matters of codes that are written in small letters too. */
  static final Set<String> CODE_MATTERS =
      words(
          """
          penal civil procesal mercantil municipal tributario electoral laboral fiscal notarial
          militar aduanero agrario trabajo comercio familia salud penales civiles\
          """);

  static final Set<String> NOT_CODES =
      words(
          "postal qr snip presupuestario safi cuenta proyecto producto unico iban bip articulo"
              + " paises pais area colores barras acceso fuente cliente verificacion referencia");

  /** Nouns made of verbs, whose complement may be written small in a name in capitals. */
  static boolean isAction(String folded) {
    return folded.endsWith("cion")
        || folded.endsWith("sion")
        || folded.endsWith("ciones")
        || folded.endsWith("miento")
        || folded.equals("acceso")
        || folded.equals("fomento")
        || folded.equals("control")
        || folded.equals("uso")
        || folded.equals("registro")
        || folded.equals("impuesto");
  }

  /** Whether a small plural is of people with an office or a trade: «diputados», «profesores». */
  static boolean isPeople(String folded) {
    return PEOPLE.contains(folded)
        || folded.endsWith("ados")
        || folded.endsWith("adas")
        || folded.endsWith("arios")
        || folded.endsWith("arias")
        || folded.endsWith("ores")
        || folded.endsWith("oras")
        || folded.endsWith("eros")
        || folded.endsWith("istas");
  }

  /** Whether a word has the look of an adjective that follows its noun. */
  static boolean isAdjective(String folded) {
    if (POINTING.contains(folded)) return false;
    String singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    if (singular.length() < 4) return false;
    for (String ending : ADJECTIVE_ENDINGS) if (singular.endsWith(ending)) return true;
    return false;
  }

  /** Adjectives that tell which of several is meant, and are part of no name. */
  private static final Set<String> POINTING =
      words("anterior anteriores posterior posteriores siguiente siguientes presente presentes");

  private static final String[] ADJECTIVE_ENDINGS = {
    "al", "ale", "ico", "ica", "ivo", "iva", "ario", "aria", "able", "ible", "oso", "osa", "ano",
    "ana", "rior", "riore", "ado", "ada", "ar", "are", "ente", "ente", "til", "tile", "uena",
    "orio", "oria", "il", "ile", "lena"
  };

  /**
   * Whether a small word after a noun in capitals is surely its adjective: «Ética gubernamental»,
   * «Educación superior»; participles are not, as they may speak of the law: «aprobada».
   */
  static boolean isRelational(String folded) {
    if (VAGUE.contains(folded) || POINTING.contains(folded)) return false;
    String singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
    for (String ending : RELATIONAL_ENDINGS) if (singular.endsWith(ending)) return true;
    return RELATIONAL.contains(singular);
  }

  private static final Set<String> RELATIONAL =
      Set.of("privado", "privada", "civil", "penal", "laboral", "agrario", "agraria", "escolar");

  /** Adjectives that stand before their noun: «libre competencia», «buen gobierno». */
  static final Set<String> BEFORE_NOUN =
      Set.of(
          "libre", "buen", "buena", "buenas", "gran", "nuevas", "nuevos", "primera", "alto",
          "alta");

  /** Whom «con discapacidad», «sin hogar» tells apart. */
  static final Set<String> PEOPLE =
      Set.of(
          "persona",
          "personas",
          "poblacion",
          "ninos",
          "ninas",
          "mujeres",
          "hombres",
          "adultos",
          "jovenes",
          "alumnos",
          "estudiantes",
          "pacientes",
          "familias");

  private static final String[] RELATIONAL_ENDINGS = {
    "tal", "nal", "cial", "ntale", "nale", "ciale", "blico", "blica", "tivo", "tiva", "tario",
    "taria", "rior", "riore", "mico", "mica", "tico", "tica"
  };

  private static final Set<String> VAGUE =
      words(
          """
          actual actuales original final total parcial adicional nacional internacional
          constitucional tal inicial especial esencial crucial practico practica critico critica
          automatico automatica unico unica politica tematica respectivo respectiva definitivo
          definitiva efectivo efectiva motivo motiva problematica tipico tipica fantastica\
          """);

  /** Whether a word has the look of a noun of a field of law, not of a verb. */
  static boolean isNominal(String folded) {
    return isAction(folded)
        || folded.endsWith("mientos")
        || folded.endsWith("dad")
        || folded.endsWith("dades")
        || folded.endsWith("ncia")
        || folded.endsWith("ncias")
        || folded.endsWith("tud")
        || folded.endsWith("aje")
        || folded.endsWith("ones");
  }

  /** Whether a small word is surely a verb in a tense of narration, or an adverb. */
  static boolean isVerb(String folded) {
    return folded.endsWith("aron")
        || folded.endsWith("ieron")
        || folded.endsWith("mente")
        || folded.endsWith("aba")
        || folded.endsWith("aban");
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  private LegalWords() {}
}
