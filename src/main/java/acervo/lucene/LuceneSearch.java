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
import acervo.search.question.Names;
import acervo.search.question.Question;
import acervo.search.question.Question.Part;
import acervo.search.question.QuestionReading;
import java.io.IOException;
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

  /** With so few documents that have all that was wanted, the parts are told apart. */
  private static final int FEW = 5;

  /** More parts than anyone would read about. */
  private static final int DIAGNOSED = 8;

  private final CommittedIndex index;
  private final Facets facets;
  private final Spelling spelling = new Spelling();
  private final FacetLabels labels;
  private final Supplier<Names> names;
  private final QuestionCompiler compiler = new QuestionCompiler(Facets.Of.DOCUMENTS);

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
    Compiled compiled = compiler.compile(question);
    Sort order = order(request, question);
    Facets.Counted counted = count(snapshot, compiled, compiled.all(), request, order);
    Query passing = facets.narrowed(Schema.DOCUMENTS, request.filters()).query();
    Tiers tiers = Tiers.of(snapshot.searcher, compiled, passing, counted.top().totalHits.value());
    if (tiers.isMixed()) {
      Sort tiered = tiers.order(order, snapshot.searcher);
      counted = count(snapshot, compiled, tiers.found(), request, tiered);
    }
    int first = (request.page() - 1) * request.size();
    ScoreDoc[] top = counted.top().scoreDocs;
    PassageHits passages = new PassageHits(snapshot, compiled);
    List<Hit> hits = new ArrayList<>();
    for (int i = first; i < top.length; i++) {
      hits.add(hit(snapshot, passages, top[i], lacks(snapshot, tiers, question, top[i])));
    }
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
        tiers.complete() > FEW || question.isOpen()
            ? Optional.empty()
            : spelling.suggest(snapshot, request.text()),
        tiers.complete() > FEW ? List.of() : diagnosis(snapshot, compiled, question, passing));
  }

  private Facets.Counted count(
      Snapshot snapshot, Compiled compiled, Query found, SearchRequest request, Sort order)
      throws IOException {
    boolean open = compiled.parts().isEmpty();
    return facets.count(
        snapshot,
        facets.narrowed(found, request.filters()),
        request.filters(),
        order,
        request.page() * request.size(),
        open ? Optional.empty() : Optional.of(compiled.marks()));
  }

  static List<Expansion> expansions(Question question) {
    return question.expansions().stream()
        .map(
            each ->
                new Expansion(
                    each.span().in(question.text()), each.others(), question.without(each)))
        .toList();
  }

  private List<Reading> lacks(Snapshot snapshot, Tiers tiers, Question question, ScoreDoc found)
      throws IOException {
    List<Reading> lacks = new ArrayList<>();
    for (int part : tiers.lacks(snapshot.searcher, found.doc)) {
      lacks.add(QuestionReading.of(question.telling().get(part).clause(), labels));
    }
    return lacks;
  }

  /** What each part finds alone, and what the others find without it. */
  private List<Diagnosis> diagnosis(
      Snapshot snapshot, Compiled compiled, Question question, Query passing) throws IOException {
    List<Part> parts = question.telling();
    List<Diagnosis> diagnosis = new ArrayList<>();
    if (parts.size() < 2) return diagnosis;
    for (int i = 0; i < Math.min(parts.size(), DIAGNOSED); i++) {
      diagnosis.add(
          new Diagnosis(
              QuestionReading.of(parts.get(i).clause(), labels),
              snapshot.searcher.count(Tiers.both(compiled.alone(i), passing)),
              snapshot.searcher.count(Tiers.both(compiled.without(i), passing)),
              question.without(parts.get(i))));
    }
    return diagnosis;
  }

  private Hit hit(Snapshot snapshot, PassageHits passages, ScoreDoc found, List<Reading> lacks)
      throws IOException {
    Document document = Stored.document(snapshot.searcher, found.doc);
    return new Hit(
        document,
        Stored.paths(snapshot.searcher, document.sha256()),
        Facets.score(found),
        passages.best(found.doc, document.sha256(), PASSAGES),
        lacks);
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
    Question question = Question.parse(text, names.get());
    if (question.inText().isEmpty()) return List.of();
    return index.read(
        snapshot -> {
          OptionalInt document = Stored.entry(snapshot.searcher, sha256);
          if (document.isEmpty()) return List.of();
          Compiled compiled = compiler.compile(question);
          return new PassageHits(snapshot, compiled).marks(document.getAsInt(), sha256);
        });
  }
}
