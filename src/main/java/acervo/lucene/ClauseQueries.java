package acervo.lucene;

import acervo.search.question.Clause;
import acervo.text.FunctionWords;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** What a clause is in fields that hold its words stemmed and as written. */
final class ClauseQueries {
  /** How far the words of a name may move for an article more or less. */
  private static final int ARTICLES = 2;

  /** The words spelled like one that are looked for, the nearest first. */
  private static final int SPELLINGS = 50;

  /** Those with the clause in {@code text} (stems) or {@code exact} (as written). */
  Query in(String text, String exact, Clause clause) {
    return switch (clause) {
      case Clause.Word word -> phrase(text, word.words(), 0);
      case Clause.Exactly exactly -> phrase(exact, exactly.words(), 0);
      case Clause.Phrase phrase -> phrase(text, phrase.words(), phrase.apart());
      case Clause.Name name -> name(text, name.words());
      case Clause.Pattern pattern -> pattern(exact, pattern);
      case Clause.Fuzzy fuzzy ->
          new FuzzyQuery(
              SpanishAnalyzer.part(exact, fuzzy.word()), fuzzy.edits(), 1, SPELLINGS, true);
      case Clause.Title title -> in(text, exact, title.clause());
      case Clause.Named named ->
          any(
              Stream.concat(Stream.of(named.typed()), named.others().stream())
                  .map(each -> in(text, exact, each))
                  .toList());
      case Clause.Together together -> all(text, exact, together.clauses());
      case Clause.All all -> all(text, exact, all.clauses());
      case Clause.Any any ->
          any(any.clauses().stream().map(each -> in(text, exact, each)).toList());
      case Clause.Facet facet -> new MatchNoDocsQuery("not in a text");
      case Clause.Dates dates -> new MatchNoDocsQuery("not in a text");
      case Clause.Not not ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(in(text, exact, not.clause()), Occur.MUST_NOT)
              .build();
    };
  }

  static Query any(List<Query> clauses) {
    if (clauses.size() == 1) return clauses.getFirst();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
    return any.build();
  }

  private Query all(String text, String exact, List<Clause> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(in(text, exact, clause), Occur.MUST));
    return all.build();
  }

  /** Several tokens typed without a space («15/2», «D.L.») are a phrase. */
  private Query phrase(String field, String words, int apart) {
    List<Term> terms = SpanishAnalyzer.terms(field, words);
    if (terms.isEmpty()) return new MatchNoDocsQuery("no words");
    if (terms.size() == 1) return new TermQuery(terms.getFirst());
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(apart);
    terms.forEach(phrase::add);
    return phrase.build();
  }

  private Query name(String field, String words) {
    List<Term> terms = SpanishAnalyzer.terms(field, words);
    PhraseQuery.Builder name = new PhraseQuery.Builder();
    int told = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (FunctionWords.contains(terms.get(i).text())) continue;
      name.add(terms.get(i), i);
      told++;
    }
    if (told == terms.size() || told == 0) return phrase(field, words, 0);
    return name.setSlop(ARTICLES).build();
  }

  private Query pattern(String exact, Clause.Pattern pattern) {
    return pattern
        .prefix()
        .<Query>map(
            prefix ->
                new PrefixQuery(
                    SpanishAnalyzer.part(exact, prefix),
                    MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE))
        .orElseGet(
            () ->
                new WildcardQuery(
                    SpanishAnalyzer.part(exact, pattern.shape()),
                    10_000,
                    MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE));
  }
}
