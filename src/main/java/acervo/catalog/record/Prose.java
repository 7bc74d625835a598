package acervo.catalog.record;

import java.util.regex.Pattern;

/** What a paragraph does in its section: states something, leads in, comments, or closes a text. */
final class Prose {
  /** Words from which a paragraph without a full stop can be a statement. */
  private static final int PHRASE = 8;

  private static final int FEWEST = 4;
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "^(?:a continuacion|seguidamente|en (?:este|el presente|el siguiente|la"
              + " siguiente|esta|las siguientes|los siguientes)"
              + " (?:apartado|capitulo|seccion|informe|documento"
              + "|cuadro|tabla|grafic[oa]|lamina|paginas?|parrafos?)|(?:el|la|los|las) siguientes?"
              + " \\w+ (?:muestra|presenta|resume|detalla|contiene|enumera)|(?:este|esta)"
              + " (?:apartado|capitulo|seccion|informe|documento) "
              + "(?:presenta|resume|recoge|contiene|expone|detalla|describe)|(?:se presentan|se"
              + " exponen|se detallan|se enumeran|se resumen) (?:a continuacion|los|las)|como se"
              + " (?:muestra|observa|ve|indica)"
              + " en|(?:cuadro|tabla|grafic[oa]|figura|imagen|foto|anexo) (?:n[o.°º]+ ?)?\\d|fuente"
              + " ?:|nota ?:|\\*)");
  private static final Pattern SUMMARY =
      Pattern.compile(
          "^(?:cuadro|tabla)\\b.{0,60}\\b(?:observaciones|recomendaciones|conclusiones|resultados)\\b");
  private static final Pattern CAPTION =
      Pattern.compile("^(?:cuadro|tabla) (?:n(?:o|um)?[.°º]* ?)?(?:\\d{1,3}|[ivx]{1,5})\\b");
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "^(?:por (?:lo (?:anterior|expuesto|tanto)|tanto|ello|todo (?:lo|ello|esto))|en"
              + " consecuencia|en virtud de lo)\\b");
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:para|de|a|asunto|fecha|hora|fecha y"
              + " hora|lugar|from|to|cc|cco|bcc|date|sent|subject|ref|referencia|asistencia|asistentes|ausentes|elaborado"
              + " por|preparado por|revisado"
              + " por|presidio|tel|telefono|correo|e-?mail|solicitante|expediente|destinatario)\\.?"
              + " ?:");
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:(?:la|el|esta|este) (?:presente )?(?:opinion|dictamen|nota|documento|informe) (?:no"
              + " es vinculante|no tiene caracter|se emite|tiene"
              + " caracter)|(?:aprobad[oa]|dad[oa]|suscrit[oa]|firmad[oa]) (?:por|en|a"
              + " los|el)\\b|san salvador, (?:a |[0-9])|atentamente|cordialmente|saludos|sin otro"
              + " particular|dios union libertad|(?:lic|licda|ing|inga|dr|dra|arq|mtro|mtra|msc)\\."
              + " |estimad[oa]s?\\b|buen[oa]s (?:dias|tardes)|no habiendo mas|y para que conste|mas"
              + " informacion|>)");
  private static final Pattern CONTACT =
      Pattern.compile(
          "^(?:(?:tel|telefono|correo|e-?mail|web|sitio)[^ ]* ?)?"
              + "(?:[^ ]+@[^ ]+|(?:https?://|www\\.)[^ ]+|[(+]?\\d[\\d ()-]{6,})$");

  /** Whether a paragraph says something that can stand alone. */
  static boolean states(Element paragraph) {
    if (!paragraph.isParagraph() || paragraph.endsWithColon()) return false;
    String folded = paragraph.opening();
    int words = words(folded);
    if (words < FEWEST || (words < PHRASE && !paragraph.isClosed())) return false;
    return !introduces(folded) && !labels(folded) && !closes(folded);
  }

  /** Whether it is a name under a text, or one of the formulas that end one. */
  static boolean endsText(Element paragraph) {
    if (!paragraph.isParagraph()) return false;
    String folded = paragraph.opening();
    boolean name = words(folded) <= PHRASE && !paragraph.isClosed() && !paragraph.beginsLower();
    return name || closes(folded) || labels(folded);
  }

  /** Whether a paragraph only speaks of the document: «A continuación se presentan…». */
  static boolean introduces(String folded) {
    return INTRODUCTION.matcher(folded).find();
  }

  /** Whether a paragraph is the caption of a table that sums up the records of a part. */
  static boolean captionsSummary(Element paragraph) {
    return paragraph.isParagraph() && SUMMARY.matcher(paragraph.folded()).find();
  }

  /** Whether a paragraph is the numbered caption of a table. */
  static boolean captionsTable(Element paragraph) {
    return paragraph.isParagraph() && CAPTION.matcher(paragraph.opening()).find();
  }

  /** Whether a paragraph draws the consequence of all that stands before it. */
  static boolean concludes(Element paragraph) {
    return paragraph.isParagraph() && CONSEQUENCE.matcher(paragraph.opening()).find();
  }

  /** Whether an item is an address or a telephone number. */
  static boolean isContact(Element item) {
    return item.block().span().length() <= 120 && CONTACT.matcher(item.folded()).find();
  }

  static boolean labels(String folded) {
    return LABELLED.matcher(folded).find();
  }

  private static boolean closes(String folded) {
    return CLOSING.matcher(folded).find();
  }

  static int words(String folded) {
    int words = 1;
    for (int i = 0; i < folded.length(); i++) if (folded.charAt(i) == ' ') words++;
    return words;
  }

  private Prose() {}
}
