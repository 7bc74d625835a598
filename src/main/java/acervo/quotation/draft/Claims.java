package acervo.quotation.draft;

import acervo.citation.Citation;
import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.quotation.Standing;
import acervo.search.Holdings;
import acervo.search.PassageFinder;
import acervo.text.Folding;
import acervo.text.FunctionWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the references of a draft name in the collection. For one thread. */
final class Claims {
  /** Titles that are held against a reference. */
  private static final int TITLES = 20;

  /** A title of fewer letters is a word like any other, unless it stands between commas. */
  private static final int SHORT_TITLE = 8;

  /** Of the words of a title, the share by which people still mean it. */
  private static final double MEANT = 0.7;

  /** Telling words from which a reference names some source, known or not. */
  private static final int FOREIGN = 4;

  /** Pages of one reference that are read whole. */
  private static final int PAGES = 4;

  private static final Pattern FILE_END = Pattern.compile("\\.[a-z0-9]{1,5}(?![a-z0-9])");
  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FILE_WORDS = 12;

  private final Holdings holdings;
  private final PassageFinder passages;
  private final Map<String, Set<String>> resolved = new HashMap<>();
  private Map<String, String> files;

  Claims(Holdings holdings, PassageFinder passages) {
    this.holdings = holdings;
    this.passages = passages;
  }

  /**
   * A reference and what it names.
   *
   * @param documents hashes of the documents it may mean; none when it names none that is known
   */
  record Claim(Reference reference, Set<String> documents) {}

  Claim of(Reference reference) {
    return new Claim(
        reference, resolved.computeIfAbsent(reference.text(), text -> documents(reference)));
  }

  private Set<String> documents(Reference reference) {
    Optional<Document> linked = reference.document().flatMap(holdings::document);
    if (linked.isPresent()) return Set.of(linked.get().sha256());
    Set<String> byFile = byFile(reference.text());
    return byFile.isEmpty() ? byTitle(reference.names()) : byFile;
  }

  /** The documents with the longest title that stands in a text, word by word. */
  private Set<String> byTitle(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) return Set.of();
    String all = joined(words);
    Set<String> parts = new HashSet<>();
    for (String part : text.split(",")) parts.add(joined(words(part)));
    int longest = 0;
    Set<String> documents = new LinkedHashSet<>();
    for (Document document : passages.titled(words, TITLES)) {
      String title = joined(words(document.title()));
      boolean said = title.length() - 2 < SHORT_TITLE ? parts.contains(title) : all.contains(title);
      if (!said) continue;
      if (title.length() > longest) documents.clear();
      longest = Math.max(longest, title.length());
      if (title.length() == longest) documents.add(document.sha256());
    }
    return documents;
  }

  /** The document whose file's name stands in a text. */
  private Set<String> byFile(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher end = FILE_END.matcher(lower);
    while (end.find()) {
      int start = end.start();
      for (int words = 0; start >= 0 && words < FILE_WORDS; words++) {
        start = Math.max(lower.lastIndexOf(' ', start - 1), lower.lastIndexOf('/', start - 1));
        String document = files().get(lower.substring(start + 1, end.end()).strip());
        if (document != null) return Set.of(document);
      }
    }
    return Set.of();
  }

  private Map<String, String> files() {
    if (files != null) return files;
    files = new HashMap<>();
    for (LedgerEntry entry : holdings.ledger()) {
      String name = entry.path().substring(entry.path().lastIndexOf('/') + 1);
      if (entry.hasDocument()) files.put(name.toLowerCase(Locale.ROOT), entry.sha256());
    }
    return files;
  }

  /** The pages that a claim names by their numbers, few as they are. */
  List<Integer> pages(Claim claim) {
    if (claim.reference.page().isPresent()) return List.of(claim.reference.page().getAsInt());
    return claim.reference.pages().stream()
        .filter(name -> name.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .sorted()
        .limit(PAGES)
        .toList();
  }

  /** Whether a standing is what a claim says. */
  boolean agrees(Claim claim, Standing standing) {
    if (!claim.documents.isEmpty() && !claim.documents.contains(standing.sha256())) {
      return false;
    }
    OptionalInt linked = claim.reference.page();
    if (linked.isPresent() && !claim.documents.isEmpty()) {
      return standing.parts().stream().anyMatch(part -> part.page() == linked.getAsInt());
    }
    if (!claim.documents.isEmpty() && !isThere(claim.reference, standing)) return false;
    if (claim.reference.pages().isEmpty()) return true;
    return standing.parts().stream()
        .anyMatch(part -> isCalled(standing.sha256(), part.page(), claim.reference.pages()));
  }

  /** Whether it stands in the paragraph and on the line that a reference names, if it does. */
  private boolean isThere(Reference reference, Standing standing) {
    if (reference.paragraph().isEmpty() && reference.line().isEmpty()) return true;
    Optional<Citation> cited = standing.cited(holdings);
    if (cited.isEmpty()) return true;
    Citation.Place place = cited.get().place();
    int paragraph = reference.paragraph().orElse(place.paragraph());
    int line = reference.line().orElse(place.line());
    int lines = (int) standing.text().chars().filter(unit -> unit == '\n').count();
    return (place.paragraph() == 0 || place.paragraph() == paragraph)
        && (place.line() == 0 || (place.line() <= line && line <= place.line() + lines));
  }

  /** By its label, or by its number, which is what viewers show. */
  private boolean isCalled(String sha256, int number, Set<String> names) {
    if (names.contains(Integer.toString(number))) return true;
    return holdings
        .page(sha256, number)
        .map(Page::label)
        .filter(label -> names.contains(label.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /**
   * Whether a claim can be held against a quotation that stands at some places: it names a document
   * that is known, or nothing but a page. A source that the collection does not have may say the
   * same words, and so may one of these under a title of the author's own making.
   */
  boolean binds(Claim claim, List<Standing> standings) {
    if (!claim.reference.certain()) return false;
    if (!claim.documents.isEmpty()) return true;
    if (claim.reference.pages().isEmpty()) return false;
    List<String> telling =
        words(claim.reference.names()).stream()
            .filter(word -> !FunctionWords.contains(word))
            .toList();
    return telling.size() < FOREIGN
        || standings.stream().anyMatch(each -> means(telling, each.sha256()));
  }

  private boolean means(List<String> telling, String sha256) {
    Optional<Document> document = holdings.document(sha256);
    if (document.isEmpty()) return false;
    Set<String> title = new HashSet<>(words(document.get().title()));
    title.removeIf(FunctionWords::contains);
    long common = title.stream().filter(telling::contains).count();
    return !title.isEmpty() && common >= MEANT * title.size();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(WORD_END.split(Folding.fold(text))));
    words.removeIf(String::isEmpty);
    return words;
  }

  private static String joined(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }
}
