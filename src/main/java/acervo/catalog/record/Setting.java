package acervo.catalog.record;

import acervo.document.Block;
import acervo.document.DocumentType;
import acervo.document.Page;
import acervo.document.PageUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of the document as a whole when its headings are read: the same word is a report in
 * one and a lesson in another.
 *
 * @param minutes whether these are minutes of a council or of another body that decides together,
 *     whose agreements are its positions; those of a meeting of staff are tasks
 * @param observes whether its title says that it holds observations
 */
record Setting(DocumentType type, PageUnit unit, boolean minutes, boolean observes) {
  /** Blocks in which minutes say what they are. */
  private static final int OPENING = 6;

  private static final Pattern MINUTES = Pattern.compile("\\b(?:acta|minuta|ayuda memoria)\\b");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:con[sc]ejo (?:nacional|municipal|directivo|de )|pleno d|(?:comision|comite|mesa)"
              + " (?:tecnic|nacional|municipal|departamental|interinstitucional|permanente"
              + "|especial|ad hoc|del? )|equipo tecnico\\b)");
  private static final Pattern OBSERVATIONS =
      Pattern.compile("^(?:principales )?observaciones\\b(?!:?$)");

  static Setting of(List<Page> pages, DocumentType type, PageUnit unit) {
    StringBuilder opening = new StringBuilder();
    if (!pages.isEmpty()) {
      opening(pages.getFirst()).forEach(line -> opening.append(line.opening()).append('\n'));
    }
    String folded = opening.toString();
    boolean minutes = MINUTES.matcher(folded).find() && BODY.matcher(folded).find();
    boolean observes =
        !pages.isEmpty()
            && opening(pages.getFirst())
                .filter(Element::isHeading)
                .limit(1)
                .anyMatch(title -> OBSERVATIONS.matcher(title.folded()).find());
    Setting setting =
        new Setting(type, unit, minutes && type != DocumentType.RESULTS_SLIDES, observes);
    boolean results = setting.isSlides() && coverAnnouncesResults(pages, setting);
    return results ? new Setting(DocumentType.RESULTS_SLIDES, unit, false, observes) : setting;
  }

  /** The first lines of a document, without those that say to whom it is or who was there. */
  static Stream<Element> opening(Page page) {
    return page.blocks().stream()
        .filter(block -> !block.kind().isRunning() && block.kind() != Block.Kind.NOTE)
        .limit(OPENING)
        .map(block -> new Element(page, block, 0))
        .filter(line -> !Prose.labels(line.opening()));
  }

  /** Whether the first slide says so, whatever the document as a whole was taken for. */
  private static boolean coverAnnouncesResults(List<Page> pages, Setting setting) {
    if (pages.isEmpty() || setting.is(DocumentType.RESULTS_SLIDES)) return false;
    Page cover = pages.getFirst();
    return cover.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH)
        .map(block -> new Element(cover, block, 0).folded())
        .anyMatch(words -> HeadingWords.announcesResults(words, setting));
  }

  boolean is(DocumentType other) {
    return type == other;
  }

  /** Whether its whole reports, so that a word alone is enough to say what a part is. */
  boolean reports() {
    return type != DocumentType.OTHER;
  }

  boolean isSlides() {
    return unit == PageUnit.SLIDE;
  }
}
