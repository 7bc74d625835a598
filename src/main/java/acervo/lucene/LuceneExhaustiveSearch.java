package acervo.lucene;

import acervo.document.Document;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.QuestionCompiler.Compiled;
import acervo.search.ExhaustiveSearch;
import acervo.search.FacetLabels;
import acervo.search.Reading;
import acervo.search.SearchRequest;
import acervo.search.question.ClauseReading;
import acervo.search.question.Names;
import acervo.search.question.Question;
import acervo.search.question.QuestionReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;

/** Answers questions in full from one commit of a Lucene index. */
public final class LuceneExhaustiveSearch implements ExhaustiveSearch {
  private final CommittedIndex index;
  private final Facets facets;
  private final FacetLabels labels;
  private final Supplier<Names> names;

  /**
   * @param names what names mean now
   */
  public LuceneExhaustiveSearch(CommittedIndex index, FacetLabels labels, Supplier<Names> names) {
    this.index = index;
    this.labels = labels;
    this.names = names;
    this.facets = new Facets(Facets.Of.DOCUMENTS, labels);
  }

  @Override
  public <T> T all(SearchRequest request, Telling<T> telling) throws IOException {
    try {
      return index.read(snapshot -> telling.of(answer(snapshot, request)));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private Answer answer(Snapshot snapshot, SearchRequest request) throws IOException {
    Question question = Question.parse(request.text(), names.get());
    Compiled compiled = LuceneSearch.compile(snapshot, question);
    Tiers tiers =
        Tiers.find(
            snapshot,
            compiled,
            new Tiers.Counting(facets, found -> facets.narrowed(found, request.filters())),
            LuceneSearch.order(request, question),
            1);
    int[] entries =
        Arrays.stream(tiers.all(snapshot.searcher)).mapToInt(found -> found.doc).toArray();
    Reader reader =
        new Reader(
            snapshot,
            question,
            new PassageHits(snapshot, compiled),
            tiers.lacking(snapshot.searcher),
            labels);
    return new Answer(
        new QuestionReading(question, labels, false, tiers.answered()),
        LuceneSearch.expansions(question),
        tiers.complete(),
        tiers.counted().inside(),
        hashes(snapshot.reader(), entries),
        () -> Arrays.stream(entries).mapToObj(reader::read).iterator(),
        new State(
            snapshot.generation, snapshot.fingerprint(), snapshot.totals(), snapshot.ledger()));
  }

  /** In the order given; read in that of the index, in which alone doc values can be read. */
  private static List<String> hashes(IndexReader reader, int[] entries) throws IOException {
    int[] ranks =
        IntStream.range(0, entries.length)
            .boxed()
            .sorted(Comparator.comparing(rank -> entries[rank]))
            .mapToInt(Integer::intValue)
            .toArray();
    String[] hashes = new String[entries.length];
    LeafReaderContext leaf = null;
    SortedDocValues values = null;
    for (int rank : ranks) {
      int entry = entries[rank];
      LeafReaderContext its = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
      if (its != leaf) {
        leaf = its;
        values = DocValues.getSorted(leaf.reader(), Schema.SORT_SHA);
      }
      if (!values.advanceExact(entry - leaf.docBase)) {
        throw new IOException("the index has a document without its hash");
      }
      hashes[rank] = values.lookupOrd(values.ordValue()).utf8ToString();
    }
    return List.of(hashes);
  }

  /** Reads the documents of one answer. */
  private record Reader(
      Snapshot snapshot,
      Question question,
      PassageHits passages,
      Tiers.Lacking lacking,
      FacetLabels labels) {
    Found read(int entry) {
      try {
        Document document = Stored.document(snapshot.searcher, entry);
        return new Found(
            document,
            Stored.paths(snapshot.searcher, document.sha256()),
            passages.pages(entry),
            lacks(entry));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private List<Reading> lacks(int entry) throws IOException {
      return lacking.of(entry).stream()
          .map(part -> ClauseReading.of(question.telling().get(part).clause(), labels))
          .toList();
    }
  }
}
