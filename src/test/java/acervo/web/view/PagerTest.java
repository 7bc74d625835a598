package acervo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagerTest {
  private static List<String> steps(long total, int page) {
    return Pager.of(total, page, 20, number -> Address.of("/").with("pagina", number))
        .steps()
        .stream()
        .map(step -> step.current() ? "[" + step.label() + "]" : step.label())
        .toList();
  }

  @Test
  void one_page_needs_no_way_through() {
    assertThat(steps(0, 1)).isEmpty();
    assertThat(steps(20, 1)).isEmpty();
  }

  @Test
  void ten_thousand_results_show_no_more_steps_than_a_hundred() {
    assertThat(steps(10_000, 250))
        .containsExactly("1", "…", "248", "249", "[250]", "251", "252", "…", "500");
    assertThat(steps(100, 1)).containsExactly("[1]", "2", "3", "…", "5");
  }

  @Test
  void past_the_end_the_way_back_is_the_last_page() {
    Pager pager = Pager.of(100, 9, 20, number -> Address.of("/").with("pagina", number));
    assertThat(pager.previous()).isEqualTo("/?pagina=5");
    assertThat(pager.next()).isEmpty();
    assertThat(pager.first()).isZero();
  }
}
