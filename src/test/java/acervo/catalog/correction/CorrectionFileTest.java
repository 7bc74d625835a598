package acervo.catalog.correction;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.message.Message;
import acervo.message.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionFileTest {
  private static final String SHA256 = "0123456789abcdef".repeat(4);
  private static final LocalDate DAY = LocalDate.of(2018, 5, 3);

  @TempDir Path folder;

  private CorrectionReading.Understood understood(String... lines) throws IOException {
    Path file = folder.resolve("acta.pdf.acervo.yaml");
    Files.writeString(file, String.join("\n", lines));
    return (CorrectionReading.Understood) CorrectionFile.read(file);
  }

  private void assertComesBack(Corrections corrections) throws IOException {
    Path file = CorrectionFile.beside(folder.resolve("acta.pdf"));
    CorrectionFile.write(file, SHA256, corrections);
    assertThat(CorrectionFile.read(file))
        .isEqualTo(new CorrectionReading.Understood(corrections, SHA256, List.of()));
  }

  private static Correction text(String value, String by) {
    return new Correction(List.of(value), by, DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Informe: «resultados», año 2018",
        "NO",
        "~",
        "null",
        "2018-07-14",
        "  con espacios  ",
        "una \"comilla\" y una \\ barra",
        "# no es un comentario",
        "- ni una lista",
        "{llave: valor}",
        "'apóstrofo'",
        "dos\nlíneas\tcon tabulador\r y retorno",
        "\u0085\u2028\u2029\u00a0\ufeff\u0000\u001b\u200b",
        "🦜 y n\u0303",
        "\ud800 suelto",
        "&ancla *alias !etiqueta %directiva @x `y`",
        "---",
        "..."
      })
  void any_text_comes_back_as_it_was_written(String text) throws IOException {
    assertComesBack(
        Corrections.NONE
            .with(Field.TITLE, text(text, text))
            .with(Field.AUTHOR, text(text + text, "")));
  }

  @Test
  void texts_of_any_characters_come_back() throws IOException {
    Random random = new Random(2018);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("x");
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        int range = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x10000 : 0x110000;
        text.appendCodePoint(random.nextInt(range));
      }
      assertComesBack(Corrections.NONE.with(Field.ISSUER, text(text.toString(), "Ana")));
    }
  }

  @Test
  void every_field_comes_back_and_so_does_having_none() throws IOException {
    Corrections all = Corrections.NONE;
    for (Field field : Field.values()) {
      List<String> values =
          switch (field) {
            case TITLE -> List.of("Acta 14");
            case TYPE -> List.of("report");
            case LAWS -> List.of("ley-de-agua", "lpelp");
            default -> List.of();
          };
      all = all.with(field, new Correction(values, "Ana", DAY));
    }
    assertComesBack(all);
  }

  @Test
  void the_file_can_be_read_by_people_and_keeps_nothing_else() throws IOException {
    Path file = folder.resolve("acta.pdf.acervo.yaml");
    Files.writeString(file, "lo que había");
    CorrectionFile.write(
        file,
        SHA256,
        Corrections.NONE
            .with(Field.DATE, text("2018-07", "Ana Ruiz"))
            .with(Field.COUNCILS, new Correction(List.of("conasav", "cnscc"), "", DAY)));
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            document: "%s"
            date:
              value: "2018-07"
              by: "Ana Ruiz"
              on: 2018-05-03
            councils:
              values: ["conasav", "cnscc"]
              on: 2018-05-03
            """
                .formatted(SHA256));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void no_corrections_are_no_file() throws IOException {
    Path file = folder.resolve("acta.pdf.acervo.yaml");
    CorrectionFile.write(file, SHA256, Corrections.NONE.with(Field.DATE, text("2018", "")));
    CorrectionFile.write(file, SHA256, Corrections.NONE);
    assertThat(file).doesNotExist();
    assertThat(CorrectionFile.read(file))
        .isEqualTo(new CorrectionReading.Understood(Corrections.NONE, "", List.of()));
  }

  @Test
  void a_name_says_what_is_a_corrections_file() {
    assertThat(CorrectionFile.beside(Path.of("a/Acta ñ.pdf")))
        .isEqualTo(Path.of("a/Acta ñ.pdf.acervo.yaml"));
    assertThat(CorrectionFile.isOne("acta.pdf.acervo.yaml")).isTrue();
    assertThat(CorrectionFile.isOne(".acervo.yaml")).isFalse();
    assertThat(CorrectionFile.isOne("acta.yaml")).isFalse();
  }

  @Test
  void a_hand_may_write_the_value_alone_and_without_quotes() throws IOException {
    var read =
        understood(
            "title: Acta 14: sesión ordinaria".replace(": s", " – s"),
            "author: NO",
            "date: 2018-07-14",
            "issuer:",
            "laws: [lpelp, ley-de-agua]",
            "councils: conasav");
    assertThat(read.problems()).isEmpty();
    assertThat(read.corrections().of(Field.AUTHOR).orElseThrow().value()).isEqualTo("NO");
    assertThat(read.corrections().of(Field.DATE).orElseThrow().value()).isEqualTo("2018-07-14");
    assertThat(read.corrections().of(Field.ISSUER).orElseThrow().values()).isEmpty();
    assertThat(read.corrections().of(Field.LAWS).orElseThrow().values())
        .containsExactly("lpelp", "ley-de-agua");
    assertThat(read.corrections().of(Field.COUNCILS).orElseThrow().values())
        .containsExactly("conasav");
    assertThat(read.corrections().of(Field.TITLE).orElseThrow().on())
        .isAfter(LocalDate.of(2020, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018-07", "2018-07-14"})
  void a_partial_date_is_a_date(String date) throws IOException {
    assertThat(understood("date: {value: " + date + "}").problems()).isEmpty();
  }

  @Test
  void mistakes_are_told_with_their_line_and_leave_the_rest() throws IOException {
    var read =
        understood(
            "document: 1234",
            "titulo: X",
            "title:",
            "  value: Acta",
            "  por: Ana",
            "  on: ayer",
            "type: {value: informe}",
            "date: {value: 2018-13}",
            "language: español",
            "councils: {values: [CONASAV]}",
            "laws: {by: Ana}",
            "author: [uno, dos]",
            "area: {values: [{x: y}]}",
            "title: otro");
    assertThat(read.problems())
        .extracting(problem -> problem.key().replace("catalog.correction.", ""))
        .containsExactly(
            "bad_document",
            "unknown_field",
            "unknown_part",
            "bad_on",
            "bad_type",
            "bad_date",
            "bad_language",
            "bad_slug",
            "no_value",
            "bad_several",
            "not_text",
            "field_twice");
    assertThat(read.problems())
        .extracting(problem -> problem.arguments().get(1))
        .containsExactly("1", "2", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");
    assertThat(read.corrections().fields()).containsOnlyKeys(Field.TITLE);
    for (Message problem : read.problems()) {
      assertThat(Messages.SPANISH.say(problem))
          .startsWith("acta.pdf.acervo.yaml, línea ")
          .endsWith(".");
    }
  }

  @Test
  void a_file_that_is_not_yaml_is_broken_from_a_line_on() throws IOException {
    Path file = folder.resolve("acta.pdf.acervo.yaml");
    Files.writeString(file, "title: bien\ndate: \"sin cerrar\nlaws: [");
    assertThat(CorrectionFile.read(file))
        .isInstanceOfSatisfying(
            CorrectionReading.Broken.class,
            broken -> assertThat(broken.problem().key()).isEqualTo("catalog.correction.syntax"));
    Files.write(file, "title: acción".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(CorrectionFile.read(file).problems())
        .extracting(Message::key)
        .containsExactly("catalog.correction.encoding");
  }
}
