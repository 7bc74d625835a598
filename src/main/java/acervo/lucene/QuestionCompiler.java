package acervo.lucene;

import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import acervo.search.question.Clause;
import acervo.search.question.Question;
import acervo.search.question.Question.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Turns a {@link Question} into what Lucene runs. */
final class QuestionCompiler {
  static final BitSetProducer DOCUMENTS = new QueryBitSetProducer(Schema.DOCUMENTS);

  private static final float HEADING = 0.5f;
  private static final float TITLE = 1.5f;
  private static final float TOGETHER = 2f;

  /** How many words may stand between words that are «together». */
  private static final int NEAR = 8;

  private final ClauseQueries clauses;
  private final Facets.Of what;
  private final Words fields;

  QuestionCompiler(Facets.Of what, IndexReader reader) {
    this.what = what;
    this.clauses = new ClauseQueries(reader);
    this.fields = what == Facets.Of.DOCUMENTS ? Words.OF_PASSAGES : Words.OF_RECORDS;
  }

  /**
   * A question as queries.
   *
   * @param what is asked for
   * @param everything all documents, or records
   * @param parts for each telling part the documents, or records, that have it anywhere
   * @param rarities of the parts, where they are known without counting
   * @param areWords whether what has any of the parts is scored
   * @param narrowed what all must have, and none may have
   * @param all what has all parts, scored
   * @param scores how good they are; matches nothing when no words are wanted
   * @param passages selects and scores the passages to show of a document: those with anything
   *     wanted
   * @param marks matches what is wanted in a passage or record and nothing else, for the highlights
   */
  record Compiled(
      Facets.Of what,
      Query everything,
      List<Query> parts,
      List<Optional<Rarity>> rarities,
      boolean areWords,
      Query narrowed,
      Query all,
      Query scores,
      Query passages,
      Query marks) {
    /** What to count inside what is found: passages with anything wanted, in documents. */
    Optional<Query> inside() {
      return what == Facets.Of.DOCUMENTS && !parts.isEmpty()
          ? Optional.of(marks)
          : Optional.empty();
    }

    /**
     * Those whose parts weigh enough, scored.
     *
     * @param weights of the parts
     */
    Query weighing(List<Double> weights, double least) {
      return new BooleanQuery.Builder()
          .add(narrowed, Occur.FILTER)
          .add(AtLeastQuery.of(parts, weights, least), Occur.FILTER)
          .add(scores, areWords ? Occur.MUST : Occur.SHOULD)
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
    List<Clause> telling = question.telling().stream().map(Part::clause).toList();
    List<Query> parts = telling.stream().map(this::anywhere).toList();
    Query marks =
        ClauseQueries.any(
            question.inText().stream().map(text -> clauses.in(fields.text(), text)).toList());
    Query ranked = ranked(question, marks);
    Query scores = scores(question, ranked);
    return new Compiled(
        what,
        all(),
        parts,
        telling.stream().map(this::rarity).toList(),
        telling.stream().allMatch(QuestionCompiler::areWords),
        narrowed,
        all(question, narrowed, parts, scores),
        scores,
        ranked,
        marks);
  }

  /** How rare a word is, as the lexicon knows it. */
  private Optional<Rarity> rarity(Clause clause) {
    if (!(clause instanceof Clause.Word typed)) return Optional.empty();
    List<WordForm> words = SpanishAnalyzer.words(typed.words());
    if (words.size() != 1) return Optional.empty();
    String stem = words.getFirst().stem();
    String beside = fields.hasTitle() ? fields.title() : fields.heading();
    long having = clauses.entries(fields.text(), stem) + clauses.entries(beside, stem);
    return Optional.of(new Rarity(having, clauses.entries(what)));
  }

  /** Those that have all parts, scored; what follows from another query is not asked as well. */
  private Query all(Question question, Query narrowed, List<Query> parts, Query scores) {
    boolean isPlain = question.needed().isEmpty() && question.unwanted().isEmpty();
    boolean haveWords =
        question.telling().stream()
            .anyMatch(part -> areWords(part.clause()) || part.clause() instanceof Clause.Together);
    boolean isOne =
        isPlain
            && what == Facets.Of.DOCUMENTS
            && question.telling().size() == 1
            && areWords(question.telling().getFirst().clause());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(scores, haveWords ? Occur.MUST : Occur.SHOULD);
    if (!isPlain || !haveWords) query.add(narrowed, Occur.FILTER);
    if (!isOne) parts.forEach(part -> query.add(part, Occur.FILTER));
    return query.build();
  }

  /** Whether what has the clause has it in a passage, or else in its title, as it is scored. */
  private static boolean areWords(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> true;
      case Clause.Exactly exactly -> true;
      case Clause.Phrase phrase -> true;
      case Clause.Name name -> true;
      case Clause.Named named -> true;
      case Clause.Pattern pattern -> true;
      case Clause.Fuzzy fuzzy -> true;
      case Clause.Any any -> any.clauses().stream().allMatch(QuestionCompiler::areWords);
      case Clause.All all -> false;
      case Clause.Together together -> false;
      case Clause.Title title -> false;
      case Clause.Facet facet -> false;
      case Clause.Dates dates -> false;
      case Clause.Not not -> false;
    };
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

  /** A document is worth its passages and its title; a record its own words. */
  private Query scores(Question question, Query ranked) {
    if (what == Facets.Of.RECORDS) return ranked;
    List<Query> titles =
        question.telling().stream()
            .<Query>map(part -> new BoostQuery(inTitle(part.clause()), TITLE))
            .toList();
    return new DocumentQuery(ranked, ClauseQueries.any(titles));
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
      case Clause.Together together -> inDocument(clauses.in(fields.text(), clause));
      default ->
          ClauseQueries.any(
              List.of(
                  inDocument(clauses.in(fields.text(), clause)),
                  fields.hasTitle() ? inTitle(clause) : clauses.in(fields.heading(), clause)));
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
            .add(clauses.in(ofDocuments.title(), clause), Occur.FILTER)
            .build();
    return new BooleanQuery.Builder()
        .add(Schema.RECORDS, Occur.FILTER)
        .add(new ToChildBlockJoinQuery(documents, DOCUMENTS), Occur.FILTER)
        .build();
  }

  private Query inTitle(Clause clause) {
    return fields.hasTitle()
        ? clauses.in(fields.title(), clause)
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
      case Clause.Pattern pattern -> clauses.in(fields.text(), pattern);
      case Clause.Fuzzy fuzzy -> clauses.in(fields.text(), fuzzy);
      case Clause.Together together -> clauses.in(fields.text(), together);
    };
  }

  private Query inForms(Clause clause) {
    Query heading = clauses.in(fields.heading(), clause);
    return new BooleanQuery.Builder()
        .add(clauses.in(fields.text(), clause), Occur.SHOULD)
        .add(new BoostQuery(heading, HEADING), Occur.SHOULD)
        .build();
  }

  /** Words near each other, in any order, lift a passage; those of one phrase are near. */
  private List<Query> together(Question question) {
    if (question.wanted().size() < 2) return List.of();
    List<WordForm> near = new ArrayList<>();
    Set<String> stems = new HashSet<>();
    for (Part part : question.wanted()) {
      String words =
          switch (part.clause()) {
            case Clause.Word word -> word.words();
            case Clause.Phrase phrase -> phrase.words();
            case Clause.Named(Clause.Word word, var others) -> word.words();
            case Clause.Named(Clause.Phrase phrase, var others) -> phrase.words();
            default -> "";
          };
      for (WordForm word : SpanishAnalyzer.words(words)) {
        if (stems.add(word.stem())) near.add(word);
      }
    }
    if (near.size() < 2 || near.size() > NEAR) return List.of();
    Query phrase = clauses.phrase(fields.text(), near, NEAR + near.size());
    return List.of(new BoostQuery(phrase, TOGETHER));
  }
}
