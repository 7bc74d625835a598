package acervo.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void what_is_named_stands_as_it_is_named() {
    assertThat(Order.of(List.of("a", "b", "c"), List.of("c", "a", "b")))
        .containsExactly("c", "a", "b");
  }

  @Test
  void what_is_not_named_stays_behind_what_it_stood_behind() {
    assertThat(Order.of(List.of("x", "a", "y", "z", "b"), List.of("b", "a")))
        .containsExactly("x", "b", "a", "y", "z");
    assertThat(Order.of(List.of("a", "b"), List.of())).containsExactly("a", "b");
  }

  @Test
  void what_is_not_there_or_named_twice_is_passed_over() {
    assertThat(Order.of(List.of("a", "b"), List.of("b", "q", "b", "a"))).containsExactly("b", "a");
  }
}
