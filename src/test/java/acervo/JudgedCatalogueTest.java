package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.judged.Floors;
import acervo.catalog.judged.JudgedSet;
import acervo.catalog.judged.ScoreTable;
import acervo.catalog.judged.Scores;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.judged.JudgedDocuments;
import acervo.message.Messages;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the catalogue does on the judged documents: the sample corpus and documents in other
 * styles. Prints the scores; a score below its floor in {@code src/test/judged/floors.yaml} fails.
 * What was missed is told by {@code ./acervo judge src/test/judged}, after this test has made the
 * documents.
 */
class JudgedCatalogueTest {
  private static final Path JUDGED = Path.of("src/test/judged");
  private static JudgedSet set;
  private static Scores scores;

  @BeforeAll
  static void score() throws IOException {
    JudgedDocuments.write(Path.of("target/judged"));
    set = JudgedSet.read(JUDGED);
    Vocabulary vocabulary =
        Vocabulary.read(Path.of("corpus/vocabulary.yaml")).orElse(Vocabulary.EMPTY);
    scores = set.score(JudgedCatalogue.of(set, vocabulary));
    System.out.println(ScoreTable.of(scores, Messages.ENGLISH));
  }

  @Test
  void the_judgements_are_sound() {
    assertThat(set.mistakes()).isEmpty();
    assertThat(scores.misplaced()).isEmpty();
  }

  @Test
  void no_score_is_below_its_floor() throws IOException {
    assertThat(Floors.read(JUDGED.resolve(Floors.FILE)).below(scores)).isEmpty();
  }
}
