package acervo.lucene;

import acervo.document.Document;
import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.QuestionCompiler.Compiled;
import acervo.search.FacetLabels;
import acervo.search.Question;
import acervo.search.Reading;
import acervo.search.SearchEngine;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Answers questions from a Lucene index. */
public final class LuceneSearch implements SearchEngine {
  /** Passages shown of one document. */
  private static final int PASSAGES = 3;

  private final CommittedIndex index;
  private final Facets facets;
  private final QuestionCompiler compiler = new QuestionCompiler(Words.OF_PASSAGES);

  public LuceneSearch(CommittedIndex index, FacetLabels labels) {
    this.index = index;
    this.facets = new Facets(Facets.Of.DOCUMENTS, labels);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    long started = System.nanoTime();
    Question question = Question.parse(request.text());
    SearchResult result = index.read(snapshot -> search(snapshot, request, question, true));
    if (result.totalDocuments() == 0 && question.required().size() > 1) {
      SearchResult some = index.read(snapshot -> search(snapshot, request, question, false));
      if (some.totalDocuments() > 0) result = some;
    }
    return result.taking((System.nanoTime() - started) / 1_000_000);
  }

  private SearchResult search(
      Snapshot snapshot, SearchRequest request, Question question, boolean all) throws IOException {
    Compiled compiled = compiler.compile(question, all);
    Facets.Narrowed narrowed = facets.narrowed(compiled.documents(), request.filters());
    int first = (request.page() - 1) * request.size();
    Facets.Counted counted =
        facets.count(
            snapshot,
            narrowed,
            request.filters(),
            order(request, question),
            first + request.size(),
            question.isOpen() ? Optional.empty() : Optional.of(compiled.marks()));
    ScoreDoc[] top = counted.top().scoreDocs;
    PassageHits passages = new PassageHits(snapshot, compiled);
    List<Hit> hits = new ArrayList<>();
    for (int i = first; i < top.length; i++) hits.add(hit(snapshot, passages, top[i]));
    return new SearchResult(
        Reading.of(request.text(), question, all),
        counted.top().totalHits.value(),
        counted.inside(),
        0,
        snapshot.generation,
        hits,
        counted.facets(),
        Optional.empty());
  }

  private Hit hit(Snapshot snapshot, PassageHits passages, ScoreDoc found) throws IOException {
    Document document = Stored.document(snapshot.searcher, found.doc);
    return new Hit(
        document,
        Stored.paths(snapshot.searcher, document.sha256()),
        Facets.score(found),
        passages.best(found.doc, document.sha256(), PASSAGES));
  }

  private static Sort order(SearchRequest request, Question question) {
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
    Question question = Question.parse(text);
    if (question.isOpen()) return List.of();
    return index.read(
        snapshot -> {
          OptionalInt document = Stored.entry(snapshot.searcher, sha256);
          if (document.isEmpty()) return List.of();
          Compiled compiled = compiler.compile(question, false);
          return new PassageHits(snapshot, compiled).marks(document.getAsInt(), sha256);
        });
  }
}
