package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.lucene.analysis.FormAutomata;
import acervo.lucene.analysis.Lexicon;
import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A word's stem and form in one term, and what is found by either. */
class WordFormTest {
  private static final List<String> WORDS =
      List.of(
          "agua",
          "aguas",
          "vez",
          "veces",
          "voz",
          "voces",
          "ley",
          "leyes",
          "observación",
          "observaciones",
          "observador",
          "raíz",
          "raíces",
          "interés",
          "intereses",
          "2018",
          "de",
          "municipio",
          "municipios",
          "cesa",
          "ces");

  private final Directory directory = new ByteBuffersDirectory();

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  private static WordForm word(String written) {
    return SpanishAnalyzer.words(written).getFirst();
  }

  /** One entry for each word, its number the word's in the list. */
  private DirectoryReader index() throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(SpanishAnalyzer.WORDS))) {
      for (String word : WORDS) {
        Document entry = new Document();
        entry.add(new Field(Schema.TEXT, word, Schema.WORDS));
        writer.addDocument(entry);
      }
    }
    return DirectoryReader.open(directory);
  }

  private static List<String> found(DirectoryReader reader, Query query) throws IOException {
    List<String> found = new ArrayList<>();
    for (var hit : new IndexSearcher(reader).search(query, 100).scoreDocs) {
      found.add(WORDS.get(hit.doc));
    }
    return found.stream().sorted().toList();
  }

  @Test
  void a_word_is_read_back_from_its_term() {
    for (String written : WORDS) {
      WordForm word = word(written);
      assertThat(WordForm.of(word.term()).form()).isEqualTo(word.form());
      if (word.termOfStem() != null) assertThat(WordForm.of(word.termOfStem())).isEqualTo(word);
    }
  }

  @Test
  void only_a_form_that_does_not_begin_with_its_stem_has_two_terms() {
    assertThat(word("aguas").termOfStem()).isNull();
    assertThat(word("veces").stem()).isEqualTo("vez");
    assertThat(word("veces").termOfStem()).isNotNull();
  }

  @Test
  void a_stem_finds_all_its_forms_and_no_other_word() throws IOException {
    try (DirectoryReader reader = index()) {
      ClauseQueries clauses = new ClauseQueries(reader);
      for (String written : WORDS) {
        String stem = word(written).stem();
        assertThat(found(reader, clauses.stem(Schema.TEXT, stem)))
            .as(written)
            .isEqualTo(
                WORDS.stream().filter(each -> word(each).stem().equals(stem)).sorted().toList());
      }
    }
  }

  @Test
  void the_term_of_a_form_finds_that_form_alone() throws IOException {
    try (DirectoryReader reader = index()) {
      for (String written : WORDS) {
        Query form = new TermQuery(new Term(Schema.TEXT, word(written).term()));
        assertThat(found(reader, form)).containsExactly(written);
      }
    }
  }

  @Test
  void a_shape_is_that_of_the_form_wherever_the_stem_ends() throws IOException {
    try (DirectoryReader reader = index()) {
      for (String shape :
          List.of("a*", "agua*", "*es", "ve?es", "*ci?n", "obser*", "*", "ra*ces")) {
        Query query =
            new AutomatonQuery(
                new Term(Schema.TEXT, shape), FormAutomata.ofTerms(FormAutomata.shaped(shape)));
        String pattern = shape.replace("*", ".*").replace("?", ".");
        assertThat(found(reader, query))
            .as(shape)
            .isEqualTo(
                WORDS.stream()
                    .filter(each -> word(each).form().matches(pattern))
                    .sorted()
                    .toList());
      }
    }
  }

  @Test
  void words_spelled_nearly_so_are_counted_by_the_letters_that_differ() throws IOException {
    try (DirectoryReader reader = index()) {
      List<Lexicon.Near> near = new Lexicon(reader).near(Schema.TEXT, "vezes", 2, 0);
      assertThat(near)
          .extracting(each -> each.word().form())
          .contains("veces", "vez", "voces", "leyes");
      assertThat(near.getFirst().word().form()).isEqualTo("veces");
      assertThat(near.getFirst().edits()).isEqualTo(1);
      assertThat(near).extracting(each -> each.word().form()).doesNotHaveDuplicates();
    }
  }

  @Test
  void the_lexicon_counts_the_entries_of_a_stem() throws IOException {
    try (DirectoryReader reader = index()) {
      Lexicon lexicon = new Lexicon(reader);
      assertThat(lexicon.entries(Schema.TEXT, "vez")).isEqualTo(2);
      assertThat(lexicon.entries(Schema.TEXT, "agu")).isZero();
      assertThat(lexicon.forms(Schema.TEXT, "nada")).isEmpty();
      assertThat(lexicon.forms("no_field", "vez")).isEmpty();
    }
  }
}
