package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.evaluation.Evaluation;
import acervo.evaluation.EvaluationTable;
import acervo.evaluation.QuestionFile;
import acervo.evaluation.RetrievalFloors;
import acervo.message.Message;
import acervo.message.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well the search does on the judged questions to the sample corpus. Prints the figures; one
 * below its floor in {@code src/test/judged/questions/floors.yaml} fails. What each question got is
 * told by {@code ./acervo evaluate src/test/judged/questions --each}.
 */
class JudgedSearchIT {
  private static final Path JUDGED = Path.of("src/test/judged/questions");
  private static List<Message> mistakes;
  private static Evaluation ours;
  private static Evaluation stock;

  @BeforeAll
  static void ask() throws Exception {
    try (JudgedSearches searches =
        JudgedSearches.of(QuestionFile.read(JUDGED), true, progress -> {})) {
      mistakes = searches.mistakes();
      ours = searches.ours();
      stock = searches.baseline().orElseThrow();
      Map<String, Evaluation> both = new LinkedHashMap<>();
      both.put("Acervo", ours);
      both.put("SpanishAnalyzer + BM25", stock);
      System.out.println(EvaluationTable.of(searches.documents(), both, Messages.ENGLISH));
    }
  }

  @Test
  void the_judgements_are_sound() {
    assertThat(mistakes).isEmpty();
  }

  @Test
  void no_figure_is_below_its_floor() throws IOException {
    assertThat(RetrievalFloors.read(JUDGED.resolve(RetrievalFloors.FILE)).below(ours)).isEmpty();
  }

  @Test
  void the_first_pertinent_document_comes_no_later_than_in_lucene_as_it_comes() {
    assertThat(ours.mean().mrrAt10()).isGreaterThanOrEqualTo(stock.mean().mrrAt10());
  }
}
