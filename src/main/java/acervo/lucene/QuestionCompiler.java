package acervo.lucene;

import acervo.search.Question;
import acervo.search.Question.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Turns a {@link Question} into what Lucene runs. */
final class QuestionCompiler {
  static final BitSetProducer DOCUMENTS = new QueryBitSetProducer(Schema.DOCUMENTS);

  /** The form as written counts on top of the stem, so that it ranks above other forms. */
  private static final float EXACT = 0.6f;

  private static final float HEADING = 0.3f;
  private static final float TITLE = 1.5f;
  private static final float TOGETHER = 2f;

  /** How many words may stand between words that are «together». */
  private static final int NEAR = 8;

  private final Analyzer analyzer = SpanishAnalyzer.perField();
  private final Words fields;

  QuestionCompiler(Words fields) {
    this.fields = fields;
  }

  /**
   * @param documents selects and scores documents
   * @param passages selects and scores the passages to show of them: those with anything wanted
   * @param marks matches what is wanted in a passage and nothing else, for the highlights
   */
  record Compiled(Query documents, Query passages, Query marks) {}

  /**
   * @param all whether a document must have everything that is wanted, in whatever passages, or
   *     only some of it
   */
  Compiled compile(Question question, boolean all) {
    List<Query> clauses = question.required().stream().map(this::anywhere).toList();
    BooleanQuery.Builder documents = new BooleanQuery.Builder();
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    for (Clause clause : question.required()) passages.add(inPassage(clause), Occur.SHOULD);
    together(question).forEach(near -> passages.add(near, Occur.SHOULD));
    Query anyWanted = atLeastOne(question);
    Query ranked =
        new BooleanQuery.Builder()
            .add(anyWanted, Occur.FILTER)
            .add(passages.build(), Occur.MUST)
            .build();
    if (question.isOpen()) {
      documents.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      documents.add(Schema.DOCUMENTS, Occur.FILTER);
    } else {
      documents.add(scores(question, ranked), Occur.SHOULD);
      if (all) {
        clauses.forEach(clause -> documents.add(clause, Occur.FILTER));
      } else {
        documents.add(anyOf(clauses), Occur.FILTER);
      }
    }
    for (Clause clause : question.unwanted()) documents.add(anywhere(clause), Occur.MUST_NOT);
    Query nothing = new MatchNoDocsQuery("nothing wanted");
    return question.isOpen()
        ? new Compiled(documents.build(), nothing, nothing)
        : new Compiled(documents.build(), ranked, anyWanted);
  }

  /**
   * The same for what is found by its own words and headings alone, as records are: {@code
   * documents} and {@code passages} select and score them.
   */
  Compiled compileAlone(Question question, boolean all) {
    BooleanQuery.Builder scored = new BooleanQuery.Builder();
    for (Clause clause : question.required()) scored.add(inPassage(clause), Occur.SHOULD);
    together(question).forEach(near -> scored.add(near, Occur.SHOULD));
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    List<Query> clauses = question.required().stream().map(this::wordsOrHeading).toList();
    if (question.isOpen()) {
      found.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    } else {
      found.add(scored.build(), Occur.SHOULD);
      if (all) {
        clauses.forEach(clause -> found.add(clause, Occur.FILTER));
      } else {
        found.add(anyOf(clauses), Occur.FILTER);
      }
    }
    for (Clause clause : question.unwanted()) found.add(wordsOrHeading(clause), Occur.MUST_NOT);
    Query marks = question.isOpen() ? new MatchNoDocsQuery("nothing wanted") : atLeastOne(question);
    return new Compiled(found.build(), found.build(), marks);
  }

  private Query wordsOrHeading(Clause clause) {
    return anyOf(List.of(words(clause), in(fields.heading(), clause)));
  }

  /** The document is worth its best passage, and its title. */
  private Query scores(Question question, Query ranked) {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    scores.add(new ToParentBlockJoinQuery(ranked, DOCUMENTS, ScoreMode.Max), Occur.SHOULD);
    for (Clause clause : question.required()) {
      scores.add(new BoostQuery(in(Schema.TITLE, clause), TITLE), Occur.SHOULD);
    }
    return scores.build();
  }

  private static Query anyOf(List<Query> clauses) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
    return any.build();
  }

  private Query atLeastOne(Question question) {
    return anyOf(question.required().stream().map(this::words).toList());
  }

  /** Documents that have the clause in a passage or in their title. */
  private Query anywhere(Clause clause) {
    return new BooleanQuery.Builder()
        .add(new ToParentBlockJoinQuery(words(clause), DOCUMENTS, ScoreMode.None), Occur.SHOULD)
        .add(in(Schema.TITLE, clause), Occur.SHOULD)
        .build();
  }

  /** The passages whose own words match: these matches are the highlights. */
  private Query words(Clause clause) {
    return clause instanceof Clause.Prefix ? in(fields.exact(), clause) : in(fields.text(), clause);
  }

  private Query inPassage(Clause clause) {
    return new BooleanQuery.Builder()
        .add(words(clause), Occur.SHOULD)
        .add(new BoostQuery(in(fields.exact(), clause), EXACT), Occur.SHOULD)
        .add(new BoostQuery(in(fields.heading(), clause), HEADING), Occur.SHOULD)
        .build();
  }

  /** Words near each other, in any order, lift a passage. */
  private List<Query> together(Question question) {
    List<Term> terms = new ArrayList<>();
    for (Clause clause : question.wanted()) {
      if (clause instanceof Clause.Prefix) continue;
      for (Term term : terms(fields.text(), clause.words()))
        if (!terms.contains(term)) terms.add(term);
    }
    if (terms.size() < 2 || terms.size() > NEAR) return List.of();
    PhraseQuery.Builder near = new PhraseQuery.Builder().setSlop(NEAR + terms.size());
    terms.forEach(near::add);
    return List.of(new BoostQuery(near.build(), TOGETHER));
  }

  /** Several tokens typed without a space («15/2», «D.L.») are a phrase. */
  private Query in(String field, Clause clause) {
    if (clause instanceof Clause.Prefix) {
      Term prefix = new Term(field, analyzer.normalize(fields.exact(), clause.words()));
      return new PrefixQuery(prefix, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }
    List<Term> terms = terms(field, clause.words());
    if (terms.isEmpty()) return new MatchNoDocsQuery("no words");
    if (terms.size() == 1) return new TermQuery(terms.getFirst());
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(phrase::add);
    return phrase.build();
  }

  private List<Term> terms(String field, String words) {
    return terms(analyzer, field, words);
  }

  /** The words of a text as a field has them. */
  static List<Term> terms(Analyzer analyzer, String field, String words) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) terms.add(new Term(field, term.toString()));
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }
}
