package acervo.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.quotation.Standing.Nearness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
  private static final Library LIBRARY =
      new Library()
          .with(
              "Memoria",
              "Los consejos aprobaron diecisiete acuerdos sobre el manejo del agua en la cuenca.",
              "La mesa de diálogo recibió observaciones de treinta municipios de la costa.")
          .with(
              "Dictamen",
              "La comisión recomienda archivar el expediente por falta de sustento técnico.",
              "Los consejos aprobaron diecisiete acuerdos sobre el manejo del agua en la cuenca.");

  private static List<Standing> find(String quotation) {
    return new QuotationFinder(LIBRARY, LIBRARY).find(Quoted.of(quotation), Optional.empty());
  }

  @Test
  void every_place_where_it_stands_is_told() {
    List<Standing> found = find("aprobaron diecisiete acuerdos sobre el manejo");

    assertThat(found.stream().filter(Standing::isExact))
        .extracting(each -> each.sha256().substring(0, 12) + " p. " + each.start().page())
        .containsExactlyInAnyOrder(
            Library.sha("Memoria").substring(0, 12) + " p. 1",
            Library.sha("Dictamen").substring(0, 12) + " p. 2");
  }

  @Test
  void one_document_can_be_asked_alone() {
    assertThat(
            new QuotationFinder(LIBRARY, LIBRARY)
                .find(
                    Quoted.of("aprobaron diecisiete acuerdos sobre el manejo"),
                    Optional.of(Library.sha("Dictamen"))))
        .extracting(Standing::sha256)
        .containsExactly(Library.sha("Dictamen"));
  }

  @Test
  void of_five_words_one_may_be_another() {
    assertThat(find("recibió propuestas de treinta municipios").getFirst().nearness())
        .isEqualTo(Nearness.ALTERED);
    assertThat(find("recomienda no archivar el expediente").getFirst().nearness())
        .isEqualTo(Nearness.ALTERED);
    assertThat(find("recibió observaciones treinta municipios de la costa").getFirst().nearness())
        .isEqualTo(Nearness.ALTERED);
  }

  @Test
  void an_invented_sentence_is_not_found() {
    assertThat(find("El gabinete aprobó tres decretos sobre el transporte de la capital"))
        .noneMatch(each -> each.nearness() != Nearness.REMOTE);
    assertThat(find("Zapatos verdes cantaban himnos bajo lluvia")).isEmpty();
  }

  @Test
  void what_has_little_in_common_is_only_remote() {
    assertThat(
            find("La comisión recomienda aprobar de inmediato el decreto por su sustento técnico")
                .getFirst()
                .nearness())
        .isEqualTo(Nearness.REMOTE);
  }

  @Test
  void pieces_that_happen_to_stand_in_one_text_are_no_alteration() {
    assertThat(find("La mesa de trabajo […] treinta puentes […] en la costa"))
        .noneMatch(each -> each.nearness() != Nearness.REMOTE);
    assertThat(
            find("La mesa de diálogo […] de cuarenta municipios de la costa").getFirst().nearness())
        .isEqualTo(Nearness.ALTERED);
  }

  @Test
  void fewer_than_five_words_are_found_exactly_or_not_at_all() {
    assertThat(find("treinta municipios de la").getFirst().isExact()).isTrue();
    assertThat(find("cuarenta municipios de la")).isEmpty();
  }

  @Test
  void a_quotation_without_words_stands_nowhere() {
    assertThat(find("… !")).isEmpty();
  }
}
