package acervo.catalog.judged;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.judged.Judgement.JudgedMention;
import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementReaderTest {
  @TempDir Path folder;

  @Test
  void values_stay_as_they_are_written_and_a_tilde_is_none() throws IOException {
    Judgement judgement =
        understood(
            """
            document: actas/acta.docx
            metadata: {date: 2018-07, issuer: ~, laws: [NO, lpelp], councils: []}
            """);

    assertThat(judgement.document()).isEqualTo("actas/acta.docx");
    assertThat(judgement.metadata())
        .containsEntry(DocumentField.DATE, List.of("2018-07"))
        .containsEntry(DocumentField.LAWS, List.of("NO", "lpelp"))
        .containsEntry(DocumentField.ISSUER, List.of())
        .containsEntry(DocumentField.COUNCILS, List.of());
  }

  @Test
  void what_is_left_out_is_not_judged() throws IOException {
    Judgement judgement =
        understood(
            """
            document: acta.docx
            records:
              - {text: Se instaló la mesa, kind: result, dates: []}
            dates: []
            """);

    assertThat(judgement.laws()).isEmpty();
    assertThat(judgement.dates()).hasValue(List.of());
    assertThat(judgement.records().orElseThrow().getFirst().fields())
        .isEqualTo(Map.of(RecordField.KIND, List.of("result"), RecordField.DATES, List.of()));
  }

  @Test
  void a_mention_has_a_page_its_words_and_what_they_mean() throws IOException {
    Judgement judgement =
        understood(
            """
            document: acta.docx
            laws:
              - {page: 3, mention: dicha Ley, slug: lpelp}
            """);

    assertThat(judgement.laws().orElseThrow())
        .containsExactly(new JudgedMention(3, 3, "dicha Ley", "lpelp"));
  }

  @Test
  void every_mistake_is_told_with_its_line() throws IOException {
    assertThat(
            mistakes(
                """
                document: acta.docx
                remarks: none
                records:
                  - {kind: result}
                  - text: Se instaló la mesa
                    kind: resultado
                    dates: [julio]
                    colour: red
                laws:
                  - {page: uno, mention: LAIP, slug: laip}
                """))
        .containsExactlyInAnyOrder(
            Message.of("catalog.judged.unknown", "j.yaml", 2, "remarks"),
            Message.of("catalog.judged.lacks", "j.yaml", 4, "text"),
            Message.of("catalog.judged.bad_value", "j.yaml", 6, "resultado", "kind"),
            Message.of("catalog.judged.bad_value", "j.yaml", 7, "julio", "dates"),
            Message.of("catalog.judged.unknown", "j.yaml", 8, "colour"),
            Message.of("catalog.judged.bad_value", "j.yaml", 10, "uno", "page"));
  }

  @Test
  void a_field_written_twice_and_broken_yaml_are_mistakes() throws IOException {
    assertThat(mistakes("document: a\ndocument: b\n"))
        .containsExactly(Message.of("catalog.judged.twice", "j.yaml", 2, "document"));
    assertThat(mistakes("document: [a\n"))
        .extracting(Message::key)
        .containsExactly("catalog.judged.syntax");
    assertThat(mistakes("")).extracting(Message::key).containsExactly("catalog.judged.syntax");
  }

  private Judgement understood(String yaml) throws IOException {
    JudgementReading reading = read(yaml);
    assertThat(reading).isInstanceOf(JudgementReading.Understood.class);
    return ((JudgementReading.Understood) reading).judgement();
  }

  private List<Message> mistakes(String yaml) throws IOException {
    JudgementReading reading = read(yaml);
    assertThat(reading).isInstanceOf(JudgementReading.Mistaken.class);
    return ((JudgementReading.Mistaken) reading).mistakes();
  }

  private JudgementReading read(String yaml) throws IOException {
    return JudgementReader.read(Files.writeString(folder.resolve("j.yaml"), yaml));
  }
}
