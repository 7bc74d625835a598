package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {
  private static NameIndex of(String... names) {
    NameIndex.Builder builder = new NameIndex.Builder();
    for (String name : names) builder.add(List.of(name.split("\\|")));
    return builder.build();
  }

  @ParameterizedTest
  @CsvSource({
    "ley, 0",
    "LEY DEL AGUA, 0",
    "aguá, 0",
    "del a, 0",
    "ld, 0",
    "l.d.a, 0",
    "«ley del agua», 0",
    "ley agua, 0",
    "ag le, 0"
  })
  void a_name_is_found_by_the_beginning_of_any_of_its_words(String typed, int found) {
    assertThat(of("Ley del Agua|LDA|L. D. A.").find(typed, 8)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "¿?", "gua", "ley del aguas", "ano", "ley reforma"})
  void nothing_else_finds_it(String typed) {
    assertThat(of("Ley del Agua y el año|LDA").find(typed, 8)).isEmpty();
  }

  @Test
  void what_is_it_exactly_and_what_begins_so_come_before_what_has_it_further_on() {
    NameIndex names = of("El agua", "Aguas", "Ley del agua", "Agua", "Agua potable");
    assertThat(names.find("agua", 8)).containsExactly(3, 1, 4, 0, 2);
    assertThat(names.find("agua", 2)).containsExactly(3, 1);
  }

  @Test
  void a_name_is_found_once_however_many_of_its_words_fit() {
    assertThat(of("agua, aguas y aguaceros|agua", "nada").find("agua", 8)).containsExactly(0);
  }

  @Test
  void there_may_be_no_names() {
    assertThat(of().find("agua", 8)).isEmpty();
  }

  @Test
  void a_name_longer_than_anybody_types_is_found_by_its_beginning() {
    String long_ = "Ley " + "de la ñandutí ".repeat(100);
    assertThat(of(long_).find("ley de la ñandu", 8)).containsExactly(0);
    assertThat(of(long_).find(long_, 8)).containsExactly(0);
  }

  /** Compared with looking at each name, over names that share many beginnings. */
  @Test
  void the_best_are_found_among_many() {
    Random random = new Random(11);
    String[] words = {"agua", "aguas", "ley", "leyes", "consejo", "de", "ño", "n", "aire"};
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder name = new StringBuilder();
      for (int k = random.nextInt(5); k >= 0; k--)
        name.append(words[random.nextInt(words.length)]).append(k == 0 ? "" : " ");
      all.add(name.toString());
    }
    NameIndex names = of(all.toArray(String[]::new));
    for (String typed : List.of("a", "agua", "ley de", "n", "consejo a", "aguas le", "ño", "d")) {
      assertThat(names.find(typed, 20)).as(typed).startsWith(slowly(all, typed, 20));
    }
  }

  private static Integer[] slowly(List<String> names, String typed, int most) {
    List<Integer> found = new ArrayList<>();
    String begun = Folding.fold(typed);
    for (int i = 0; i < names.size(); i++) if (names.get(i).equals(begun)) found.add(i);
    for (int i = 0; i < names.size(); i++)
      if (!found.contains(i) && names.get(i).startsWith(begun)) found.add(i);
    for (int i = 0; i < names.size(); i++)
      if (!found.contains(i) && names.get(i).contains(" " + begun)) found.add(i);
    return found.stream().limit(most).toArray(Integer[]::new);
  }
}
