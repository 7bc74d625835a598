package acervo.catalog.correction;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 5, 3);
  private static final Document FOUND =
      new Document(
          "0".repeat(64),
          "Microsoft Word - acta",
          DocumentType.OTHER,
          PartialDate.parse("2017"),
          Optional.empty(),
          "Ministerio",
          "",
          List.of("agua"),
          List.of("conasav"),
          List.of(),
          List.of(),
          List.of(),
          "es",
          1,
          PageUnit.PAGE,
          Format.PDF,
          10,
          Map.of("date", List.of(Evidence.outside("2017", "date-file-name"))));

  private static Corrections one(Field field, String by, String... values) {
    return Corrections.NONE.with(field, new Correction(List.of(values), by, DAY));
  }

  @Test
  void a_corrected_value_stands_with_who_put_it_there() {
    Document corrected = one(Field.DATE, "Ana", "2018-07").applyTo(FOUND);
    assertThat(corrected.date()).isEqualTo(PartialDate.parse("2018-07"));
    assertThat(corrected.title()).isEqualTo(FOUND.title());
    Evidence evidence = corrected.evidence().get("date").getFirst();
    assertThat(evidence.quote()).isEqualTo("2018-07");
    assertThat(evidence.page()).isZero();
    assertThat(evidence.rule()).isEqualTo("corrected");
    assertThat(evidence.correctedBy()).contains("Ana");
  }

  @Test
  void each_value_of_a_list_has_its_evidence() {
    Document corrected = one(Field.LAWS, "Ana", "lpelp", "ley-de-agua").applyTo(FOUND);
    assertThat(corrected.laws()).containsExactly("lpelp", "ley-de-agua");
    assertThat(corrected.evidence().get("laws"))
        .extracting(Evidence::quote)
        .containsExactly("lpelp", "ley-de-agua");
  }

  @Test
  void having_none_is_a_value_with_its_evidence() {
    Document corrected = one(Field.DATE, "").applyTo(one(Field.COUNCILS, "").applyTo(FOUND));
    assertThat(corrected.date()).isEmpty();
    assertThat(corrected.councils()).isEmpty();
    assertThat(corrected.evidence().get("date"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.quote()).isEmpty();
              assertThat(evidence.correctedBy()).contains(Correction.UNNAMED);
            });
  }

  @Test
  void every_field_reaches_the_document() {
    for (Field field : Field.values()) {
      String value =
          switch (field) {
            case TYPE -> "report";
            case DATE -> "1999";
            case PERIOD -> "1999-01/1999-06";
            case LANGUAGE -> "en";
            default -> "otro";
          };
      Document corrected = one(field, "Ana", value).applyTo(FOUND);
      assertThat(corrected).as(field.code()).isNotEqualTo(FOUND);
      assertThat(corrected.toString().replaceFirst("evidence=.*", ""))
          .as(field.code())
          .contains(field == Field.TYPE ? "REPORT" : value.startsWith("1999") ? "1999" : value);
    }
  }

  @Test
  void of_two_corrections_of_a_field_the_later_holds() {
    Corrections early = one(Field.DATE, "Ana", "2018").and(one(Field.TITLE, "Ana", "Acta"));
    Corrections late =
        Corrections.NONE.with(Field.DATE, new Correction(List.of("2019"), "Luis", DAY.plusDays(1)));
    assertThat(early.and(late)).isEqualTo(late.and(early));
    assertThat(early.and(late).of(Field.DATE).orElseThrow().by()).isEqualTo("Luis");
    assertThat(early.and(late).of(Field.TITLE)).isPresent();
  }

  @Test
  void a_change_may_take_a_correction_back() {
    Corrections corrections =
        one(Field.DATE, "Ana", "2018").with(Map.of(Field.DATE, Optional.empty()));
    assertThat(corrections.isEmpty()).isTrue();
    assertThat(corrections.applyTo(FOUND)).isEqualTo(FOUND);
    assertThat(corrections.fingerprint()).isEqualTo(Corrections.NONE.fingerprint());
    assertThat(one(Field.DATE, "Ana", "2018").fingerprint())
        .isNotEqualTo(corrections.fingerprint());
  }
}
