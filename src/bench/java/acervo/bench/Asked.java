package acervo.bench;

import acervo.document.Document;
import acervo.document.Page;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.text.FunctionWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One question of {@link SearchCost}, as a person types it and as parts from which the bare query
 * is made. Its words are taken from a paragraph of the collection, so that common words are asked
 * for as often as they are written.
 *
 * @param parts all of which a document must have
 */
record Asked(Kind kind, List<Part> parts, Filters filters) {
  /** The kinds of question that are told apart. */
  enum Kind {
    TERM("term"),
    ALL_WORDS("all of 3 words"),
    PHRASE("phrase of 3 words"),
    PREFIX("prefix"),
    FUZZY("fuzzy"),
    FILTERED("term, 3 facet filters"),
    MIXED("word, phrase and prefix");

    final String shown;

    Kind(String shown) {
      this.shown = shown;
    }
  }

  /** How the words of a part are meant. */
  enum Form {
    WORDS,
    PREFIX,
    FUZZY
  }

  /**
   * @param words one word, or the words of a phrase
   */
  record Part(Form form, String words) {
    String typed() {
      return switch (form) {
        case WORDS -> words.contains(" ") ? "\"" + words + "\"" : words;
        case PREFIX -> words + "*";
        case FUZZY -> words + "~";
      };
    }
  }

  SearchRequest request() {
    String text = String.join(" ", parts.stream().map(Part::typed).toList());
    return new SearchRequest(text, filters, SearchRequest.Sort.RELEVANCE, 1, SearchRequest.USUAL);
  }

  /** One of a kind, about a document; empty when the paragraph drawn has not the words for it. */
  static Optional<Asked> of(Kind kind, SpanishPassages.Made made, SplittableRandom random) {
    Page page = pick(made.content().pages(), random);
    List<String> words = List.of(pick(List.of(page.text().split("\n")), random).split("[ ,.]+"));
    List<String> telling = words.stream().filter(Asked::tells).toList();
    if (telling.size() < 12) return Optional.empty();
    Part phrase = phrase(words, random);
    if (phrase == null) return Optional.empty();
    List<Part> parts =
        switch (kind) {
          case TERM, FILTERED -> List.of(word(pick(telling, random)));
          case ALL_WORDS ->
              List.of(
                  word(pick(telling.subList(0, 4), random)),
                  word(pick(telling.subList(4, 8), random)),
                  word(pick(telling.subList(8, 12), random)));
          case PHRASE -> List.of(phrase);
          case PREFIX -> List.of(prefix(telling, random));
          case FUZZY -> List.of(new Part(Form.FUZZY, pick(telling, random)));
          case MIXED ->
              List.of(
                  word(pick(telling.subList(0, 4), random)),
                  phrase,
                  prefix(telling.subList(4, 12), random));
        };
    Filters filters = kind == Kind.FILTERED ? filters(made.described().document()) : Filters.NONE;
    return Optional.of(new Asked(kind, parts, filters));
  }

  private static Part word(String word) {
    return new Part(Form.WORDS, word);
  }

  /** Three words, of which one tells; null when the ones drawn have none or a short plural. */
  private static Part phrase(List<String> words, SplittableRandom random) {
    int first = random.nextInt(words.size() - 2);
    List<String> some = words.subList(first, first + 3);
    boolean plain = some.stream().allMatch(word -> tells(word) || word.length() < 3);
    return plain && some.stream().anyMatch(Asked::tells)
        ? new Part(Form.WORDS, String.join(" ", some))
        : null;
  }

  private static Part prefix(List<String> words, SplittableRandom random) {
    return new Part(Form.PREFIX, pick(words, random).substring(0, 4));
  }

  /** The facets that every document has, with its own values and the most common ones. */
  private static Filters filters(Document document) {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    Set<String> years = new TreeSet<>(Set.of("2024", "2025"));
    document.date().ifPresent(date -> years.add(Integer.toString(date.year())));
    only.put(FacetName.YEAR, years);
    only.put(FacetName.TYPE, Set.of(document.type().code()));
    only.put(FacetName.FORMAT, new TreeSet<>(List.of("pdf", document.format().code())));
    return new Filters(only, Map.of(), Optional.empty(), Optional.empty());
  }

  /** Long enough for every stemmer to treat it alike. */
  private static boolean tells(String word) {
    return word.length() > 5 && !FunctionWords.contains(word);
  }

  private static <T> T pick(List<T> some, SplittableRandom random) {
    return some.get(random.nextInt(some.size()));
  }
}
