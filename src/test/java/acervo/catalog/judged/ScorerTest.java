package acervo.catalog.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import acervo.catalog.judged.Judgement.JudgedMention;
import acervo.catalog.judged.Judgement.JudgedRecord;
import acervo.catalog.law.NamedLaw;
import acervo.catalog.mention.DateMention;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.record.Attribute;
import acervo.record.Figure;
import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final String TEXT =
      "La Ley del Agua se discutió en julio de 2018.\nLa Ley del  Agua no es la LAIP.";
  private static final Evidence WHY = Evidence.outside("x", "test");

  @Test
  void precision_is_of_what_was_found_and_recall_of_what_was_judged() {
    Tally tally = new Tally(6, 2, 4);

    assertThat(tally.precision()).isEqualTo(0.75);
    assertThat(tally.recall()).isEqualTo(0.6);
    assertThat(Tally.NONE.precision()).isEqualTo(1);
    assertThat(Tally.NONE.recall()).isEqualTo(1);
  }

  @Test
  void metadata_is_counted_value_by_value_in_any_order() {
    Judgement judgement =
        judgement(
            Map.of(
                DocumentField.TITLE, List.of("ACTA  número siete"),
                DocumentField.LAWS, List.of("laip", "lpelp"),
                DocumentField.DATE, List.of()),
            null,
            null,
            null);

    Scores scores = scores(judgement, List.of(), List.of(), List.of());

    assertThat(scores.of("metadata.title")).isEqualTo(new Tally(1, 0, 0));
    assertThat(scores.of("metadata.laws")).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.of("metadata.date")).isEqualTo(new Tally(0, 1, 0));
    assertThat(scores.misses())
        .containsExactlyInAnyOrder(
            new Miss("acta.docx", "metadata.laws", "", "lpelp", "ley-del-agua"),
            new Miss("acta.docx", "metadata.date", "", "", "2018-07"));
  }

  @Test
  void a_record_with_nearly_the_same_words_is_found_but_its_text_is_wrong() {
    Judgement judgement =
        judgement(
            Map.of(),
            List.of(
                record("Se instaló la mesa técnica del agua en el mes de julio"),
                record("Se entregó el plan"),
                record("Tres talleres")),
            null,
            null);

    Scores scores =
        scores(
            judgement,
            List.of(
                found("Se instaló la mesa técnica del agua en el mes de julio Logros"),
                found("Se  entregó\nel plan"),
                found("Cinco foros en Usulután")),
            List.of(),
            List.of());

    assertThat(scores.of(Scores.RECORDS)).isEqualTo(new Tally(2, 1, 1));
    assertThat(scores.of(Scores.RECORD_TEXT)).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.misses())
        .contains(
            new Miss("acta.docx", "records", "", "Tres talleres", ""),
            new Miss("acta.docx", "records", "p. 1", "", "Cinco foros en Usulután"));
  }

  @Test
  void an_ellipsis_stands_for_any_words_and_bullets_and_numbers_do_not_count() {
    Judgement judgement =
        judgement(
            Map.of(),
            List.of(
                record("Curso para evaluadores: … inscritos"),
                record("… La remisión es imprecisa."),
                record("El proyecto es constitucional.")),
            null,
            null);

    Scores scores =
        scores(
            judgement,
            List.of(
                found("Curso para evaluadores: • básico • avanzado, con 40 inscritos"),
                found("Observación 2. La remisión es imprecisa."),
                found("IV. El proyecto es constitucional.")),
            List.of(),
            List.of());

    assertThat(scores.of(Scores.RECORDS)).isEqualTo(new Tally(3, 0, 0));
    assertThat(scores.of(Scores.RECORD_TEXT)).isEqualTo(new Tally(3, 0, 0));
  }

  @Test
  void the_fields_of_a_record_are_counted_when_they_are_judged() {
    JudgedRecord judged =
        new JudgedRecord(
            1,
            "Siembra de 17 millones de árboles",
            Map.of(
                RecordField.FIGURES, List.of("17000000 árboles"),
                RecordField.AREA, List.of("dialogo"),
                RecordField.PLACES, List.of()));

    Scores scores =
        scores(
            judgement(Map.of(), List.of(judged), null, null),
            List.of(found("Siembra de 17 millones de árboles")),
            List.of(),
            List.of());

    assertThat(scores.of("records.figures")).isEqualTo(new Tally(1, 0, 0));
    assertThat(scores.of("records.area")).isEqualTo(new Tally(0, 1, 1));
    assertThat(scores.of("records.places")).isEqualTo(new Tally(0, 1, 0));
    assertThat(scores.fields()).doesNotContainKey("records.action");
  }

  @Test
  void a_law_counts_when_its_place_and_its_slug_are_right() {
    List<JudgedMention> judged =
        List.of(
            new JudgedMention(1, 1, "Ley del Agua", "ley-del-agua"),
            new JudgedMention(2, 1, "Ley del Agua", "ley-del-agua"),
            new JudgedMention(3, 1, "LAIP", "laip"));
    List<NamedLaw> found =
        List.of(
            law(TEXT.indexOf("Ley del Agua"), "Ley del Agua", "ley-del-agua"),
            law(TEXT.indexOf("Ley del  Agua"), "Ley del  Agua no", "ley-del-agua-no"));

    Scores scores = scores(judgement(Map.of(), null, judged, null), List.of(), found, List.of());

    assertThat(scores.of(Scores.LAWS)).isEqualTo(new Tally(1, 1, 2));
    assertThat(scores.of(Scores.LAW_WORDS)).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.of(Scores.LAWS).recall()).isCloseTo(0.333, within(0.001));
    assertThat(scores.misses()).contains(new Miss("acta.docx", "laws", "p. 1 «LAIP»", "laip", ""));
  }

  @Test
  void a_slug_tells_which_law_is_meant_not_how_its_name_is_spelt() {
    String name = "Ley del Agua";
    NamedLaw found = law(TEXT.indexOf(name), name, "ley-de-carrera-docente-nacional");
    List<JudgedMention> other = List.of(new JudgedMention(1, 1, name, "ley-de-la-carrera-civil"));
    List<JudgedMention> same =
        List.of(new JudgedMention(1, 1, name, "ley-de-la-carrera-docente-nacional"));

    assertThat(
            scores(judgement(Map.of(), null, same, null), List.of(), List.of(found), List.of())
                .of(Scores.LAWS))
        .isEqualTo(new Tally(1, 0, 0));
    assertThat(
            scores(judgement(Map.of(), null, other, null), List.of(), List.of(found), List.of())
                .of(Scores.LAWS))
        .isEqualTo(new Tally(0, 1, 1));
  }

  @Test
  void a_date_counts_when_its_value_is_right_wherever_it_ends() {
    int at = TEXT.indexOf("en julio");
    PartialDate july = new PartialDate(2018, 7, 0);
    DateMention found = new DateMention(new Span(at, at + "en julio de 2018".length()), july, july);
    List<JudgedMention> judged = List.of(new JudgedMention(1, 1, "julio de 2018", "2018-07"));

    Scores scores =
        scores(judgement(Map.of(), null, null, judged), List.of(), List.of(), List.of(found));

    assertThat(scores.of(Scores.DATES)).isEqualTo(new Tally(1, 0, 0));
    assertThat(scores.misses()).isEmpty();
  }

  @Test
  void a_mention_that_is_not_on_its_page_is_a_mistake_of_the_judgement() {
    List<JudgedMention> judged =
        List.of(
            new JudgedMention(7, 1, "Ley Penitenciaria", "lp"),
            new JudgedMention(8, 4, "LAIP", "laip"));

    Scores scores =
        scores(judgement(Map.of(), null, judged, null), List.of(), List.of(), List.of());

    assertThat(scores.misplaced()).extracting(Miss::found).containsExactlyInAnyOrder("7", "8");
    assertThat(scores.of(Scores.LAWS)).isEqualTo(new Tally(0, 0, 2));
  }

  @Test
  void what_stands_in_a_running_line_is_not_expected() {
    Page page = new PageBuilder(1).paragraph("Se instaló la mesa").runningFooter("2018").build();
    PartialDate year = new PartialDate(2018, 0, 0);
    int at = page.text().indexOf("2018");
    Found found =
        new Found(
            document(),
            List.of(),
            Map.of(),
            Map.of(1, List.of(new DateMention(new Span(at, at + 4), year, year))),
            List.of(page));
    Scorer scorer = new Scorer();

    scorer.add(judgement(Map.of(), null, null, List.of()), found);

    assertThat(scorer.scores().of(Scores.DATES)).isEqualTo(Tally.NONE);
  }

  @Test
  void a_mention_is_not_looked_for_in_a_running_line_first() {
    Page page = new PageBuilder(1).runningHeader("Memoria 2018").paragraph("Hecho en 2018").build();
    PartialDate year = new PartialDate(2018, 0, 0);
    List<DateMention> dates =
        List.of(
            new DateMention(
                new Span(page.text().indexOf("2018"), page.text().indexOf("2018") + 4), year, year),
            new DateMention(
                new Span(page.text().lastIndexOf("2018"), page.text().lastIndexOf("2018") + 4),
                year,
                year));
    Found found = new Found(document(), List.of(), Map.of(), Map.of(1, dates), List.of(page));
    Scorer scorer = new Scorer();

    scorer.add(
        judgement(Map.of(), null, null, List.of(new JudgedMention(1, 1, "2018", "2018"))), found);

    assertThat(scorer.scores().of(Scores.DATES)).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void a_score_below_its_floor_is_a_drop_and_so_is_a_field_that_nobody_judged() {
    Scores scores =
        new Scores(
            new Scores.Amount(2, 2, 30, 9, 9),
            Map.of("laws", new Tally(9, 1, 0)),
            List.of(),
            List.of());
    Floors floors =
        new Floors(
            Map.of("records", 40, "laws", 9),
            Map.of("laws", new Floors.Floor(0.95, 0.95), "dates", new Floors.Floor(0, 0.1)));

    assertThat(floors.below(scores))
        .containsExactlyInAnyOrder(
            new Floors.Drop("records", "judged", 40, 30),
            new Floors.Drop("laws", "precision", 0.95, 0.9),
            new Floors.Drop("dates", "recall", 0.1, 0));
  }

  private static Judgement judgement(
      Map<DocumentField, List<String>> metadata,
      List<JudgedRecord> records,
      List<JudgedMention> laws,
      List<JudgedMention> dates) {
    return new Judgement(
        "acta.docx",
        "",
        metadata,
        Optional.ofNullable(records),
        Optional.ofNullable(laws),
        Optional.ofNullable(dates));
  }

  private static Scores scores(
      Judgement judgement,
      List<ResultRecord> records,
      List<NamedLaw> laws,
      List<DateMention> dates) {
    Page page =
        new Page(1, "1", PageUnit.PAGE, PageState.TEXT, TEXT, List.of(), 0, Optional.empty());
    Scorer scorer = new Scorer();
    scorer.add(
        judgement,
        new Found(document(), records, Map.of(1, laws), Map.of(1, dates), List.of(page)));
    return scorer.scores();
  }

  private static Document document() {
    return new Document(
        "0".repeat(64),
        "Acta número siete",
        DocumentType.OTHER,
        Optional.of(new PartialDate(2018, 7, 0)),
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(),
        List.of("ley-del-agua", "laip"),
        List.of(),
        List.of(),
        "es",
        1,
        PageUnit.PAGE,
        Format.DOCX,
        1000,
        Map.of());
  }

  private static JudgedRecord record(String text) {
    return new JudgedRecord(1, text, Map.of());
  }

  private static ResultRecord found(String text) {
    return new ResultRecord(
        "0".repeat(16),
        Kind.RESULT,
        "0".repeat(64),
        List.of(new Stretch(1, new Span(0, text.length()))),
        text,
        List.of(),
        WHY,
        Optional.of(new Attribute("comunicaciones", true, WHY)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Attribute("Usulután", false, WHY)),
        List.of(),
        new ArrayList<>(Arrays.asList(new Figure(new BigDecimal("1.7E7"), "árboles", WHY))),
        Optional.empty());
  }

  private static NamedLaw law(int start, String words, String slug) {
    return new NamedLaw(new Span(start, start + words.length()), slug, words, "", "law-name");
  }
}
