package acervo.quotation;

import acervo.document.Document;
import acervo.document.Format;
import acervo.document.LedgerEntry;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.search.Holdings;
import acervo.search.PassageFinder;
import acervo.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A small collection in memory, whose leads are all passages by how many of the words they have.
 */
public final class Library implements Holdings, PassageFinder {
  private record Entry(Document document, List<Page> pages) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A document with a paragraph a page. */
  public Library with(String title, String... pages) {
    List<Page> built = new ArrayList<>();
    for (String page : pages) {
      built.add(new PageBuilder(built.size() + 1).unit(PageUnit.PAGE).paragraph(page).build());
    }
    return with(title, built);
  }

  public Library with(String title, List<Page> pages) {
    Document document =
        Document.undescribed(sha(title), title, "es", pages.size(), PageUnit.PAGE, Format.PDF, 1);
    entries.put(document.sha256(), new Entry(document, pages));
    return this;
  }

  /** The hash of a document, a function of its title. */
  public static String sha(String title) {
    StringBuilder digits = new StringBuilder();
    for (byte each : title.getBytes(StandardCharsets.UTF_8)) digits.append("%02x".formatted(each));
    return (digits + "0".repeat(64)).substring(0, 64);
  }

  @Override
  public List<Locator> find(List<String> words, Optional<String> within, int most) {
    Set<String> wanted = folded(words);
    Map<Locator, Integer> having = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      String sha256 = entry.document.sha256();
      if (within.isPresent() && !within.get().equals(sha256)) continue;
      for (Passage passage : PassageSplitter.split(entry.pages)) {
        String text = passage.span().in(entry.pages.get(passage.page() - 1).text());
        Set<String> common = folded(Likeness.of(text).stream().map(Token::form).toList());
        common.retainAll(wanted);
        if (common.isEmpty()) continue;
        having.put(new Locator(sha256, passage.page(), passage.span()), common.size());
      }
    }
    return having.keySet().stream()
        .sorted(Comparator.comparing(having::get, Comparator.reverseOrder()))
        .limit(most)
        .toList();
  }

  @Override
  public List<Document> titled(List<String> words, int most) {
    Set<String> wanted = folded(words);
    return entries.values().stream()
        .map(Entry::document)
        .filter(each -> wanted.containsAll(folded(List.of(each.title().split("\\W+")))))
        .limit(most)
        .toList();
  }

  private static Set<String> folded(List<String> words) {
    Set<String> folded = new HashSet<>();
    for (String word : words) folded.add(Folding.fold(word));
    return folded;
  }

  @Override
  public long generation() {
    return 1;
  }

  @Override
  public Optional<Document> document(String id) {
    return entries.values().stream()
        .map(Entry::document)
        .filter(each -> each.sha256().startsWith(id))
        .findFirst();
  }

  @Override
  public List<String> paths(String sha256) {
    return List.of(Folding.slug(entries.get(sha256).document.title()) + ".pdf");
  }

  @Override
  public List<Document> documents(int first, int count) {
    return entries.values().stream().map(Entry::document).skip(first).limit(count).toList();
  }

  @Override
  public Optional<Page> page(String sha256, int number) {
    Entry entry = entries.get(sha256);
    return entry == null || number < 1 || number > entry.pages.size()
        ? Optional.empty()
        : Optional.of(entry.pages.get(number - 1));
  }

  @Override
  public List<Passage> passages(String sha256, int page) {
    Entry entry = entries.get(sha256);
    return entry == null
        ? List.of()
        : PassageSplitter.split(entry.pages).stream().filter(each -> each.page() == page).toList();
  }

  @Override
  public List<LedgerEntry> ledger() {
    return List.of();
  }

  @Override
  public Totals totals() {
    return new Totals(entries.size(), 0, 0, Map.of(), Optional.empty(), Optional.empty(), Map.of());
  }
}
