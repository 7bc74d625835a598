package acervo.lucene;

import acervo.document.Document;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.QuestionCompiler.Compiled;
import acervo.search.FacetLabels;
import acervo.search.Reading;
import acervo.search.SearchEngine;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Diagnosis;
import acervo.search.SearchResult.Expansion;
import acervo.search.SearchResult.Hit;
import acervo.search.question.ClauseReading;
import acervo.search.question.Names;
import acervo.search.question.Question;
import acervo.search.question.Question.Part;
import acervo.search.question.QuestionReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Answers questions from a Lucene index. */
public final class LuceneSearch implements SearchEngine {
  /** Passages shown of one document. */
  private static final int PASSAGES = 3;

  /** More parts than anyone would read about. */
  private static final int DIAGNOSED = 8;

  private final CommittedIndex index;
  private final Facets facets;
  private final Spelling spelling = new Spelling();
  private final FacetLabels labels;
  private final Supplier<Names> names;

  /**
   * @param names what names mean now
   */
  public LuceneSearch(CommittedIndex index, FacetLabels labels, Supplier<Names> names) {
    this.index = index;
    this.labels = labels;
    this.names = names;
    this.facets = new Facets(Facets.Of.DOCUMENTS, labels);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    long started = System.nanoTime();
    Question question = Question.parse(request.text(), names.get());
    SearchResult result = index.read(snapshot -> search(snapshot, request, question));
    return result.taking((System.nanoTime() - started) / 1_000_000);
  }

  private SearchResult search(Snapshot snapshot, SearchRequest request, Question question)
      throws IOException {
    Compiled compiled = compile(snapshot, question);
    Tiers tiers =
        Tiers.find(
            snapshot,
            compiled,
            new Tiers.Counting(facets, found -> facets.narrowed(found, request.filters())),
            order(request, question),
            request.page() * request.size());
    Facets.Counted counted = tiers.counted();
    ScoreDoc[] top = counted.top().scoreDocs;
    int first = (request.page() - 1) * request.size();
    PassageHits passages = new PassageHits(snapshot, compiled);
    Tiers.Lacking lacking = tiers.lacking(snapshot.searcher);
    List<ScoreDoc> shown = List.of(top).subList(Math.min(first, top.length), top.length);
    passages.gather(shown.stream().mapToInt(found -> found.doc).toArray());
    List<Hit> hits =
        shown.parallelStream()
            .map(found -> hit(snapshot, passages, found, lacking, question))
            .toList();
    boolean few = SearchResult.isFew(tiers.complete());
    return new SearchResult(
        new QuestionReading(question, labels, false, tiers.answered()),
        expansions(question),
        counted.top().totalHits.value(),
        tiers.complete(),
        counted.inside(),
        0,
        snapshot.generation,
        hits,
        counted.facets(),
        counted.times(),
        few && !question.isOpen() ? suggestion(snapshot, tiers, request) : Optional.empty(),
        few ? diagnosis(snapshot, tiers, question, request) : List.of());
  }

  static List<Expansion> expansions(Question question) {
    return question.expansions().stream()
        .map(
            each ->
                new Expansion(
                    each.span().in(question.text()), each.others(), question.without(each)))
        .toList();
  }

  private List<Reading> named(List<Integer> parts, Question question) {
    return parts.stream()
        .map(part -> ClauseReading.of(question.telling().get(part).clause(), labels))
        .toList();
  }

  /**
   * Another spelling, if more documents have all that is wanted so, under the same filters. Having
   * a part is not compared: of a misspelled question that is often the more the less it says.
   */
  private Optional<String> suggestion(Snapshot snapshot, Tiers tiers, SearchRequest request)
      throws IOException {
    Query within = facets.narrowed(tiers.compiled().narrowed(), request.filters()).query();
    Optional<String> spelled = spelling.suggest(snapshot, request.text(), within);
    if (spelled.isEmpty()) return spelled;
    Compiled better = compile(snapshot, Question.parse(spelled.get(), names.get()));
    return count(snapshot, better.all(), request) > tiers.complete() ? spelled : Optional.empty();
  }

  /** What each part finds alone, and what the others find without it. */
  private List<Diagnosis> diagnosis(
      Snapshot snapshot, Tiers tiers, Question question, SearchRequest request) throws IOException {
    List<Part> parts = question.telling();
    List<Diagnosis> diagnosis = new ArrayList<>();
    if (parts.size() < 2) return diagnosis;
    for (int i = 0; i < Math.min(parts.size(), DIAGNOSED); i++) {
      diagnosis.add(
          new Diagnosis(
              ClauseReading.of(parts.get(i).clause(), labels),
              count(snapshot, tiers.compiled().alone(i), request),
              count(snapshot, tiers.compiled().without(i), request),
              question.without(parts.get(i))));
    }
    return diagnosis;
  }

  private int count(Snapshot snapshot, Query found, SearchRequest request) throws IOException {
    return snapshot.searcher.count(facets.narrowed(found, request.filters()).query());
  }

  /** Of several at once, since each is read apart from the others. */
  private Hit hit(
      Snapshot snapshot,
      PassageHits passages,
      ScoreDoc found,
      Tiers.Lacking lacking,
      Question question) {
    try {
      Document document = Stored.document(snapshot.searcher, found.doc);
      return new Hit(
          document,
          Stored.paths(snapshot.searcher, document.sha256()),
          Facets.score(found),
          passages.best(found.doc, document.sha256(), PASSAGES),
          named(lacking.of(found.doc), question));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Sort order(SearchRequest request, Question question) {
    SortField hash = new SortField(Schema.SORT_SHA, SortField.Type.STRING);
    SortField newest = new SortField(Schema.SORT_DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
    SortField oldest = new SortField(Schema.SORT_DATE, SortField.Type.LONG, false, Long.MAX_VALUE);
    SortField title = new SortField(Schema.SORT_TITLE, SortField.Type.STRING);
    return switch (request.sort()) {
      case RELEVANCE ->
          question.isOpen()
              ? new Sort(newest, title, hash)
              : new Sort(SortField.FIELD_SCORE, newest, hash);
      case NEWEST -> new Sort(newest, title, hash);
      case OLDEST -> new Sort(oldest, title, hash);
      case TITLE -> new Sort(title, newest, hash);
    };
  }

  @Override
  public List<PageMarks> marks(String text, String sha256) {
    Question question = Question.parse(text, names.get());
    if (question.inText().isEmpty()) return List.of();
    return index.read(
        snapshot -> {
          OptionalInt document = Stored.entry(snapshot.searcher, sha256);
          if (document.isEmpty()) return List.of();
          Compiled compiled = compile(snapshot, question);
          return new PassageHits(snapshot, compiled).marks(document.getAsInt(), sha256);
        });
  }

  static Compiled compile(Snapshot snapshot, Question question) {
    return new QuestionCompiler(Facets.Of.DOCUMENTS, snapshot.reader()).compile(question);
  }
}
