package acervo.lucene;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import acervo.search.Suggestions.Kind;
import acervo.search.Suggestions.Suggestion;
import acervo.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The names that one commit has: what its documents are about, by the vocabulary, and their titles,
 * documents of one title together.
 */
final class CollectionNames {
  private static final Comparator<Entry> BEST =
      Comparator.comparing(Entry::documents)
          .reversed()
          .thenComparing(Entry::kind)
          .thenComparing(Entry::folded)
          .thenComparing(Entry::value);

  private final List<Entry> entries;
  private final NameIndex names;

  private sealed interface Entry {
    long documents();

    Kind kind();

    String folded();

    String value();

    List<String> forms();

    /** A value of a facet. */
    record About(Suggestion suggestion, List<String> forms) implements Entry {
      @Override
      public long documents() {
        return suggestion.documents();
      }

      @Override
      public Kind kind() {
        return suggestion.kind();
      }

      @Override
      public String folded() {
        return Folding.fold(suggestion.text());
      }

      @Override
      public String value() {
        return suggestion.value();
      }
    }

    /**
     * A title, of which the letters are read only when it is shown.
     *
     * @param value the SHA-256 of a document that bears it
     */
    record Titled(String folded, String value, long documents) implements Entry {
      @Override
      public Kind kind() {
        return Kind.TITLE;
      }

      @Override
      public List<String> forms() {
        return List.of(folded);
      }

      Titled and(Titled other) {
        String first = value.compareTo(other.value) < 0 ? value : other.value;
        return new Titled(folded, first, documents + other.documents);
      }
    }
  }

  private CollectionNames(List<Entry> entries) {
    this.entries = entries;
    NameIndex.Builder builder = new NameIndex.Builder();
    for (Entry entry : entries) builder.add(entry.forms());
    this.names = builder.build();
  }

  static CollectionNames of(IndexSearcher searcher, Vocabulary vocabulary, FacetLabels labels)
      throws IOException {
    List<Entry> entries = new ArrayList<>(titles(searcher));
    addAbout(searcher, vocabulary, labels, entries);
    entries.sort(BEST);
    return new CollectionNames(entries);
  }

  /**
   * @param searcher of this commit or a later one; titles that it no longer has are left out
   */
  List<Suggestion> find(IndexSearcher searcher, String typed, int most) throws IOException {
    List<Suggestion> found = new ArrayList<>();
    for (int number : names.find(typed, most)) {
      switch (entries.get(number)) {
        case Entry.About about -> found.add(about.suggestion());
        case Entry.Titled titled -> title(searcher, titled).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Suggestion> title(IndexSearcher searcher, Entry.Titled titled)
      throws IOException {
    OptionalInt entry = Stored.entry(searcher, titled.value());
    if (entry.isEmpty()) return Optional.empty();
    String title = Stored.document(searcher, entry.getAsInt()).title();
    return Optional.of(
        new Suggestion(
            Kind.TITLE, title, Optional.empty(), titled.value(), titled.documents(), true));
  }

  private static Collection<Entry.Titled> titles(IndexSearcher searcher) throws IOException {
    Map<String, Entry.Titled> titles = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      SortedDocValues titled = DocValues.getSorted(leaf.reader(), Schema.SORT_TITLE);
      SortedDocValues hashes = DocValues.getSorted(leaf.reader(), Schema.SORT_SHA);
      // In their order, values are unpacked once each; one by one, a block of them for each.
      String[] title = values(titled);
      String[] hash = values(hashes);
      Bits live = leaf.reader().getLiveDocs();
      while (titled.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int entry = titled.docID();
        if (live != null && !live.get(entry) || !hashes.advanceExact(entry)) continue;
        String name = title[titled.ordValue()];
        titles.merge(name, new Entry.Titled(name, hash[hashes.ordValue()], 1), Entry.Titled::and);
      }
    }
    return titles.values();
  }

  private static String[] values(SortedDocValues field) throws IOException {
    String[] values = new String[field.getValueCount()];
    TermsEnum each = field.termsEnum();
    for (int i = 0; i < values.length; i++) values[i] = each.next().utf8ToString();
    return values;
  }

  /** Every value of a facet is a term of the index, of which the documents are counted. */
  private static void addAbout(
      IndexSearcher searcher, Vocabulary vocabulary, FacetLabels labels, List<Entry> entries)
      throws IOException {
    Terms values = MultiTerms.getTerms(searcher.getIndexReader(), Schema.FACETS);
    if (values == null) return;
    TermsEnum each = values.iterator();
    for (BytesRef value = each.next(); value != null; value = each.next()) {
      String[] path = FacetsConfig.stringToPath(value.utf8ToString());
      if (path.length != 2) continue;
      Optional<Kind> kind =
          Arrays.stream(Kind.values()).filter(some -> some.code().equals(path[0])).findFirst();
      if (kind.isEmpty() || kind.get().facet().isEmpty()) continue;
      int documents = searcher.count(Facets.Of.DOCUMENTS.having(path[0], path[1]));
      if (documents > 0) about(kind.get(), path[1], documents, vocabulary, labels, entries);
    }
  }

  private static void about(
      Kind kind,
      String value,
      int documents,
      Vocabulary vocabulary,
      FacetLabels labels,
      List<Entry> entries) {
    FacetName facet = kind.facet().orElseThrow();
    Optional<Authority> listed =
        Arrays.stream(Authority.Kind.values())
            .filter(some -> some.facet().equals(facet.code()))
            .findFirst()
            .flatMap(some -> vocabulary.find(some, value));
    String name = listed.map(Authority::name).orElseGet(() -> labels.label(facet, value));
    // Of what nothing names there is only the value, which nobody types.
    if (listed.isEmpty() && name.equals(value)) return;
    List<String> forms = new ArrayList<>(List.of(name));
    listed.ifPresent(
        authority -> {
          forms.addAll(authority.acronyms());
          // Other names of an area are the names of what it attends, which are themselves here.
          if (kind != Kind.AREA) forms.addAll(authority.names());
        });
    Optional<String> acronym =
        listed.flatMap(authority -> authority.acronyms().stream().findFirst());
    Suggestion suggestion =
        new Suggestion(kind, name, acronym, value, documents, listed.isPresent());
    entries.add(new Entry.About(suggestion, forms));
  }
}
