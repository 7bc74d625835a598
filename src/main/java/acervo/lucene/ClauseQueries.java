package acervo.lucene;

import acervo.lucene.analysis.FormAutomata;
import acervo.lucene.analysis.Lexicon;
import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import acervo.search.question.Clause;
import acervo.text.FunctionWords;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * What a clause is in a field of words: a word is all its forms that the field has, counted as one
 * word. Made for one question and one state of the index.
 */
final class ClauseQueries {
  /** How far the words of a name may move for an article more or less. */
  private static final int ARTICLES = 2;

  /** What another form of a word counts for beside the one that was typed; by judged questions. */
  private static final float OTHER_FORM = 0.5f;

  /** The words spelled like one that are looked for, the nearest first. */
  private static final int SPELLINGS = 50;

  /** Letters at the beginning of a word that are taken to be right. */
  private static final int SURE = 1;

  private static final float LEAST_ALIKE = 0.1f;

  private static final Query NO_WORDS = new MatchNoDocsQuery("no words");
  private static final Query NOT_IN_A_TEXT = new MatchNoDocsQuery("not in a text");

  private final Lexicon lexicon;

  ClauseQueries(IndexReader reader) {
    this.lexicon = new Lexicon(reader);
  }

  /** Those with the clause in a field, the form typed weighing more than others of the word. */
  Query in(String field, Clause clause) {
    return switch (clause) {
      case Clause.Word word -> words(field, SpanishAnalyzer.words(word.words()));
      case Clause.Exactly exactly -> exactly(field, SpanishAnalyzer.words(exactly.words()));
      case Clause.Phrase phrase ->
          phrase(field, SpanishAnalyzer.words(phrase.words()), phrase.apart());
      case Clause.Name name -> name(field, SpanishAnalyzer.words(name.words()));
      case Clause.Pattern pattern -> pattern(field, pattern);
      case Clause.Fuzzy fuzzy -> near(field, SpanishAnalyzer.part(fuzzy.word()), fuzzy.edits());
      case Clause.Title title -> in(field, title.clause());
      case Clause.Named named ->
          any(
              Stream.concat(Stream.of(named.typed()), named.others().stream())
                  .map(each -> in(field, each))
                  .toList());
      case Clause.Together together -> all(field, together.clauses());
      case Clause.All all -> all(field, all.clauses());
      case Clause.Any any -> any(any.clauses().stream().map(each -> in(field, each)).toList());
      case Clause.Facet facet -> NOT_IN_A_TEXT;
      case Clause.Dates dates -> NOT_IN_A_TEXT;
      case Clause.Not not ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(in(field, not.clause()), Occur.MUST_NOT)
              .build();
    };
  }

  static Query any(List<Query> clauses) {
    if (clauses.isEmpty()) return NO_WORDS;
    if (clauses.size() == 1) return clauses.getFirst();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    clauses.forEach(clause -> any.add(clause, Occur.SHOULD));
    return any.build();
  }

  private Query all(String field, List<Clause> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(in(field, clause), Occur.MUST));
    return all.build();
  }

  /** Several tokens typed without a space («15/2», «D.L.») are a phrase. */
  private Query words(String field, List<WordForm> words) {
    return words.size() == 1 ? word(field, words.getFirst()) : phrase(field, words, 0);
  }

  /** In how many entries a stem stands in a field, or a few more. */
  long entries(String field, String stem) {
    return lexicon.entries(field, stem);
  }

  /** How many passages there are, or records. */
  long entries(Facets.Of what) {
    String kind = what == Facets.Of.DOCUMENTS ? Schema.PASSAGE : Schema.RECORD;
    return lexicon.entries(new Term(Schema.KIND, kind));
  }

  /** A stem in any of its forms, all the same. */
  Query stem(String field, String stem) {
    return forms(field, lexicon.forms(field, stem));
  }

  /** Any of the forms of a word, all the same. */
  static Query forms(String field, List<Term> forms) {
    SynonymQuery.Builder word = new SynonymQuery.Builder(field);
    forms.forEach(word::addTerm);
    return forms.isEmpty() ? NO_WORDS : word.build();
  }

  private Query word(String field, WordForm typed) {
    List<Term> forms = lexicon.forms(field, typed.stem());
    if (forms.isEmpty()) return NO_WORDS;
    if (forms.size() == 1) return new TermQuery(forms.getFirst());
    SynonymQuery.Builder word = new SynonymQuery.Builder(field);
    for (Term form : forms) {
      boolean asTyped = WordForm.of(form.text()).form().equals(typed.form());
      word.addTerm(form, asTyped ? 1 : OTHER_FORM);
    }
    return word.build();
  }

  /**
   * Words next to each other, in this order, each in any form.
   *
   * @param apart by how many places a word may stand elsewhere
   */
  Query phrase(String field, List<WordForm> words, int apart) {
    return phrase(field, words, IntStream.range(0, words.size()).toArray(), apart);
  }

  /**
   * @param places where each word stands, from any number on
   */
  private Query phrase(String field, List<WordForm> words, int[] places, int apart) {
    if (words.size() == 1) return word(field, words.getFirst());
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(apart);
    for (int i = 0; i < words.size(); i++) {
      List<Term> forms = lexicon.forms(field, words.get(i).stem());
      if (forms.isEmpty()) return NO_WORDS;
      phrase.add(forms.toArray(Term[]::new), places[i]);
    }
    return words.isEmpty() ? NO_WORDS : phrase.build();
  }

  /** The forms typed and no others, next to each other. */
  private static Query exactly(String field, List<WordForm> words) {
    if (words.isEmpty()) return NO_WORDS;
    if (words.size() == 1) return new TermQuery(new Term(field, words.getFirst().term()));
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    words.forEach(word -> phrase.add(new Term(field, word.term())));
    return phrase.build();
  }

  private Query name(String field, List<WordForm> words) {
    int[] telling =
        IntStream.range(0, words.size())
            .filter(i -> !FunctionWords.contains(words.get(i).stem()))
            .toArray();
    if (telling.length == words.size() || telling.length == 0) return phrase(field, words, 0);
    return phrase(field, IntStream.of(telling).mapToObj(words::get).toList(), telling, ARTICLES);
  }

  private static Query pattern(String field, Clause.Pattern pattern) {
    String shape = SpanishAnalyzer.part(pattern.shape());
    return new AutomatonQuery(
        new Term(field, shape),
        FormAutomata.ofTerms(FormAutomata.shaped(shape)),
        false,
        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  /** The words spelled most nearly so, the more alike the weightier. */
  private Query near(String field, String word, int edits) {
    SynonymQuery.Builder near = new SynonymQuery.Builder(field);
    List<Lexicon.Near> forms = lexicon.near(field, word, edits, SURE);
    if (forms.isEmpty()) return NO_WORDS;
    for (Lexicon.Near form : forms.subList(0, Math.min(SPELLINGS, forms.size()))) {
      float alike = 1 - (float) form.edits() / Math.min(word.length(), form.word().form().length());
      near.addTerm(new Term(field, form.word().term()), Math.max(alike, LEAST_ALIKE));
    }
    return near.build();
  }
}
