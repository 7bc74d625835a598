package acervo.quotation;

import acervo.document.Locator;
import acervo.document.Page;
import acervo.quotation.SourceText.Pages;
import acervo.quotation.Standing.Nearness;
import acervo.search.Holdings;
import acervo.search.PassageFinder;
import acervo.text.FunctionWords;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where in the collection a quotation stands. The index leads to passages that have its rarer
 * words; the words of the pages around them are then compared one by one. What is done for one
 * quotation does not grow with the collection. For one thread.
 */
public final class QuotationFinder {
  /**
   * Words from which a quotation can be said to be altered. Of four words, three that agree are
   * found anywhere: «Plan de Acción Nacional» is no alteration of «Plan de Acción Territorial».
   */
  public static final int TELLING = 5;

  /** Passages that are looked at for one quotation. */
  private static final int PASSAGES = 16;

  /** The same for one that is long, of which each comparison takes a while. */
  private static final int PASSAGES_OF_LONG = 6;

  private static final int LONG = 400;

  /** Words that lead to passages at once; of a longer quotation, its beginning, middle and end. */
  private static final int LEAD = 24;

  /** Units beyond the quotation's own length, for what it may leave out without saying so. */
  private static final int ROOM = 400;

  /** The same where it says so: how near each other the pieces must stand. */
  private static final int ROOM_FOR_OMISSIONS = 4000;

  /** Of a passage longer than this, only its beginning is looked at. */
  private static final int LONGEST_PASSAGE = 20_000;

  /** Units of a page that is read whole. */
  static final int LONGEST_PAGE = 100_000;

  private static final int REMEMBERED_PAGES = 64;

  private final Holdings holdings;
  private final PassageFinder passages;
  private final Map<Locator, Optional<Page>> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Locator, Optional<Page>> eldest) {
          return size() > REMEMBERED_PAGES;
        }
      };

  public QuotationFinder(Holdings holdings, PassageFinder passages) {
    this.holdings = holdings;
    this.passages = passages;
  }

  /**
   * Where it stands, the nearest first; among equals in the order of the index's leads. A quotation
   * of fewer than {@link #TELLING} words is found where it stands exactly or not at all.
   *
   * @param within the SHA-256 of the only document to look in, empty for the whole collection
   */
  public List<Standing> find(Quoted quoted, Optional<String> within) {
    List<Compared> compared = compare(quoted, within);
    List<Standing> found = new ArrayList<>();
    for (Compared each : compared) {
      nearness(quoted, each.comparison).ifPresent(nearness -> found.add(each.standing(nearness)));
    }
    return List.copyOf(found);
  }

  /**
   * Where it stands on one page, or from there on to the next; none when the page is too long to be
   * read whole.
   */
  public List<Standing> findOn(Quoted quoted, String sha256, int number) {
    return page(sha256, number).stream()
        .filter(page -> page.text().length() <= LONGEST_PAGE)
        .flatMap(page -> whole(quoted, sha256, page).stream())
        .flatMap(each -> nearness(quoted, each.comparison).map(each::standing).stream())
        .toList();
  }

  /** The closest readings on a page and over its ends. */
  List<Compared> whole(Quoted quoted, String sha256, Page page) {
    Pages others = number -> page(sha256, number);
    Span all = new Span(0, page.text().length());
    SourceText source = SourceText.around(others, page, all, room(quoted));
    return Comparison.closest(quoted, source).stream()
        .map(closest -> new Compared(sha256, source, closest))
        .toList();
  }

  /** A comparison and the text it was made with. */
  record Compared(String sha256, SourceText source, Comparison comparison) {
    Standing standing(Nearness nearness) {
      return new Standing(sha256, comparison.parts(), comparison.difference(), nearness);
    }
  }

  /** All comparisons, the closest first. */
  List<Compared> compare(Quoted quoted, Optional<String> within) {
    int most = quoted.tokens().size() > LONG ? PASSAGES_OF_LONG : PASSAGES;
    Set<Object> seen = new HashSet<>();
    List<Compared> compared = new ArrayList<>();
    for (Locator lead : leads(quoted, within, most)) {
      Optional<Page> page = page(lead.sha256(), lead.page());
      if (page.isEmpty()) continue;
      SourceText source = source(lead.sha256(), page.get(), lead.span(), room(quoted));
      for (Comparison closest : Comparison.closest(quoted, source)) {
        if (!seen.add(List.of(lead.sha256(), closest.parts()))) continue;
        compared.add(new Compared(lead.sha256(), source, closest));
      }
    }
    compared.sort(Comparator.comparing(each -> each.comparison, CLOSEST));
    return compared;
  }

  private static final Comparator<Comparison> CLOSEST =
      Comparator.comparing((Comparison each) -> !each.isExact())
          .thenComparing(each -> each.edits() - each.kept())
          .thenComparing(each -> each.difference().kind())
          .thenComparing(each -> each.difference().length());

  /** Room on each side of a lead in which the rest of a quotation may stand. */
  static int room(Quoted quoted) {
    int length = quoted.text().length();
    return length + length / 3 + (quoted.hasGaps() ? ROOM_FOR_OMISSIONS : ROOM);
  }

  SourceText source(String sha256, Page page, Span place, int room) {
    Pages others = number -> page(sha256, number);
    int end = Math.min(place.end(), place.start() + LONGEST_PASSAGE);
    return SourceText.around(others, page, new Span(place.start(), end), room);
  }

  Optional<Page> page(String sha256, int number) {
    if (number < 1) return Optional.empty();
    return pages.computeIfAbsent(
        new Locator(sha256, number, new Span(0, 0)), key -> holdings.page(sha256, number));
  }

  /**
   * Passages to look at: those of each stretch of the quotation in turn, the best of each first.
   */
  private List<Locator> leads(Quoted quoted, Optional<String> within, int most) {
    List<List<String>> stretches = stretches(quoted);
    Set<Locator> leads = new LinkedHashSet<>();
    int each = Math.max(3, most / Math.max(1, stretches.size()));
    for (List<String> words : stretches) leads.addAll(passages.find(words, within, each));
    return List.copyOf(leads);
  }

  private static List<List<String>> stretches(Quoted quoted) {
    List<List<String>> stretches = new ArrayList<>();
    for (List<String> segment : quoted.segments()) {
      if (segment.size() <= LEAD * 3 / 2) {
        stretches.add(segment);
      } else {
        int middle = (segment.size() - LEAD) / 2;
        stretches.add(segment.subList(0, LEAD));
        if (segment.size() > LEAD * 2) stretches.add(segment.subList(middle, middle + LEAD));
        stretches.add(segment.subList(segment.size() - LEAD, segment.size()));
      }
    }
    stretches.sort(Comparator.comparing((List<String> words) -> words.size()).reversed());
    return stretches.subList(0, Math.min(4, stretches.size()));
  }

  /**
   * How near a quotation is to what it was compared with; empty when that has nothing to do with
   * it. Altered is what has at most three words in ten of another, and at least half of the words
   * that tell what it is about: sentences of the same kind of document have the rest in common. Of
   * one with ellipses it is half as many, since its pieces are found more easily than the whole.
   */
  static Optional<Nearness> nearness(Quoted quoted, Comparison compared) {
    if (compared.isExact()) return Optional.of(Nearness.EXACT);
    int words = quoted.words();
    if (words < TELLING) return Optional.empty();
    int telling = 0;
    for (Token token : quoted.tokens()) {
      if (token.isWord() && !FunctionWords.contains(token.form())) telling++;
    }
    boolean sameMatter = compared.telling() * 2 >= telling;
    int hundredths = quoted.hasGaps() ? 15 : 30;
    if (sameMatter && compared.edits() <= Math.max(1, words * hundredths / 100)) {
      return Optional.of(Nearness.ALTERED);
    }
    boolean remote = compared.kept() * 5 >= words * 2 && compared.telling() * 3 >= telling;
    return remote ? Optional.of(Nearness.REMOTE) : Optional.empty();
  }
}
