package acervo.lucene;

import acervo.catalog.vocabulary.Vocabulary;
import acervo.search.FacetLabels;
import acervo.search.Suggestions;
import java.util.List;
import java.util.function.Supplier;

/** Suggests the names that the last commit of an index has. */
public final class LuceneSuggestions implements Suggestions {
  private final CommittedIndex index;
  private final Supplier<Vocabulary> vocabulary;
  private final FacetLabels labels;

  /**
   * @param vocabulary the authority file, and with it what the collection taught
   * @param labels names what the vocabulary does not have
   */
  public LuceneSuggestions(
      CommittedIndex index, Supplier<Vocabulary> vocabulary, FacetLabels labels) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.labels = labels;
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("1 to %d suggestions".formatted(LARGEST));
    }
    return index.read(
        snapshot ->
            snapshot
                .names(vocabulary.get(), labels)
                .find(snapshot.searcher, typed, size));
  }
}
