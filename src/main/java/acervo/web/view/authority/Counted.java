package acervo.web.view.authority;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.search.SearchResult.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that documents are about, how many documents are, and how many records. */
public record Counted(Authority authority, long documents, long records) {
  /** The most told of first, then by label. */
  static final Comparator<Counted> MOST =
      Comparator.comparing((Counted one) -> one.records() + one.documents())
          .reversed()
          .thenComparing(Counted::label)
          .thenComparing(one -> one.authority().slug());

  String label() {
    return authority.label();
  }

  /**
   * What the vocabulary has of a kind, counted or not, and what was counted besides.
   *
   * @param documents the facet of that kind, as documents have it
   * @param records the same facet, as records have it
   */
  public static List<Counted> all(
      Authority.Kind kind,
      Vocabulary vocabulary,
      List<FacetValue> documents,
      List<FacetValue> records) {
    Map<String, Authority> known = new LinkedHashMap<>();
    for (Authority each : vocabulary.all(kind)) known.put(each.slug(), each);
    Map<String, Long> inDocuments = counts(kind, known, documents);
    Map<String, Long> inRecords = counts(kind, known, records);
    List<Counted> all = new ArrayList<>();
    known.forEach(
        (slug, authority) ->
            all.add(
                new Counted(
                    authority,
                    inDocuments.getOrDefault(slug, 0L),
                    inRecords.getOrDefault(slug, 0L))));
    all.sort(MOST);
    return all;
  }

  private static Map<String, Long> counts(
      Authority.Kind kind, Map<String, Authority> known, List<FacetValue> values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FacetValue value : values) {
      known.computeIfAbsent(value.value(), slug -> unlisted(kind, slug, value.label()));
      counts.put(value.value(), value.count());
    }
    return counts;
  }

  /** What the collection names and the vocabulary does not have. */
  public static Authority unlisted(Authority.Kind kind, String slug, String label) {
    return new Authority(kind, slug, label, List.of(), List.of(), Optional.empty());
  }
}
