package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import acervo.lucene.analysis.SpanishAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents scored by their passages, against sums made one by one. */
class DocumentScorerTest {
  private static final List<String> SAID =
      List.of(
          "agua", "ley del agua", "río", "agua del río", "la ley", "agua agua y más agua", "paz");

  private final Random random = new Random(11);
  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void index() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(SpanishAnalyzer.WORDS);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int number = 0; number < 120; number++) {
        List<Document> block = new ArrayList<>();
        for (int left = random.nextInt(9); left > 0; left--) {
          Document passage = new Document();
          passage.add(new Field(Schema.TEXT, pick(), Schema.WORDS));
          block.add(passage);
        }
        Document document = new Document();
        document.add(new StringField(Schema.KIND, Schema.DOCUMENT, Field.Store.NO));
        document.add(new Field(Schema.TITLE, pick(), Schema.WORDS));
        block.add(document);
        writer.addDocuments(block);
        if (number == 70) writer.commit();
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private String pick() {
    return SAID.get(random.nextInt(SAID.size()));
  }

  private Query text(String words) {
    return new ClauseQueries(reader).phrase(Schema.TEXT, SpanishAnalyzer.words(words), 0);
  }

  private Query title(String words) {
    return new ClauseQueries(reader).phrase(Schema.TITLE, SpanishAnalyzer.words(words), 0);
  }

  private List<DocumentQuery> queries() {
    return List.of(
        new DocumentQuery(text("agua"), title("agua")),
        new DocumentQuery(text("ley del agua"), title("paz")),
        new DocumentQuery(text("agua del río"), MatchNoDocsQuery.INSTANCE),
        new DocumentQuery(MatchNoDocsQuery.INSTANCE, title("ley")));
  }

  /** What each entry scores for a query by itself. */
  private Map<Integer, Float> scores(Query query) throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    for (ScoreDoc found : searcher.search(query, 10_000).scoreDocs) {
      scores.put(found.doc, found.score);
    }
    return scores;
  }

  private record Worth(float score, int passages) {}

  private Map<Integer, Worth> expected(Query passages, Query title) throws IOException {
    Map<Integer, Float> ofPassages = scores(passages);
    Map<Integer, Float> ofTitles = scores(title);
    Set<Integer> documents = scores(Schema.DOCUMENTS).keySet();
    Map<Integer, Worth> worth = new TreeMap<>();
    float best = 0;
    float sum = 0;
    int count = 0;
    for (int entry = 0; entry < reader.maxDoc(); entry++) {
      if (!documents.contains(entry)) {
        Float score = ofPassages.get(entry);
        if (score == null) continue;
        best = Math.max(best, score);
        sum += score;
        count++;
        continue;
      }
      if (count > 0 || ofTitles.containsKey(entry)) {
        float others = sum - best;
        float rest =
            others <= 0 ? 0 : DocumentScorer.REST * others / (others + DocumentScorer.HALF * best);
        worth.put(entry, new Worth(best * (1 + rest) + ofTitles.getOrDefault(entry, 0f), count));
      }
      best = 0;
      sum = 0;
      count = 0;
    }
    return worth;
  }

  @Test
  void a_document_is_worth_its_best_passage_what_the_rest_add_and_its_title() throws IOException {
    Query passages = text("agua");
    Query title = title("agua");
    Map<Integer, Worth> expected = expected(passages, title);
    Map<Integer, Float> actual = scores(new DocumentQuery(passages, title));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (entry, worth) -> assertThat(actual.get(entry)).isCloseTo(worth.score, within(1e-4f)));
  }

  @Test
  void phrases_are_verified_and_passages_counted() throws IOException {
    Query passages = text("ley del agua");
    Query title = title("paz");
    Map<Integer, Worth> expected = expected(passages, title);
    var weight =
        searcher.createWeight(
            searcher.rewrite(new DocumentQuery(passages, title)), ScoreMode.COMPLETE, 1);
    Map<Integer, Integer> counts = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      var documents = scorer.iterator();
      while (documents.nextDoc() != Integer.MAX_VALUE) {
        counts.put(leaf.docBase + documents.docID(), DocumentScorer.in(scorer).count());
      }
    }
    assertThat(counts.keySet()).isEqualTo(expected.keySet());
    expected.forEach((entry, worth) -> assertThat(counts.get(entry)).isEqualTo(worth.passages));
  }

  @Test
  void what_is_found_beside_filters_is_what_is_found_of_each_alone() throws IOException {
    for (DocumentQuery one : queries()) {
      for (DocumentQuery two : queries()) {
        Query both = new BooleanQuery.Builder().add(one, Occur.MUST).add(two, Occur.FILTER).build();
        Map<Integer, Float> expected = scores(one);
        expected.keySet().retainAll(scores(two).keySet());
        assertThat(scores(both)).as("%s and %s", one, two).isEqualTo(expected);
      }
    }
  }

  @Test
  void what_is_denied_beside_is_left_out() throws IOException {
    for (DocumentQuery one : queries()) {
      for (DocumentQuery two : queries()) {
        Query but =
            new BooleanQuery.Builder().add(one, Occur.MUST).add(two, Occur.MUST_NOT).build();
        Map<Integer, Float> expected = scores(one);
        expected.keySet().removeAll(scores(two).keySet());
        assertThat(scores(but)).as("%s without %s", one, two).isEqualTo(expected);
      }
    }
  }

  @Test
  void parts_that_weigh_enough_are_told_from_those_that_do_not() throws IOException {
    List<Query> parts = List.of(text("agua"), text("ley del agua"), text("agua del río"));
    List<Double> weights = List.of(1.0, 2.0, 2.5);
    for (double least : List.of(0.0, 1.5, 2.5, 3.0, 3.5, 6.0)) {
      Map<Integer, Float> found = scores(AtLeastQuery.of(parts, weights, least));
      Map<Integer, Double> weight = new TreeMap<>();
      for (int i = 0; i < parts.size(); i++) {
        for (int entry : scores(parts.get(i)).keySet()) {
          weight.merge(entry, weights.get(i), Double::sum);
        }
      }
      weight.values().removeIf(sum -> sum < least);
      assertThat(found.keySet()).as("at least %s", least).isEqualTo(weight.keySet());
    }
  }
}
