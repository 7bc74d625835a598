package acervo.web.view.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CertificateViewTest {
  @Test
  void pages_that_follow_each_other_are_told_as_one_stretch() {
    assertThat(CertificateView.ranges(List.of(3))).isEqualTo("3");
    assertThat(CertificateView.ranges(List.of(1, 2))).isEqualTo("1–2");
    assertThat(CertificateView.ranges(List.of(3, 7, 8, 9, 200))).isEqualTo("3, 7–9, 200");
  }

  @Test
  void pages_without_end_are_cut() {
    List<Integer> odd = IntStream.range(0, 500).mapToObj(i -> 2 * i + 1).toList();
    assertThat(CertificateView.ranges(odd)).startsWith("1, 3, 5, ").endsWith(", 79, …");
  }
}
