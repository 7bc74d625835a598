package acervo.lucene;

import acervo.search.question.Clause;
import acervo.search.question.Question;
import acervo.search.question.Question.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Turns a {@link Question} into what Lucene runs. */
final class QuestionCompiler {
  static final BitSetProducer DOCUMENTS = new QueryBitSetProducer(Schema.DOCUMENTS);

  /** The form as written counts on top of the stem, so that it ranks above other forms. */
  private static final float EXACT = 0.3f;

  private static final float HEADING = 0.5f;
  private static final float TITLE = 1.5f;
  private static final float TOGETHER = 2f;

  /** How many words may stand between words that are «together». */
  private static final int NEAR = 8;

  /** For sums of floats. */
  private static final double SLIGHT = 1e-4;

  private final ClauseQueries clauses = new ClauseQueries();
  private final Facets.Of what;
  private final Words fields;

  QuestionCompiler(Facets.Of what) {
    this.what = what;
    this.fields = what == Facets.Of.DOCUMENTS ? Words.OF_PASSAGES : Words.OF_RECORDS;
  }

  /**
   * A question as queries.
   *
   * @param what is asked for
   * @param everything all documents, or records
   * @param parts for each telling part the documents, or records, that have it anywhere
   * @param narrowed what all must have, and none may have
   * @param scores how good they are; matches nothing when no words are wanted
   * @param passages selects and scores the passages to show of a document: those with anything
   *     wanted
   * @param marks matches what is wanted in a passage or record and nothing else, for the highlights
   */
  record Compiled(
      Facets.Of what,
      Query everything,
      List<Query> parts,
      Query narrowed,
      Query scores,
      Query passages,
      Query marks) {
    /** What to count inside what is found: passages with anything wanted, in documents. */
    Optional<Query> inside() {
      return what == Facets.Of.DOCUMENTS && !parts.isEmpty()
          ? Optional.of(marks)
          : Optional.empty();
    }

    /** Those that have all parts, scored. */
    Query all() {
      BooleanQuery.Builder query = new BooleanQuery.Builder().add(narrowed, Occur.FILTER);
      if (parts.isEmpty()) return query.build();
      query.add(scores, Occur.SHOULD);
      parts.forEach(part -> query.add(part, Occur.FILTER));
      return query.build();
    }

    /**
     * Those whose parts weigh enough, scored.
     *
     * @param weights of the parts
     */
    Query weighing(List<Double> weights, double least) {
      BooleanQuery.Builder some = new BooleanQuery.Builder();
      for (int i = 0; i < parts.size(); i++) {
        Query weighed = new ConstantScoreQuery(parts.get(i));
        some.add(new BoostQuery(weighed, weights.get(i).floatValue()), Occur.SHOULD);
      }
      Query any = some.build();
      return new BooleanQuery.Builder()
          .add(narrowed, Occur.FILTER)
          .add(scores, Occur.SHOULD)
          .add(any, Occur.FILTER)
          .add(
              new FunctionMatchQuery(
                  DoubleValuesSource.fromQuery(any), weight -> weight >= least - SLIGHT),
              Occur.FILTER)
          .build();
    }

    /** Those that have all parts but one. */
    Query without(int part) {
      BooleanQuery.Builder query = new BooleanQuery.Builder().add(narrowed, Occur.FILTER);
      for (int i = 0; i < parts.size(); i++) if (i != part) query.add(parts.get(i), Occur.FILTER);
      return query.build();
    }

    /** Those that have a part, whatever else. */
    Query alone(int part) {
      return new BooleanQuery.Builder()
          .add(narrowed, Occur.FILTER)
          .add(parts.get(part), Occur.FILTER)
          .build();
    }
  }

  Compiled compile(Question question) {
    Query narrowed = narrowed(question);
    Query nothing = new MatchNoDocsQuery("nothing wanted");
    List<Query> parts = question.telling().stream().map(part -> anywhere(part.clause())).toList();
    List<Clause> texts = question.inText();
    if (texts.isEmpty())
      return new Compiled(what, all(), parts, narrowed, nothing, nothing, nothing);
    Query marks =
        ClauseQueries.any(
            texts.stream().map(text -> clauses.in(fields.text(), fields.exact(), text)).toList());
    Query ranked = ranked(question, marks);
    return new Compiled(what, all(), parts, narrowed, scores(question, ranked), ranked, marks);
  }

  /** What filters: all that is needed, nothing that is unwanted. */
  private Query narrowed(Question question) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(all(), Occur.FILTER);
    for (Part part : question.needed()) query.add(anywhere(part.clause()), Occur.FILTER);
    for (Part part : question.unwanted()) query.add(anywhere(part.clause()), Occur.MUST_NOT);
    return query.build();
  }

  private Query all() {
    return what == Facets.Of.DOCUMENTS ? Schema.DOCUMENTS : Schema.RECORDS;
  }

  private Query ranked(Question question, Query marks) {
    BooleanQuery.Builder scored = new BooleanQuery.Builder();
    for (Part part : question.telling()) scored.add(scored(part.clause()), Occur.SHOULD);
    for (Part part : question.needed()) scored.add(scored(part.clause()), Occur.SHOULD);
    together(question).forEach(near -> scored.add(near, Occur.SHOULD));
    if (what == Facets.Of.RECORDS) return scored.build();
    return new BooleanQuery.Builder()
        .add(marks, Occur.FILTER)
        .add(scored.build(), Occur.MUST)
        .build();
  }

  /** A document is worth its best passage, and its title; a record its own words. */
  private Query scores(Question question, Query ranked) {
    if (what == Facets.Of.RECORDS) return ranked;
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    scores.add(new ToParentBlockJoinQuery(ranked, DOCUMENTS, ScoreMode.Max), Occur.SHOULD);
    for (Part part : question.telling()) {
      scores.add(new BoostQuery(inTitle(part.clause()), TITLE), Occur.SHOULD);
    }
    return scores.build();
  }

  /** Documents that have a clause in a passage or in their title; records in words or headings. */
  private Query anywhere(Clause clause) {
    return switch (clause) {
      case Clause.All all -> every(all.clauses());
      case Clause.Any any -> ClauseQueries.any(any.clauses().stream().map(this::anywhere).toList());
      case Clause.Not not ->
          new BooleanQuery.Builder()
              .add(all(), Occur.FILTER)
              .add(anywhere(not.clause()), Occur.MUST_NOT)
              .build();
      case Clause.Facet facet ->
          ClauseQueries.any(
              facet.values().stream()
                  .sorted()
                  .map(value -> what.having(facet.name().code(), value))
                  .toList());
      case Clause.Dates dates -> what.dated(dates.from(), dates.to());
      case Clause.Title title -> titled(title.clause());
      case Clause.Together together ->
          inDocument(clauses.in(fields.text(), fields.exact(), clause));
      default ->
          ClauseQueries.any(
              List.of(
                  inDocument(clauses.in(fields.text(), fields.exact(), clause)),
                  fields.hasTitle()
                      ? inTitle(clause)
                      : clauses.in(fields.heading(), fields.heading(), clause)));
    };
  }

  private Query every(List<Clause> some) {
    BooleanQuery.Builder every = new BooleanQuery.Builder().add(all(), Occur.FILTER);
    for (Clause clause : some) {
      if (clause instanceof Clause.Not not) {
        every.add(anywhere(not.clause()), Occur.MUST_NOT);
      } else {
        every.add(anywhere(clause), Occur.FILTER);
      }
    }
    return every.build();
  }

  private Query inDocument(Query words) {
    return what == Facets.Of.DOCUMENTS
        ? new ToParentBlockJoinQuery(words, DOCUMENTS, ScoreMode.None)
        : words;
  }

  /** Documents with a clause in their title; records of such a document. */
  private Query titled(Clause clause) {
    if (what == Facets.Of.DOCUMENTS) return inTitle(clause);
    Words ofDocuments = Words.OF_PASSAGES;
    Query documents =
        new BooleanQuery.Builder()
            .add(Schema.DOCUMENTS, Occur.FILTER)
            .add(clauses.in(ofDocuments.title(), ofDocuments.titleExact(), clause), Occur.FILTER)
            .build();
    return new BooleanQuery.Builder()
        .add(Schema.RECORDS, Occur.FILTER)
        .add(new ToChildBlockJoinQuery(documents, DOCUMENTS), Occur.FILTER)
        .build();
  }

  private Query inTitle(Clause clause) {
    return fields.hasTitle()
        ? clauses.in(fields.title(), fields.titleExact(), clause)
        : new MatchNoDocsQuery("no title");
  }

  /** How well a passage, or a record, answers a clause. */
  private Query scored(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> inForms(word);
      case Clause.Exactly exactly -> inForms(exactly);
      case Clause.Phrase phrase -> inForms(phrase);
      case Clause.Name name -> inForms(name);
      case Clause.Named named -> {
        List<Query> names = new ArrayList<>(List.of(scored(named.typed())));
        for (Clause.Name other : named.others()) names.add(scored(other));
        yield new DisjunctionMaxQuery(names, 0);
      }
      case Clause.All all -> ClauseQueries.any(all.clauses().stream().map(this::scored).toList());
      case Clause.Any any -> ClauseQueries.any(any.clauses().stream().map(this::scored).toList());
      case Clause.Not not -> new MatchNoDocsQuery("denied");
      case Clause.Title title -> new MatchNoDocsQuery("not in a text");
      case Clause.Facet facet -> new MatchNoDocsQuery("not in a text");
      case Clause.Dates dates -> new MatchNoDocsQuery("not in a text");
      case Clause.Pattern pattern -> clauses.in(fields.text(), fields.exact(), pattern);
      case Clause.Fuzzy fuzzy -> clauses.in(fields.text(), fields.exact(), fuzzy);
      case Clause.Together together -> clauses.in(fields.text(), fields.exact(), together);
    };
  }

  private Query inForms(Clause clause) {
    Query asWritten = clauses.in(fields.exact(), fields.exact(), clause);
    Query heading = clauses.in(fields.heading(), fields.heading(), clause);
    return new BooleanQuery.Builder()
        .add(clauses.in(fields.text(), fields.exact(), clause), Occur.SHOULD)
        .add(new BoostQuery(asWritten, EXACT), Occur.SHOULD)
        .add(new BoostQuery(heading, HEADING), Occur.SHOULD)
        .build();
  }

  /** Words near each other, in any order, lift a passage. */
  private List<Query> together(Question question) {
    List<Term> terms = new ArrayList<>();
    for (Part part : question.wanted()) {
      String words =
          switch (part.clause()) {
            case Clause.Word word -> word.words();
            case Clause.Phrase phrase -> phrase.words();
            case Clause.Named(Clause.Word word, var others) -> word.words();
            case Clause.Named(Clause.Phrase phrase, var others) -> phrase.words();
            default -> "";
          };
      for (Term term : SpanishAnalyzer.terms(fields.text(), words)) {
        if (!terms.contains(term)) terms.add(term);
      }
    }
    if (terms.size() < 2 || terms.size() > NEAR) return List.of();
    PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(NEAR + terms.size());
    terms.forEach(near::add);
    return List.of(new BoostQuery(near.build(), TOGETHER));
  }
}
