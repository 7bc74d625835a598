package acervo.lucene;

import acervo.document.Document;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.QuestionCompiler.Compiled;
import acervo.record.Kind;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import acervo.search.RecordCounts;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordSearch;
import acervo.search.question.Names;
import acervo.search.question.Question;
import acervo.search.question.QuestionReading;
import acervo.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** Answers questions about result records from a Lucene index. */
public final class LuceneRecords implements RecordSearch {
  private final CommittedIndex index;
  private final Facets facets;
  private final FacetLabels labels;
  private final Supplier<Names> names;

  /**
   * @param names what names mean now
   */
  public LuceneRecords(CommittedIndex index, FacetLabels labels, Supplier<Names> names) {
    this.index = index;
    this.labels = labels;
    this.names = names;
    this.facets = new Facets(Facets.Of.RECORDS, labels);
  }

  @Override
  public RecordResult records(RecordRequest request) {
    long started = System.nanoTime();
    return index
        .read(snapshot -> answer(snapshot, request).result())
        .taking((System.nanoTime() - started) / 1_000_000);
  }

  @Override
  public RecordCounts counts(RecordRequest request) {
    Question question = Question.parse(request.text(), names.get());
    Tiers.Counting counting = new Tiers.Counting(facets, found -> narrowed(found, request));
    return index.read(
        snapshot -> {
          Compiled compiled = compile(snapshot, question);
          Map<String, Map<String, Long>> totals = Tiers.totals(snapshot, compiled, counting);
          Map<FacetName, Map<String, Long>> counts = new EnumMap<>(FacetName.class);
          totals.forEach(
              (dimension, values) ->
                  FacetName.of(dimension).ifPresent(facet -> counts.put(facet, values)));
          return new RecordCounts(counts);
        });
  }

  @Override
  public <T> T all(RecordRequest request, Reading<T> reading) throws IOException {
    try {
      return index.read(
          snapshot -> {
            long started = System.nanoTime();
            Answer answer = answer(snapshot, request);
            Iterable<RecordHit> records = inOrder(snapshot, answer);
            long took = (System.nanoTime() - started) / 1_000_000;
            return reading.of(answer.result().taking(took), records);
          });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** What was found, and a page of it. */
  private record Answer(Tiers found, RecordResult result) {}

  private Answer answer(Snapshot snapshot, RecordRequest request) throws IOException {
    Question question = Question.parse(request.text(), names.get());
    Compiled compiled = compile(snapshot, question);
    Tiers tiers =
        Tiers.find(
            snapshot,
            compiled,
            new Tiers.Counting(facets, found -> narrowed(found, request)),
            order(request, question),
            request.page() * request.size());
    Facets.Counted counted = tiers.counted();
    ScoreDoc[] top = counted.top().scoreDocs;
    Reader reader = new Reader(snapshot, compiled.marks());
    List<RecordHit> hits = new ArrayList<>();
    for (int i = (request.page() - 1) * request.size(); i < top.length; i++) {
      hits.add(reader.hit(top[i].doc));
    }
    return new Answer(
        tiers,
        new RecordResult(
            new QuestionReading(question, labels, true, tiers.answered()),
            LuceneSearch.expansions(question),
            counted.top().totalHits.value(),
            0,
            snapshot.generation,
            hits,
            counted.facets(),
            counted.times(),
            kinds(counted.kinds())));
  }

  /** All that an answer counts, each read when it is its turn. */
  private Iterable<RecordHit> inOrder(Snapshot snapshot, Answer answer) throws IOException {
    Tiers found = answer.found();
    int[] entries =
        Arrays.stream(found.all(snapshot.searcher)).mapToInt(entry -> entry.doc).toArray();
    Reader reader = new Reader(snapshot, found.compiled().marks());
    return () -> Arrays.stream(entries).mapToObj(reader::read).iterator();
  }

  private Facets.Narrowed narrowed(Query records, RecordRequest request) {
    Set<String> kinds = new LinkedHashSet<>();
    for (Kind kind : request.kinds()) kinds.add(kind.code());
    return facets.narrowed(records, request.filters(), Map.of(Schema.RECORD_KIND, kinds));
  }

  private static Map<Kind, Long> kinds(Map<String, Long> counts) {
    Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    counts.forEach((code, count) -> Kind.of(code).ifPresent(kind -> kinds.put(kind, count)));
    return kinds;
  }

  @Override
  public List<RecordHit> recordsOf(String sha256) {
    Query records =
        new BooleanQuery.Builder()
            .add(Schema.RECORDS, Occur.FILTER)
            .add(new TermQuery(Schema.document(sha256)), Occur.FILTER)
            .build();
    return index.read(
        snapshot -> {
          Reader reader = new Reader(snapshot, new MatchNoDocsQuery("nothing wanted"));
          List<RecordHit> hits = new ArrayList<>();
          for (ScoreDoc found : Stored.all(snapshot.searcher, records)) {
            hits.add(reader.hit(found.doc));
          }
          return List.copyOf(hits);
        });
  }

  private static Sort order(RecordRequest request, Question question) {
    SortField hash = new SortField(Schema.RECORD_SORT_SHA, SortField.Type.STRING);
    SortField newest =
        new SortField(Schema.RECORD_SORT_DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
    SortField oldest =
        new SortField(Schema.RECORD_SORT_DATE, SortField.Type.LONG, false, Long.MAX_VALUE);
    SortField title = new SortField(Schema.RECORD_SORT_TITLE, SortField.Type.STRING);
    SortField place = new SortField(Schema.RECORD_ORDINAL, SortField.Type.INT);
    return switch (request.sort()) {
      case RELEVANCE ->
          question.isOpen()
              ? new Sort(newest, title, hash, place)
              : new Sort(SortField.FIELD_SCORE, newest, hash, place);
      case NEWEST -> new Sort(newest, title, hash, place);
      case OLDEST -> new Sort(oldest, title, hash, place);
      case TITLE -> new Sort(title, newest, hash, place);
    };
  }

  /** Reads the records of one answer. */
  private static final class Reader {
    private final Snapshot snapshot;
    private final Sources sources;
    private final Twins twins;
    private final Weight marks;
    private final Highlights highlights = new Highlights(Words.OF_RECORDS);

    Reader(Snapshot snapshot, Query marks) throws IOException {
      this.snapshot = snapshot;
      this.sources = new Sources(snapshot.searcher);
      this.twins = new Twins(snapshot.searcher, sources);
      this.marks =
          snapshot.searcher.createWeight(
              snapshot.searcher.rewrite(marks), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    RecordHit read(int entry) {
      try {
        return hit(entry);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    RecordHit hit(int entry) throws IOException {
      Stored.Labelled stored = Stored.labelled(snapshot.searcher, entry);
      Document document = sources.document(stored.record().sha256());
      return new RecordHit(
          stored.record(),
          document,
          stored.label(),
          document.unit(),
          highlights(entry, stored.record().text()),
          twins.of(stored.record(), entry));
    }

    private List<Span> highlights(int entry, String words) throws IOException {
      IndexReader reader = snapshot.reader();
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
      return Span.merged(highlights.of(marks, leaf, entry - leaf.docBase, words));
    }
  }

  private static Compiled compile(Snapshot snapshot, Question question) {
    return new QuestionCompiler(Facets.Of.RECORDS, snapshot.reader()).compile(question);
  }
}
