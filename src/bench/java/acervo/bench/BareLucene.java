package acervo.bench;

import acervo.search.FacetName;
import acervo.search.SearchRequest;
import acervo.text.Folding;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ParentChildrenBlockJoinQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Asks a {@link BareIndex} with Lucene's own means and nothing of ours: the same question (block
 * join, stems, words as written, headings and titles), all facets counted by {@link DrillSideways}
 * over {@code SortedSetDocValues}, the three best passages of each of 20 documents with the offsets
 * of their {@link Matches} and their stored text. Where fewer than 20 documents have all parts of a
 * question, those with any are asked for in their place, as we do.
 */
final class BareLucene implements Closeable {
  private static final int TOP = SearchRequest.USUAL;
  private static final int PASSAGES = 3;
  private static final BitSetProducer DOCUMENTS =
      new QueryBitSetProducer(new TermQuery(new Term("kind", "document")));

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final FacetsConfig config = BareIndex.facets();
  private final SortedSetDocValuesReaderState state;
  private final Analyzer analyzer = BareIndex.analyzer();

  /** What was found, and the sum of what was read, so that no work is for nothing. */
  record Answer(long documents, long read) {}

  BareLucene(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    state = new DefaultSortedSetDocValuesReaderState(reader, "facets", config);
  }

  /** The best 20 alone, without facets or highlights, their number not counted. */
  Answer top(Asked asked) throws IOException {
    TopDocs top = searcher.search(narrowed(asked, true), TOP);
    return new Answer(top.totalHits.value(), top.scoreDocs.length);
  }

  /** The best 20 and the facets, without highlights. */
  Answer counted(Asked asked) throws IOException {
    return answer(asked, false);
  }

  Answer answer(Asked asked) throws IOException {
    return answer(asked, true);
  }

  private Answer answer(Asked asked, boolean highlighted) throws IOException {
    Answer whole = answer(asked, true, highlighted);
    if (whole.documents() >= TOP || asked.parts().size() == 1) return whole;
    Answer some = answer(asked, false, highlighted);
    return new Answer(whole.documents(), whole.read() + some.read());
  }

  private Answer answer(Asked asked, boolean all, boolean highlighted) throws IOException {
    var found =
        new DrillSideways(searcher, config, state)
            .search(
                narrowed(asked, all),
                new TopScoreDocCollectorManager(TOP, null, Integer.MAX_VALUE));
    long read = 0;
    for (FacetName name : FacetName.values()) {
      var counts = found.facets.getAllChildren(name.code());
      if (counts != null) read += counts.labelValues.length;
    }
    TopDocs top = found.collectorResult;
    boolean isShown = !all || top.totalHits.value() >= TOP || asked.parts().size() == 1;
    if (highlighted && isShown) read += highlighted(asked, top);
    return new Answer(top.totalHits.value(), read);
  }

  private long highlighted(Asked asked, TopDocs top) throws IOException {
    Weight marks =
        searcher.createWeight(
            searcher.rewrite(any(asked)), org.apache.lucene.search.ScoreMode.COMPLETE_NO_SCORES, 1);
    long read = 0;
    for (ScoreDoc document : top.scoreDocs) {
      read += stored(document.doc);
      Query inside = new ParentChildrenBlockJoinQuery(DOCUMENTS, passages(asked), document.doc);
      for (ScoreDoc passage : searcher.search(inside, PASSAGES).scoreDocs) {
        read += stored(passage.doc) + offsets(marks, passage.doc);
      }
    }
    return read;
  }

  private int stored(int entry) throws IOException {
    return searcher.storedFields().document(entry).get("stored").length();
  }

  private long offsets(Weight marks, int passage) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(passage, leaves));
    Matches matches = marks.matches(leaf, passage - leaf.docBase);
    long offsets = 0;
    for (String field : List.of("text", "exact")) {
      MatchesIterator match = matches == null ? null : matches.getMatches(field);
      while (match != null && match.next()) offsets += match.startOffset() + match.endOffset();
    }
    return offsets;
  }

  /** Documents with all of the parts, or with any. */
  private DrillDownQuery narrowed(Asked asked, boolean all) {
    BooleanQuery.Builder documents = new BooleanQuery.Builder();
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    scores.add(new ToParentBlockJoinQuery(passages(asked), DOCUMENTS, ScoreMode.Max), Occur.SHOULD);
    for (Asked.Part part : asked.parts()) {
      scores.add(new BoostQuery(in("title", part), 1.5f), Occur.SHOULD);
    }
    documents.add(scores.build(), Occur.SHOULD);
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    for (Asked.Part part : asked.parts()) {
      BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
      anywhere.add(
          new ToParentBlockJoinQuery(words(part), DOCUMENTS, ScoreMode.None), Occur.SHOULD);
      anywhere.add(
          in(part.form() == Asked.Form.FUZZY ? "title_exact" : "title", part), Occur.SHOULD);
      parts.add(anywhere.build(), all ? Occur.FILTER : Occur.SHOULD);
    }
    documents.add(parts.build(), Occur.FILTER);
    DrillDownQuery narrowed = new DrillDownQuery(config, documents.build());
    asked
        .filters()
        .only()
        .forEach((name, values) -> values.forEach(value -> narrowed.add(name.code(), value)));
    return narrowed;
  }

  private Query passages(Asked asked) {
    BooleanQuery.Builder scores = new BooleanQuery.Builder();
    PhraseQuery.Builder near = new PhraseQuery.Builder();
    int words = 0;
    for (Asked.Part part : asked.parts()) {
      scores.add(words(part), Occur.SHOULD);
      scores.add(new BoostQuery(in("exact", part), 0.6f), Occur.SHOULD);
      scores.add(new BoostQuery(in("heading", part), 0.3f), Occur.SHOULD);
      if (part.form() != Asked.Form.WORDS) continue;
      for (Term term : terms("text", part.words())) {
        near.add(term);
        words++;
      }
    }
    if (words > 1) scores.add(new BoostQuery(near.setSlop(8 + words).build(), 2), Occur.SHOULD);
    return new BooleanQuery.Builder()
        .add(any(asked), Occur.FILTER)
        .add(scores.build(), Occur.MUST)
        .build();
  }

  private Query any(Asked asked) {
    if (asked.parts().size() == 1) return words(asked.parts().getFirst());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Asked.Part part : asked.parts()) any.add(words(part), Occur.SHOULD);
    return any.build();
  }

  private Query words(Asked.Part part) {
    return part.form() == Asked.Form.WORDS ? in("text", part) : in("exact", part);
  }

  private Query in(String field, Asked.Part part) {
    return switch (part.form()) {
      case PREFIX ->
          new PrefixQuery(
              new Term(field, Folding.fold(part.words())),
              MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
      case FUZZY -> new FuzzyQuery(new Term(field, Folding.fold(part.words())), 2, 1, 50, true);
      case WORDS -> {
        List<Term> terms = terms(field, part.words());
        if (terms.size() == 1) yield new TermQuery(terms.getFirst());
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(phrase::add);
        yield phrase.build();
      }
    };
  }

  private List<Term> terms(String field, String words) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) terms.add(new Term(field, term.toString()));
      tokens.end();
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return terms;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      reader.close();
    }
  }
}
