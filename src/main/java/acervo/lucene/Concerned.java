package acervo.lucene;

import acervo.catalog.law.Definition;
import acervo.catalog.learning.Learnt;
import acervo.catalog.mention.MentionFinder;
import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Asks the index which documents something learnt concerns. */
final class Concerned {
  private final IndexSearcher searcher;
  private final Map<String, Set<String>> meanings = new HashMap<>();

  Concerned(IndexSearcher searcher, Learnt learnt) {
    this.searcher = searcher;
    for (Learnt.Entry entry : learnt.entries()) {
      for (String acronym : entry.authority().acronyms()) {
        meanings.computeIfAbsent(acronym, unused -> new HashSet<>()).add(entry.authority().slug());
      }
    }
  }

  /** The hashes of the documents that have one of the forms and do not define it just so. */
  Set<String> having(Set<String> forms) throws IOException {
    Set<String> concerned = new TreeSet<>();
    Map<Integer, String> hashes = new HashMap<>();
    for (String form : forms) {
      Optional<PhraseQuery> words = phrase(form);
      if (words.isEmpty()) continue;
      BooleanQuery documents =
          new BooleanQuery.Builder()
              .add(Schema.DOCUMENTS, Occur.FILTER)
              .add(
                  new ToParentBlockJoinQuery(
                      words.get(), QuestionCompiler.DOCUMENTS, ScoreMode.None),
                  Occur.FILTER)
              .build();
      for (ScoreDoc found : Stored.all(searcher, documents)) {
        if (definesSo(found.doc, form)) continue;
        String hash = hashes.get(found.doc);
        if (hash == null) {
          hash = Stored.document(searcher, found.doc).sha256();
          hashes.put(found.doc, hash);
        }
        concerned.add(hash);
      }
    }
    return concerned;
  }

  /**
   * A form with or without the articles in it, as {@link MentionFinder} reads it; or a bit more.
   */
  private Optional<PhraseQuery> phrase(String form) {
    List<WordForm> words = SpanishAnalyzer.words(form);
    if (words.isEmpty()) return Optional.empty();
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().add(term(words.getFirst()));
    int more = 0;
    for (WordForm word : words.subList(1, words.size())) {
      if (MentionFinder.isArticle(word.form())) continue;
      phrase.add(term(word));
      more++;
    }
    return Optional.of(phrase.setSlop(more).build());
  }

  private static Term term(WordForm word) {
    return new Term(Schema.TEXT, word.term());
  }

  /** Whether a document said by itself what an acronym was learnt to mean, and nothing else. */
  private boolean definesSo(int document, String form) throws IOException {
    Set<String> meaning = meanings.getOrDefault(form, Set.of());
    if (meaning.size() != 1) return false;
    for (Definition definition : Stored.definitions(searcher, document)) {
      if (definition.acronym().equals(form) && meaning.contains(definition.slug())) return true;
    }
    return false;
  }
}
