package acervo.catalog.record;

import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.record.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Says what each section reports: what its heading says; otherwise what the section around it, or
 * the divider before it, reports; otherwise, on slides of results, results.
 */
final class Roles {
  static final String HEADING = "record-heading";
  static final String NUMBERED = "record-numbered-heading";
  static final String SLIDES = "record-slides";
  static final String COUNCIL = "record-council-position";

  /** Reads what every heading says. */
  static void name(List<Section> sections, Setting setting) {
    boolean first = true;
    for (Section section : sections) {
      if (section.heading().isEmpty()) continue;
      String words = section.heading().get().folded();
      HeadingPart part = HeadingWords.read(words, setting);
      section.isPart(first && titles(part, words) ? new HeadingPart.Unnamed() : part);
      first = section.first().onSheet();
    }
  }

  /**
   * The first heading names the document: «Observaciones a la carta», «Dictamen», «Pronunciamiento»
   * head no records yet. «Resultados» alone does.
   */
  private static boolean titles(HeadingPart part, String words) {
    return part instanceof HeadingPart.Reports reports
        && (!reports.generic()
            || reports.kind() == Kind.POSITION
            || words.startsWith("opinion")
            || words.startsWith("dictamen"));
  }

  /** Gives every section its role; dividers must have been placed. */
  static void assign(List<Section> sections, Setting setting) {
    Optional<Element> announced =
        setting.is(DocumentType.RESULTS_SLIDES) ? announcement(sections) : Optional.empty();
    for (Section section : sections) {
      HeadingPart part = section.part();
      if (part instanceof HeadingPart.Reports reports) {
        String rule =
            reports.numbered()
                ? NUMBERED
                : setting.is(DocumentType.COUNCIL_POSITION) && reports.kind() == Kind.POSITION
                    ? COUNCIL
                    : HEADING;
        Evidence evidence = section.first().proves(rule);
        section.plays(Optional.of(new Section.Role(reports.kind(), evidence)), false);
      } else if (part instanceof HeadingPart.Another) {
        section.plays(Optional.empty(), true);
      } else {
        inherit(section, setting, announced);
      }
    }
  }

  private static void inherit(Section section, Setting setting, Optional<Element> announced) {
    Optional<Section> parent = section.parent();
    boolean under = parent.isPresent() && !isChapterUnderNone(section, parent.get());
    if (under && (parent.get().isAnotherPart() || parent.get().role().isPresent())) {
      section.plays(parent.get().role(), parent.get().isAnotherPart());
      return;
    }
    Optional<Section.Role> role =
        section.dividers().reversed().stream()
            .flatMap(divider -> divider.role().stream())
            .findFirst();
    if (role.isEmpty() && setting.is(DocumentType.RESULTS_SLIDES)) {
      Evidence evidence = announced.orElse(section.first()).proves(SLIDES);
      role = Optional.of(new Section.Role(Kind.RESULT, evidence));
    }
    section.plays(role, false);
  }

  /** A numbered chapter in smaller type than «Presentación» is no part of that. */
  private static boolean isChapterUnderNone(Section section, Section parent) {
    return parent.part() instanceof HeadingPart.Another
        && section.heading().filter(heading -> isChapter(heading)).isPresent()
        && parent.heading().filter(heading -> isChapter(heading)).isEmpty();
  }

  private static boolean isChapter(Element heading) {
    return HeadingWords.isChapter(heading.folded());
  }

  /** The heading or line by which slides say that they report results, where there is one. */
  private static Optional<Element> announcement(List<Section> sections) {
    for (Section section : sections) {
      if (section.part() instanceof HeadingPart.Reports reports && reports.kind() == Kind.RESULT) {
        return section.heading();
      }
      if (section.first().page().number() > 1) break;
      Optional<Element> said =
          section.content().stream()
              .filter(element -> element.isParagraph() && element.folded().contains("resultados"))
              .findFirst();
      if (said.isPresent()) return said;
      if (section.heading().filter(h -> h.folded().contains("resultados")).isPresent()) {
        return section.heading();
      }
    }
    return Optional.empty();
  }

  private Roles() {}
}
