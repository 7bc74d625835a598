package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** Spans found from positions, against the offsets of an index that keeps them. */
class HighlightsTest {
  private static final String LONG = "x".repeat(700);
  private static final List<String> PIECES =
      List.of(
          "Ley",
          "leyes",
          "del",
          "de",
          "la",
          "agua",
          "Aguas",
          "D.L.",
          "321,",
          "art. 15/2",
          "«río»",
          "inc. 2°",
          "co-gestión",
          "año",
          "\n",
          "\t",
          "😀",
          "AGUA;",
          "(agua)",
          "d'agua",
          "1.234,5",
          "aguacero",
          "—",
          "LCESC/LCE",
          "veces",
          "vez",
          LONG,
          "observación");

  private final Random random = new Random(3);
  private final Analyzer analyzer = SpanishAnalyzer.WORDS;

  @Test
  void spans_are_the_offsets_that_an_index_could_have_kept() throws IOException {
    int marks = 0;
    for (int round = 0; round < 60; round++) {
      String text = text();
      try (Directory without = index(text, Schema.WORDS);
          Directory with = index(text, withOffsets());
          DirectoryReader positions = DirectoryReader.open(without);
          DirectoryReader offsets = DirectoryReader.open(with)) {
        for (Query query : queries(positions)) {
          List<Span> kept = kept(weight(offsets, query), offsets.leaves().getFirst());
          assertThat(
                  new Highlights(Words.OF_PASSAGES)
                      .of(weight(positions, query), positions.leaves().getFirst(), 0, text))
              .as("%s in «%s»", query, text)
              .isEqualTo(kept);
          marks += kept.size();
        }
      }
    }
    assertThat(marks).isGreaterThan(500);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(5, 40); left > 0; left--) {
      text.append(pick(PIECES)).append(random.nextInt(9) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private List<Query> queries(DirectoryReader reader) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(term()), Occur.SHOULD);
    all.add(new PrefixQuery(new Term(Schema.TEXT, "agu")), Occur.SHOULD);
    return List.of(
        new TermQuery(term()),
        new ClauseQueries(reader).stem(Schema.TEXT, pick(words()).stem()),
        new PhraseQuery(2, Schema.TEXT, two()),
        new PhraseQuery(6, Schema.TEXT, two()),
        new PrefixQuery(new Term(Schema.TEXT, "a")),
        new FuzzyQuery(new Term(Schema.TEXT, "aguaz"), 2),
        all.build());
  }

  private String[] two() {
    return new String[] {term().text(), term().text()};
  }

  private Term term() {
    return new Term(Schema.TEXT, pick(words()).term());
  }

  private static List<WordForm> words() {
    return SpanishAnalyzer.words(String.join(" ", PIECES));
  }

  private static Weight weight(DirectoryReader reader, Query query) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private static List<Span> kept(Weight marks, LeafReaderContext leaf) throws IOException {
    List<Span> spans = new ArrayList<>();
    var matches = marks.matches(leaf, 0);
    if (matches == null) return spans;
    MatchesIterator found = matches.getMatches(Schema.TEXT);
    while (found != null && found.next()) {
      spans.add(new Span(found.startOffset(), found.endOffset()));
    }
    return spans;
  }

  private Directory index(String text, FieldType type) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      Document entry = new Document();
      entry.add(new Field(Schema.TEXT, text, type));
      writer.addDocument(entry);
    }
    return directory;
  }

  private static FieldType withOffsets() {
    FieldType type = new FieldType(Schema.WORDS);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    return type;
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
