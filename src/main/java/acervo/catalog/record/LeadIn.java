package acervo.catalog.record;

import acervo.document.DocumentType;
import acervo.record.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph before a list that says what the list holds: «El Consejo presenta las siguientes
 * observaciones:».
 */
final class LeadIn {
  /** Units before the colon in which it is said. */
  private static final int TAIL = 240;

  /** Words of a sentence that leaves it to the one before: «En resumen:». */
  private static final int EMPTY_PHRASE = 4;

  private static final String NOUNS =
      "(?:(?<obs%1$d>observaciones|comentarios al (?:articulado|texto|proyecto)|objeciones|reparos)"
          + "|(?<op%1$d>recomendaciones|conclusiones|sugerencias)"
          + "|(?<res%1$d>resultados|logros|avances|(?:acciones|actividades) (?:realizad|ejecutad"
          + "|desarrollad)as)"
          + "|(?<pos%1$d>posicion(?:es)?|posicionamientos?|pronunciamientos?))\\b";

  // «las siguientes observaciones …:» anywhere; «las observaciones son:» only before the colon.
  private static final Pattern NOUN =
      Pattern.compile(
          "\\b(?:siguientes?|estas|estos|nuestr[oa]s|principales|(?:dos|tres|cuatro|cinco|seis|siete"
              + "|ocho|nueve|diez|\\d{1,2}))\\s+(?:principales\\s+|siguientes\\s+)?"
              + NOUNS.formatted(1)
              + "|\\b(?:l[oa]s|un[oa]s|sus)\\s+"
              + NOUNS.formatted(2)
              + "(?= ?(?:(?:son|fueron|siguientes|generales|obtenid[oa]s|alcanzad[oa]s|siguen)"
              + " ?){0,3}:$)");

  /** Who is told to keep to them is a reader, not a report's. */
  private static final Pattern GUIDANCE =
      Pattern.compile(
          "\\b(?:(?:tener(?:se)?|tomar(?:se)?|tenga|tome|seguir(?:se)?|siga|atender(?:se)?|aplicar(?:se)?|cumplir)(?:"
              + " (?:en cuenta|presentes?))?|considerar(?:se)?) (?:l[oa]s|est[oa]s) ");

  private static final Pattern ADVISES =
      Pattern.compile(
          "\\b(?:se|direccion|secretaria|unidad|comision|consejo|asesoria|fiscal|esta|suscrit[oa])\\b.{0,80}?\\b(?:recomienda|concluye|opina|dictamina|sugiere|es"
              + " (?:del? )?(?:la )?opinion)n?(?: (?:lo siguiente|que))? ?:$|^por tanto.{0,120}:$");
  private static final Pattern OBSERVES =
      Pattern.compile("\\bse (?:observa|advierte)n?(?: (?:lo siguiente|que))? ?:$");

  /** What a legal opinion sets out to examine it comments on, point by point. */
  private static final Pattern EXAMINES =
      Pattern.compile(
          "\\b(?:conviene|corresponde|procede|cabe|es preciso|se procede a) (?:verificar|examinar"
              + "|analizar|valorar|revisar|observar|senalar|precisar)\\b.{0,120}:$");

  private static final Pattern HOLDS =
      Pattern.compile(
          "\\b(?:acuerda|acordo|resuelve|exhorta|recomienda|considera|solicita|pide|exige|demanda|insta"
              + "|propone|sostiene|manifiesta|declara|reitera|expresa|llama|debe)(?:mos|n)?\\b.{0,100}:$");
  private static final Pattern NOTES =
      Pattern.compile("^(?:notas?|referencias|bibliografia|fuentes|citas|anexos?)\\b");
  private static final Pattern COUNCIL = Pattern.compile("\\b(?:con[sc]ejo|pleno)\\b");

  /** Whether a paragraph may lead into something: it ends in a colon or only names a part. */
  static boolean leads(Element paragraph, Setting setting) {
    return paragraph.isParagraph()
        && (paragraph.endsWithColon() || HeadingWords.isPartName(paragraph.opening(), setting));
  }

  /** The kind of the list below a paragraph that leads into it, where it says one. */
  static Optional<Kind> kind(Element paragraph, Setting setting) {
    String opening = paragraph.opening();
    if (HeadingWords.isPartName(opening, setting)) {
      HeadingPart part = HeadingWords.read(opening, setting);
      return part instanceof HeadingPart.Reports reports
          ? Optional.of(reports.kind())
          : Optional.empty();
    }
    String said = lastWords(paragraph.folded());
    Matcher noun = NOUN.matcher(said);
    Optional<Kind> found = Optional.empty();
    while (noun.find()) found = Optional.of(kind(noun));
    if (found.isPresent() && GUIDANCE.matcher(said).find()) return Optional.empty();
    if (found.isPresent()) return found;
    if (setting.is(DocumentType.COUNCIL_POSITION)) {
      return HOLDS.matcher(said).find() ? Optional.of(Kind.POSITION) : Optional.empty();
    }
    if (COUNCIL.matcher(said).find() && HOLDS.matcher(said).find()) {
      return setting.is(DocumentType.RESULTS_SLIDES)
          ? Optional.empty()
          : Optional.of(Kind.POSITION);
    }
    boolean advises = setting.is(DocumentType.LEGAL_OPINION) || setting.is(DocumentType.REPORT);
    if (!advises) return Optional.empty();
    if (OBSERVES.matcher(said).find()) return Optional.of(Kind.OBSERVATION);
    boolean examines = setting.is(DocumentType.LEGAL_OPINION) && EXAMINES.matcher(said).find();
    if (examines) return Optional.of(Kind.OBSERVATION);
    return ADVISES.matcher(said).find() ? Optional.of(Kind.OPINION) : Optional.empty();
  }

  private static Kind kind(Matcher noun) {
    if (names(noun, "obs")) return Kind.OBSERVATION;
    if (names(noun, "op")) return Kind.OPINION;
    return names(noun, "res") ? Kind.RESULT : Kind.POSITION;
  }

  private static boolean names(Matcher noun, String group) {
    return noun.group(group + 1) != null || noun.group(group + 2) != null;
  }

  /** Whether it leads into notes or sources, which report nothing. */
  static boolean leadsToNotes(Element paragraph) {
    return paragraph.block().span().length() <= 40 && NOTES.matcher(paragraph.folded()).find();
  }

  /** The last sentence, with the one before it when it says nothing itself. */
  private static String lastWords(String folded) {
    String tail = folded.substring(Math.max(0, folded.length() - TAIL));
    int stop = tail.lastIndexOf(". ");
    if (stop < 0) return tail;
    String last = tail.substring(stop + 2);
    if (Prose.words(last) > EMPTY_PHRASE) return last;
    int before = tail.lastIndexOf(". ", stop - 1);
    return tail.substring(before < 0 ? 0 : before + 2);
  }

  private LeadIn() {}
}
