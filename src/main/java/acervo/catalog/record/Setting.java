package acervo.catalog.record;

import acervo.document.Block;
import acervo.document.DocumentType;
import acervo.document.Page;
import acervo.document.PageUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is known of the document as a whole when its headings are read: the same word is a report in
 * one and a lesson in another.
 *
 * @param councilMinutes whether these are minutes of a council, whose agreements are its positions;
 *     those of a working group are tasks
 */
record Setting(DocumentType type, PageUnit unit, boolean councilMinutes) {
  /** Blocks in which minutes say what they are. */
  private static final int OPENING = 6;

  private static final Pattern MINUTES = Pattern.compile("\\b(?:acta|minuta|ayuda memoria)\\b");
  private static final Pattern COUNCIL =
      Pattern.compile("\\b(?:con[sc]ejo (?:nacional|municipal|directivo|de )|pleno d)");

  static Setting of(List<Page> pages, DocumentType type, PageUnit unit) {
    StringBuilder opening = new StringBuilder();
    if (!pages.isEmpty()) {
      Page page = pages.getFirst();
      page.blocks().stream()
          .filter(block -> !block.kind().isRunning() && block.kind() != Block.Kind.NOTE)
          .limit(OPENING)
          .map(block -> new Element(page, block, 0).opening())
          .filter(words -> !Prose.labels(words))
          .forEach(words -> opening.append(words).append('\n'));
    }
    String folded = opening.toString();
    boolean minutes = MINUTES.matcher(folded).find() && COUNCIL.matcher(folded).find();
    Setting setting = new Setting(type, unit, minutes && type != DocumentType.RESULTS_SLIDES);
    boolean results = setting.isSlides() && coverAnnouncesResults(pages, setting);
    return results ? new Setting(DocumentType.RESULTS_SLIDES, unit, false) : setting;
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
