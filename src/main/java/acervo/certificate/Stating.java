package acervo.certificate;

import acervo.certificate.Certificate.Collection;
import acervo.certificate.Certificate.Expansion;
import acervo.certificate.Certificate.Filter;
import acervo.certificate.Certificate.Partly;
import acervo.certificate.Certificate.Question;
import acervo.certificate.Certificate.Unread;
import acervo.certificate.Certificate.Value;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PageState;
import acervo.document.PartialDate;
import acervo.document.WrittenDate;
import acervo.search.ExhaustiveSearch;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.Reading;
import acervo.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a question and a state of the collection into the words of one language. */
final class Stating {
  private final Terms terms;

  Stating(Terms terms) {
    this.terms = terms;
  }

  String words(Reading reading) {
    return reading.in(terms.messages());
  }

  Question question(SearchRequest request, ExhaustiveSearch.Answer answer) {
    Filters filters = request.filters();
    List<Filter> narrowing = new ArrayList<>();
    filters.only().forEach((facet, values) -> narrowing.add(filter(facet, false, values)));
    filters.without().forEach((facet, values) -> narrowing.add(filter(facet, true, values)));
    return new Question(
        request.text(),
        words(answer.reading()),
        answer.expansions().stream().map(each -> new Expansion(each.term(), each.to())).toList(),
        narrowing,
        filters.from().map(PartialDate::toString).orElse(""),
        filters.to().map(PartialDate::toString).orElse(""),
        inWords(narrowing, filters),
        request.sort().code(),
        terms.say("web.sort." + request.sort().name().toLowerCase(Locale.ROOT)));
  }

  private Filter filter(FacetName facet, boolean excluded, Set<String> values) {
    return new Filter(
        facet.code(),
        excluded,
        values.stream()
            .map(value -> new Value(value, terms.values().label(facet, value)))
            .toList());
  }

  private List<String> inWords(List<Filter> narrowing, Filters filters) {
    List<String> phrases = new ArrayList<>();
    for (Filter filter : narrowing) {
      String facet = terms.facets().apply(FacetName.of(filter.name()).orElseThrow());
      String values =
          filter.values().stream()
              .map(value -> terms.say("certificate.value", value.label()))
              .collect(Collectors.joining(" " + terms.say("certificate.or") + " "));
      String key = filter.excluded() ? "certificate.filter.without" : "certificate.filter";
      phrases.add(terms.say(key, facet, values));
    }
    filters.from().ifPresent(date -> phrases.add(terms.say("certificate.from", date(date))));
    filters.to().ifPresent(date -> phrases.add(terms.say("certificate.to", date(date))));
    return phrases;
  }

  private String date(PartialDate date) {
    return WrittenDate.of(date, terms.messages().locale());
  }

  /**
   * @param most how many files are named
   */
  Collection collection(ExhaustiveSearch.State state, int most) {
    List<LedgerEntry> ledger = state.ledger();
    List<LedgerEntry> unread = ledger.stream().filter(entry -> entry.state().isProblem()).toList();
    List<LedgerEntry> partly =
        ledger.stream()
            .filter(entry -> entry.state() == FileState.READ && lacksPages(entry))
            .toList();
    return new Collection(
        state.generation(),
        state.fingerprint(),
        state.totals().documents(),
        state.totals().pages(),
        files(ledger),
        unread.size(),
        unread.stream().limit(most).map(this::unread).toList(),
        textless(ledger),
        partly.size(),
        partly.stream().limit(most).map(Stating::partly).toList());
  }

  private static Map<String, Long> files(List<LedgerEntry> ledger) {
    Map<String, Long> files = new TreeMap<>();
    for (FileState state : FileState.values()) files.put(state.code(), 0L);
    for (LedgerEntry entry : ledger) files.merge(entry.state().code(), 1L, Long::sum);
    return files;
  }

  /** Once for each document: the same bytes under another path are no more pages. */
  private static Map<String, Long> textless(List<LedgerEntry> ledger) {
    Map<String, LedgerEntry> documents = new TreeMap<>();
    for (LedgerEntry entry : ledger) {
      if (entry.hasDocument()) documents.putIfAbsent(entry.sha256(), entry);
    }
    Map<String, Long> pages = new TreeMap<>();
    for (PageState state : PageState.values()) {
      if (hasText(state)) continue;
      long count =
          documents.values().stream().mapToLong(each -> each.pages().getOrDefault(state, 0)).sum();
      pages.put(state.code(), count);
    }
    return pages;
  }

  private static boolean hasText(PageState state) {
    return switch (state) {
      case TEXT, OCR -> true;
      case NEEDS_OCR, EMPTY, FAILED -> false;
    };
  }

  /** Nothing is missing of an empty page. */
  private static boolean lacksPages(LedgerEntry entry) {
    return entry.pages().getOrDefault(PageState.NEEDS_OCR, 0) > 0
        || entry.pages().getOrDefault(PageState.FAILED, 0) > 0;
  }

  private Unread unread(LedgerEntry entry) {
    return new Unread(
        entry.path(),
        entry.sha256(),
        entry.state().code(),
        terms.say("web.state." + entry.state().code()),
        terms.messages().say(entry.reasons()),
        entry.remedy().map(terms.messages()::say).orElse(""));
  }

  private static Partly partly(LedgerEntry entry) {
    Map<String, Long> pages = new TreeMap<>();
    for (PageState state : List.of(PageState.NEEDS_OCR, PageState.FAILED)) {
      long count = entry.pages().getOrDefault(state, 0);
      if (count > 0) pages.put(state.code(), count);
    }
    return new Partly(entry.path(), entry.sha256(), pages);
  }
}
