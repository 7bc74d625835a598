package acervo.catalog.record;

import acervo.document.Evidence;
import acervo.record.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A heading and what stands directly under it; or, without a heading, what stands under none. */
final class Section {
  /** What a section reports, and what says so. */
  record Role(Kind kind, Evidence evidence) {}

  private final Optional<Section> parent;
  private final Optional<Element> heading;
  private final int level;
  private final List<Element> content = new ArrayList<>();
  private final List<Section> children = new ArrayList<>();

  /** The headings without text that cover it, outermost first. */
  private List<Section> dividers = List.of();

  /** The heading that reading order has put after its content. */
  private Optional<Element> belated = Optional.empty();

  private HeadingPart part = new HeadingPart.Unnamed();
  private Optional<Role> role = Optional.empty();
  private boolean anotherPart;

  Section(Optional<Section> parent, Optional<Element> heading, int level) {
    this.parent = parent;
    this.heading = heading;
    this.level = level;
    parent.ifPresent(above -> above.children.add(this));
  }

  Optional<Section> parent() {
    return parent;
  }

  Optional<Element> heading() {
    return heading;
  }

  List<Element> content() {
    return content;
  }

  List<Section> children() {
    return children;
  }

  /** Of its heading, from 1; 0 without one. A line of running text is inside all headings. */
  int level() {
    return level;
  }

  /** Whether it is a heading and nothing else. */
  boolean isBare() {
    boolean heads = heading.filter(Element::isHeading).isPresent();
    return heads && content.isEmpty() && children.isEmpty();
  }

  boolean has(Predicate<Element> what) {
    return content.stream().anyMatch(what);
  }

  /** Its first element, the heading if it has one. */
  Element first() {
    return heading.orElseGet(content::getFirst);
  }

  Section outermost() {
    Section section = this;
    while (section.parent.isPresent()) section = section.parent.get();
    return section;
  }

  /** Whether no heading above it says more than what part of the document it is. */
  boolean standsUnderNothing() {
    for (Section above = this; above != null; above = above.parent.orElse(null)) {
      if (above.heading.isPresent() && !above.part.isGeneric()) return false;
      if (above.belated.isPresent()) return false;
    }
    return true;
  }

  HeadingPart part() {
    return part;
  }

  void isPart(HeadingPart named) {
    part = named;
  }

  List<Section> dividers() {
    return dividers;
  }

  void standsUnder(List<Section> covering) {
    dividers = List.copyOf(covering);
  }

  Optional<Element> belated() {
    return belated;
  }

  void takes(Element orphan) {
    belated = Optional.of(orphan);
  }

  Optional<Role> role() {
    return role;
  }

  /** Whether it is, or stands under, a part that reports nothing: an agenda, the background. */
  boolean isAnotherPart() {
    return anotherPart;
  }

  void plays(Optional<Role> played, boolean another) {
    role = played;
    anotherPart = another;
  }
}
