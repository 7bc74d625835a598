package acervo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalFloorsTest {
  private static final Evaluation REACHED =
      new Evaluation(new Figures(0.9, 0.8, 0.7, 1), 1, List.of(), List.of());

  @Test
  void a_figure_at_its_floor_holds_and_one_below_does_not() {
    assertThat(new RetrievalFloors(Map.of("mrr@10", 0.9, "recall@100", 1.0)).below(REACHED))
        .isEmpty();
    assertThat(new RetrievalFloors(Map.of("ndcg@10", 0.81)).below(REACHED))
        .containsExactly(new RetrievalFloors.Drop("ndcg@10", 0.81, 0.8));
  }

  @Test
  void a_question_taken_away_is_a_drop() {
    assertThat(new RetrievalFloors(Map.of("questions", 1.0)).below(REACHED)).hasSize(1);
  }

  @Test
  void a_floor_of_nothing_known_never_holds() {
    assertThat(new RetrievalFloors(Map.of("mmr@10", 0.0)).below(REACHED)).hasSize(1);
  }

  @Test
  void a_file_of_another_form_is_refused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(RetrievalFloors.FILE), "mrr@10: high\n");

    assertThatThrownBy(() -> RetrievalFloors.read(file)).isInstanceOf(IOException.class);
  }
}
