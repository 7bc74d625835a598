package acervo.catalog.record;

import acervo.catalog.law.LawsOfDocument;
import acervo.catalog.law.NamedLaw;
import acervo.catalog.mention.NamedEntry;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Document;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.record.Stretch;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document that records stand in, and what is already known of its pages. */
final class Surroundings {
  private static final Pattern CELLS = Pattern.compile("\t");

  /** Countries, folded, that write their pesos «$». ISO 4217 calls them COP, MXN, UYU and so on. */
  private static final Set<String> PESO =
      Set.of("colombia", "mexico", "uruguay", "chile", "argentina", "cuba");

  private final Document document;
  private final List<Page> pages;
  private final Map<Integer, List<NamedEntry>> entries;
  private final LawsOfDocument laws;
  private final Setting setting;

  Surroundings(
      Document document,
      List<Page> pages,
      Map<Integer, List<NamedEntry>> entries,
      LawsOfDocument laws) {
    this.document = document;
    this.pages = pages;
    this.entries = entries;
    this.laws = laws;
    this.setting = Setting.of(pages, document.type(), document.unit());
  }

  Document document() {
    return document;
  }

  /** The year of the document, in which «19 de julio» is a day. */
  OptionalInt year() {
    return document.year();
  }

  /** Whether «$» is, in the country whose document it is, of a currency of its own. */
  boolean ownDollarSign() {
    return PESO.contains(laws.country());
  }

  /** Whether the document is minutes of a council or of another body that decides together. */
  boolean minutes() {
    return setting.minutes();
  }

  /** The first lines of the document, without those that say to whom it is or who was there. */
  Stream<Element> opening() {
    return Setting.opening(pages.getFirst());
  }

  /** Exactly as on the page. */
  String text(Stretch stretch) {
    return stretch.span().in(page(stretch).text());
  }

  /** With single spaces, and a tab between the cells of a row. */
  String words(Stretch stretch) {
    return CELLS
        .splitAsStream(text(stretch))
        .map(cell -> cell.strip().replaceAll("\\s+", " "))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining("\t"));
  }

  Page page(Stretch stretch) {
    return pages.get(stretch.page() - 1);
  }

  /** Evidence for some of a stretch. */
  Evidence evidence(Stretch stretch, Span within, String rule) {
    return Evidence.in(page(stretch), within.shift(stretch.span().start()), rule);
  }

  Evidence evidence(int page, Span span, String rule) {
    return Evidence.in(pages.get(page - 1), span, rule);
  }

  /** What a stretch names of one kind, in the order of the text. */
  List<NamedEntry> named(Kind kind, Stretch stretch) {
    return within(entries.getOrDefault(stretch.page(), List.of()), NamedEntry::span, stretch)
        .stream()
        .filter(entry -> entry.authority().kind() == kind)
        .toList();
  }

  /** The laws that a stretch names, in the order of the text. */
  List<NamedLaw> laws(Stretch stretch) {
    return within(laws.on(stretch.page()), NamedLaw::span, stretch);
  }

  /** Of what stands on a page in order, that which lies in a stretch. */
  private static <T> List<T> within(List<T> items, Function<T, Span> span, Stretch stretch) {
    List<T> found = new ArrayList<>();
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(items.get(middle)).start() < stretch.span().start()) low = middle + 1;
      else high = middle;
    }
    for (int i = low; i < items.size(); i++) {
      Span place = span.apply(items.get(i));
      if (place.start() >= stretch.span().end()) break;
      if (place.end() <= stretch.span().end()) found.add(items.get(i));
    }
    return found;
  }
}
