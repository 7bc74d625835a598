package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftReadingTest {
  private static final String AGREED =
      "El consejo acordó sembrar diecisiete mil árboles en la cuenca";

  private Path folder;

  @BeforeAll
  void ingest(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("acta.txt"),
        "Acta de la tercera sesión\n\nLa sesión empezó tarde.\n\f" + AGREED + " del río.\n");
    Answer ingested =
        Answer.to("ingest", "--corpus", corpus.toString(), "--index", index(), "--threads", "1");
    assertThat(ingested.exit()).as(ingested.err()).isZero();
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  /** A paragraph for each text, which a footnote follows where there is one. */
  private Path draft(String... textsAndNotes) throws IOException {
    Path file = Files.createTempFile(folder, "borrador", ".docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < textsAndNotes.length; i += 2) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(textsAndNotes[i]);
        if (textsAndNotes[i + 1].isEmpty()) continue;
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText(textsAndNotes[i + 1]);
        paragraph.addFootnoteReference(note);
      }
      document.write(out);
    }
    return file;
  }

  @Test
  void a_draft_in_word_is_checked_with_its_footnotes() throws IOException {
    Path draft =
        draft(
            "Consta que «" + AGREED + "».",
            "Acta de la tercera sesión, s. f., línea 4",
            "Consta que “" + AGREED + "”.",
            "Acta de la tercera sesión, s. f., línea 3",
            "Consta que \"El consejo acordó sembrar diecisiete mil pinos en la cuenca\".",
            "");

    Answer answer = Answer.to("check", draft.toString(), "--json", "--index", index());

    assertThat(answer.exit()).as(answer.err()).isZero();
    JsonNode quotations = new ObjectMapper().readTree(answer.out()).get("quotations");
    assertThat(quotations)
        .extracting(each -> each.get("verdict").asText())
        .containsExactly("exact", "wrong_page", "altered");
    assertThat(quotations.get(1).get("source").get("page").asInt()).isEqualTo(2);
    assertThat(answer.err())
        .contains(
            "3 citas: 1 exacta, 1 alterada, 1 en otro lugar, 0 no encontradas y 0 sin cotejar.");
  }

  @Test
  void people_read_the_difference_and_the_place() throws IOException {
    Path draft =
        draft("Dice: «El consejo no acordó sembrar diecisiete mil árboles en la cuenca».", "");

    Answer answer = Answer.to("check", draft.toString(), "--index", index());

    assertThat(answer.out())
        .contains("Alterada: «El consejo {+no+} acordó sembrar")
        .contains("Acta de la tercera sesión, s. f., línea 4")
        .contains("/p/2?desde=0&hasta=61");
  }

  @Test
  void what_cannot_be_checked_is_said_with_what_to_do() throws IOException {
    Path broken = Files.write(folder.resolve("roto.docx"), cut(draft("Uno", "")));
    Answer unreadable = Answer.to("check", broken.toString(), "--index", index());
    Answer missing = Answer.to("check", folder.resolve("nada.docx").toString(), "--index", index());
    Answer nowhere =
        Answer.to("check", draft("Uno", "").toString(), "--index", folder.resolve("no").toString());

    assertThat(unreadable.exit()).isEqualTo(1);
    assertThat(unreadable.err()).contains("guárdelo de nuevo");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("No hay ningún archivo");
    assertThat(nowhere.exit()).isEqualTo(1);
  }

  private static byte[] cut(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    cut.write(bytes, 0, bytes.length / 2);
    return cut.toByteArray();
  }
}
