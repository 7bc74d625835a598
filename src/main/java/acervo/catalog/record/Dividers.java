package acervo.catalog.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the headings without text of their own head: what stands before them, where reading
 * order has put a heading after its bullets, or else the sections after them. A divider reaches to
 * the next one of its rank, over pages, and in flowing text to a long gap.
 */
final class Dividers {
  private static final Pattern OFFICE =
      Pattern.compile("^(?:[\\divx]{1,4}[.)] )?(?:area|direccion|unidad|gerencia|departamento)\\b");
  private static final Pattern NAMED =
      Pattern.compile("^(?:area|direccion|unidad|gerencia|consejo|programa|proyecto|mesa)\\b");
  private static final Pattern ACRONYM = Pattern.compile("^(\\p{Lu}{3,12}) ?[:.–—-] ");
  private static final Pattern ACRONYM_OF = Pattern.compile("\\(\\p{Lu}{3,12}\\)|^\\p{Lu}{3,12}$");
  private static final int COVER = 0;
  private static final int OF_OFFICE = 1;
  private static final int OF_SUBJECT = 2;
  private static final int OF_PART = 3;

  /** A heading that covers what follows, until one that stands further out. */
  private record Divider(Section section, int rank, int reach) {}

  private final List<Section> sections;
  private List<Divider> open = new ArrayList<>();

  private Dividers(List<Section> sections) {
    this.sections = sections;
  }

  /** Gives each outermost section its dividers or its belated heading. */
  static void place(List<Section> sections) {
    Dividers dividers = new Dividers(sections);
    int i = 0;
    while (i < sections.size()) {
      i = sections.get(i).first().onSlide() ? dividers.slide(i) : dividers.flowing(i);
    }
  }

  private int flowing(int i) {
    Section section = sections.get(i);
    if (section.first().gap() >= Outline.LONG_GAP || section.first().onSheet()) open.clear();
    open.removeIf(divider -> leaves(section, divider));
    section.standsUnder(open.stream().map(Divider::section).toList());
    if (!section.isBare() || section.first().onSheet()) return i + 1;
    if (i > 0 && belongsBefore(i)) {
      sections.get(i - 1).outermost().takes(section.first());
    } else if (i + 1 < sections.size() && headsWhatFollows(section, sections.get(i + 1))) {
      begin(List.of(section), sections.get(i + 1).level());
    }
    return i + 1;
  }

  /**
   * Whether a section of flowing text is out of the reach of a divider: it stands further out, it
   * is another part than the divider's, or it has a chapter's number that does not begin like its
   * own.
   */
  private static boolean leaves(Section section, Divider divider) {
    if (section.level() == 0 || section.level() > divider.reach()) return false;
    if (section.level() < divider.reach()) return true;
    boolean parts = !(divider.section().part() instanceof HeadingPart.Unnamed);
    if (parts && !(section.part() instanceof HeadingPart.Unnamed)) {
      return !(section.part() instanceof HeadingPart.Reports reports && reports.numbered());
    }
    String chapter = HeadingWords.chapter(divider.section().first().folded());
    String inner = HeadingWords.chapter(section.first().folded());
    return !chapter.isEmpty() && !inner.isEmpty() && !inner.startsWith(chapter + ".");
  }

  /** A bare heading of an inner level heads outer ones only where it says so: «ACUERDA:». */
  private static boolean headsWhatFollows(Section bare, Section next) {
    if (bare.part() instanceof HeadingPart.Another) return false;
    return next.level() >= bare.level()
        || bare.part() instanceof HeadingPart.Reports
        || isOffice(bare.first());
  }

  /** Whether a bare heading is nearer to the section before it, which lacks one. */
  private boolean belongsBefore(int i) {
    Section before = sections.get(i - 1);
    Section orphan = sections.get(i);
    if (before.content().isEmpty() || before.outermost().heading().isEmpty()) return false;
    if (!before.standsUnderNothing() || isOffice(orphan.first())) return false;
    if (i + 1 == sections.size()) return orphan.first().gap() < Outline.LONG_GAP;
    Section next = sections.get(i + 1);
    int above = orphan.first().gap();
    int below = next.first().gap();
    return above < below || (above == below && !next.standsUnderNothing());
  }

  /** All sections of one slide. */
  private int slide(int from) {
    int page = sections.get(from).first().page().number();
    int to = from;
    while (to < sections.size() && sections.get(to).first().page().number() == page) to++;
    List<Section> slide = sections.subList(from, to);
    if (slide.stream().noneMatch(Dividers::reports)) {
      slide.forEach(section -> section.standsUnder(List.of()));
      begin(slide.stream().filter(section -> isDivider(section)).toList(), 0);
    } else {
      if (slide.getFirst().heading().isPresent()) leave(slide.getFirst().first().words());
      onSlide(slide);
    }
    return to;
  }

  /** A slide that begins with the acronym of another («CONED: …») leaves the divider of one. */
  private void leave(String heading) {
    Matcher other = ACRONYM.matcher(heading);
    if (!other.find()) return;
    open.removeIf(
        divider -> {
          if (divider.rank() != OF_SUBJECT || divider.section().heading().isEmpty()) return false;
          String words = divider.section().first().words();
          return ACRONYM_OF.matcher(words).find() && !words.contains(other.group(1));
        });
  }

  private void onSlide(List<Section> slide) {
    List<Section> covering = new ArrayList<>(open.stream().map(Divider::section).toList());
    for (int i = 0; i < slide.size(); i++) {
      Section section = slide.get(i);
      section.standsUnder(covering);
      if (!section.isBare()) continue;
      boolean belated = i > 0 && slide.get(i - 1).standsUnderNothing() && reports(slide.get(i - 1));
      if (belated) slide.get(i - 1).outermost().takes(section.first());
      else covering.add(section);
    }
  }

  private void begin(List<Section> headings, int reach) {
    List<Divider> begun =
        headings.stream().map(section -> new Divider(section, rank(section), reach)).toList();
    Optional<Integer> outer = begun.stream().map(Divider::rank).min(Comparator.naturalOrder());
    if (outer.isEmpty()) return;
    open.removeIf(divider -> divider.rank() >= outer.get());
    open.addAll(begun);
    open.sort(Comparator.comparingInt(Divider::rank));
  }

  private static boolean isDivider(Section section) {
    if (section.part() instanceof HeadingPart.Another) return false;
    return section.heading().isPresent() || names(section).isPresent();
  }

  /** The line of a slide without text that names an office or a council. */
  private static Optional<Element> names(Section section) {
    return section.content().stream()
        .filter(element -> element.isParagraph() && NAMED.matcher(element.folded()).find())
        .findFirst();
  }

  /** The headings of a divider: its own, and the line below it that names an office or council. */
  static List<Element> headingsOf(Section divider) {
    List<Element> headings = new ArrayList<>();
    divider.heading().ifPresent(headings::add);
    if (divider.first().onSlide()) names(divider).ifPresent(headings::add);
    return headings;
  }

  /** Whether a section of a slide has more than names on it. */
  private static boolean reports(Section section) {
    return section.has(
        element ->
            element.isItem()
                || element.isRow()
                || element.endsWithColon()
                || Prose.states(element));
  }

  private static int rank(Section section) {
    if (headingsOf(section).stream().anyMatch(Dividers::isOffice)) return OF_OFFICE;
    if (section.part().isGeneric()) {
      return section.first().page().number() == 1 ? COVER : OF_PART;
    }
    boolean cover = section.first().onSlide() && section.first().page().number() == 1;
    return cover ? COVER : OF_SUBJECT;
  }

  private static boolean isOffice(Element heading) {
    return OFFICE.matcher(heading.folded()).find();
  }
}
