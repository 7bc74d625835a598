package acervo.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.message.Messages;
import acervo.search.question.QuestionReading.Answered;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  private static final Names NAMES =
      new KnownNames(
          new Vocabulary(
              List.of(
                  authority(
                      Kind.LAW,
                      "lpelp",
                      "Ley de Protección al Espacio Público",
                      List.of("LPELP"),
                      "Ley del Espacio Público"),
                  authority(Kind.LAW, "lt", "Ley de Teatro y Danza", List.of("LTD")),
                  authority(Kind.COUNCIL, "cnscc", "Consejo de Seguridad", List.of("CNSCC")))));

  private static Authority authority(
      Kind kind, String slug, String name, List<String> acronyms, String... names) {
    return new Authority(kind, slug, name, acronyms, List.of(names), Optional.empty());
  }

  private static String read(String text) {
    Question question = Question.parse(text, NAMES);
    return new QuestionReading(question, (facet, value) -> value, false, Answered.ALL)
        .in(Messages.SPANISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          agua potable                    | Documentos que contienen «agua» y «potable».
          "agua potable"                  | Documentos que contienen «agua potable».
          «agua potable» canon            | Documentos que contienen «agua potable» y «canon».
          “agua potable" canon            | Documentos que contienen «agua potable» y «canon».
          agua -veto                      | Documentos que contienen «agua» y no «veto».
          agua NO veto                    | Documentos que contienen «agua» y no «veto».
          agua AND NOT veto               | Documentos que contienen «agua» y no «veto».
          agua Y canon                    | Documentos que contienen («agua» y «canon»).
          agua O canon                    | Documentos que contienen («agua» o «canon»).
          mesa agua O canon               | Documentos que contienen «mesa» y («agua» o «canon»).
          (agua canon) O veto             | Documentos que contienen ((«agua» y «canon») o «veto»).
          agua Y canon O veto             | Documentos que contienen ((«agua» y «canon») o «veto»).
          agua O NO veto                  | Documentos que contienen («agua» o sin «veto»).
          -veto                           | Documentos que no contienen «veto».
          obser*                          | Documentos que contienen «obser…».
          *ley*                           | Documentos que contienen «*ley*».
          l?y                             | Documentos que contienen «l?y».
          penitensiaria~                  | Documentos que contienen «penitensiaria» o una palabra parecida.
          "agua canon"~5                  | Documentos que contienen «agua canon» con hasta 5 palabras de distancia.
          titulo:memoria                  | Documentos con «memoria» en el título.
          en:(agua canon)                 | Documentos que contienen «agua» y «canon» en un mismo pasaje.
          en:(agua -río)                  | Documentos que contienen «agua» en un pasaje sin «río».
          en:(agua NO río canon -mar)     | Documentos que contienen «agua» y «canon» en un pasaje sin «río» ni «mar».
          en:(agua Y NO río)              | Documentos que contienen «agua» en un pasaje sin «río».
          agua O -titulo:acta             | Documentos que contienen («agua» o no con «acta» en el título).
          -en:(agua -río)                 | Documentos que no contienen «agua» en un pasaje sin «río».
          en:(agua (canon O NO río))      | Documentos que contienen «agua» y («canon» o sin «río») en un mismo pasaje.
          en:(agua -"río Lempa")          | Documentos que contienen «agua» en un pasaje sin «río Lempa».
          en:(-agua -río)                 | Documentos (sin «agua» y sin «río»).
          en:(agua río año:2018)          | Documentos que contienen («agua» y «río» en un mismo pasaje y del año 2018).
          en:(agua -consejo:CNSCC)        | Documentos que contienen («agua» en un mismo pasaje y no del consejo cnscc).
          consejo:CNSCC agua              | Documentos que contienen «agua», del consejo cnscc.
          -consejo:cnscc agua             | Documentos que contienen «agua» y no del consejo cnscc.
          tipo:informe                    | Documentos de tipo Informe.
          año:2018 agua                   | Documentos que contienen «agua», del año 2018.
          agua fecha:2017-06..2018-03     | Documentos que contienen «agua», entre junio de 2017 y marzo de 2018.
          agua fecha:2017..               | Documentos que contienen «agua», desde 2017.
          agua hasta:2018-03-26           | Documentos que contienen «agua», hasta 26 de marzo de 2018.
          consejo:NADIE                   | Documentos que contienen «NADIE».
          fecha:ayer                      | Documentos que contienen «ayer».
          c:\\x                           | Documentos que contienen «c:\\x».
          art. 15(2)                      | Documentos que contienen «art.» (también «artículo», «arts.») y «15(2)».
          Y agua O                        | Documentos que contienen «agua».
          (agua                           | Documentos que contienen «agua».
          agua)                           | Documentos que contienen «agua)».
          ¿qué?                           | Documentos que contienen «¿qué?».
          observaciones a la ley          | Documentos que contienen «observaciones» y «ley».
          LEY DE LA PAZ Y EL AGUA         | Documentos que contienen «LEY», «PAZ» y «AGUA».
          """)
  void a_question_is_read_as_a_person_would_say_it(String typed, String understood) {
    assertThat(read(typed)).isEqualTo(understood);
  }

  @Test
  void of_records_the_title_is_that_of_their_document() {
    Question question = Question.parse("titulo:memoria agua", NAMES);
    var reading = new QuestionReading(question, (facet, value) -> value, true, Answered.ALL);
    assertThat(reading.in(Messages.SPANISH))
        .isEqualTo("Registros que contienen «agua», de un documento con «memoria» en el título.");
    assertThat(reading.in(Messages.ENGLISH))
        .isEqualTo("Records that contain «agua», of a document with «memoria» in its title.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LPELP | «LPELP» (también «Ley de Protección al Espacio Público», «Ley del Espacio Público»)
          lpelp | «lpelp» (también «Ley de Protección al Espacio Público», «Ley del Espacio Público»)
          ley de proteccion al espacio publico | «ley de proteccion al espacio publico» (también «LPELP», «Ley del Espacio Público»)
          «Ley de Protección al Espacio Público» | «Ley de Protección al Espacio Público» (también «LPELP», «Ley del Espacio Público»)
          ley de teatro y danza | «ley de teatro y danza» (también «LTD»)
          Ley De Teatro Y Danza | «Ley De Teatro Y Danza» (también «LTD»)
          """)
  void a_name_is_looked_for_under_its_other_names(String typed, String understood) {
    assertThat(read(typed)).isEqualTo("Documentos que contienen " + understood + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=LPELP", "ltd", "danza y teatro"})
  void letters_alone_short_words_and_other_words_are_no_names(String typed) {
    assertThat(Question.parse(typed, NAMES).expansions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          art. 15             | «art.» (también «artículo», «arts.») y «15»
          Artículos 15        | «Artículos» (también «art.», «arts.») y «15»
          inc 2               | «inc» (también «inciso», «incs.») y «2»
          D.L. N.° 321        | «D.L.» (también «Decreto Legislativo», «D. L.», «DL») y «321»
          DL Nº 321           | «DL» (también «Decreto Legislativo», «D.L.», «D. L.») y «321»
          Decreto Legislativo No. 321 | «Decreto Legislativo» (también «D.L.», «D. L.», «DL») y «321»
          la no. de ley       | «no.» y «ley»
          decreto no 321      | «decreto», «no» y «321»
          """)
  void an_abbreviation_is_looked_for_in_full_and_the_other_way_round(
      String typed, String understood) {
    assertThat(read(typed)).isEqualTo("Documentos que contienen " + understood + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=art.", "=art. 15", "\"D.L. 321\"", "de 321", "artes", "do", "constituir"})
  void letters_alone_and_words_in_quotes_are_not_abbreviated(String typed) {
    assertThat(Question.parse(typed, NAMES).expansions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "observacio\u0301n, observación",
    "contri\u00adbución, contribución",
    "o\ufb01cina, oficina"
  })
  void a_question_is_spelled_as_texts_are(String typed, String same) {
    assertThat(read(typed)).isEqualTo(read(same));
  }

  @Test
  void an_expansion_can_be_taken_back() {
    Question question = Question.parse("veto LPELP agua", NAMES);
    String without = question.without(question.expansions().getFirst());
    assertThat(without).isEqualTo("veto =LPELP agua");
    assertThat(Question.parse(without, NAMES).expansions()).isEmpty();
  }

  @Test
  void a_question_can_be_asked_without_one_of_its_parts() {
    Question question = Question.parse("agua \"canon único\" -veto", NAMES);
    assertThat(question.without(question.telling().get(1))).isEqualTo("agua -veto");
  }

  @Test
  void operators_within_a_name_are_its_words() {
    Question question = Question.parse("LEY DE TEATRO Y DANZA O agua", NAMES);
    assertThat(question.expansions()).hasSize(1);
  }

  @Test
  void groups_may_be_nested_without_end() {
    String text = "(".repeat(500) + "agua" + ")".repeat(500);
    assertThat(Question.parse(text, NAMES)).isNotNull();
  }

  @Test
  void a_very_long_question_is_read_as_far_as_anyone_would_type() {
    Question question = Question.parse("palabra ".repeat(5_000), NAMES);
    assertThat(question.parts()).hasSizeLessThanOrEqualTo(Question.MOST);
    assertThat(question.shortened()).isTrue();
  }
}
