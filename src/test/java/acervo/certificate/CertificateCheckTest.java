package acervo.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.certificate.Certificate.Digest;
import acervo.document.Sha256;
import acervo.message.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateCheckTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private CertifiedShelf shelf;

  @BeforeEach
  void open() throws IOException {
    shelf = filled(folder.resolve("index"), List.of("canon", "tarifa"));
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  private static CertifiedShelf filled(Path index, List<String> order) throws IOException {
    CertifiedShelf shelf = new CertifiedShelf(index);
    for (String name : order) {
      shelf.put(name + ".pdf", "Sobre " + name, "Se fija el " + name + " del agua.");
    }
    shelf.putLocked("cerrado.docx");
    shelf.commit();
    return shelf;
  }

  /** The same certificate with another value, under a seal computed anew. */
  private static byte[] forged(byte[] file, Consumer<ObjectNode> change) throws IOException {
    ObjectNode tree = (ObjectNode) JSON.readTree(file);
    change.accept(tree);
    tree.remove("digest");
    String seal = Sha256.of(CanonicalJson.bytes(tree));
    tree.putObject("digest")
        .put("algorithm", Digest.ALGORITHM)
        .put("form", Digest.FORM)
        .put("value", seal);
    return CanonicalJson.bytes(tree);
  }

  private static List<String> fates(CheckReport report) {
    return report.documents().stream().map(line -> line.fate() + " " + line.paths()).toList();
  }

  @Test
  void the_same_collection_gives_the_same_ids_in_the_same_order() throws IOException {
    CheckReport report = shelf.report(shelf.file("agua"));
    assertThat(report.verdict()).isEqualTo("same");
    assertThat(report.sound()).isTrue();
    assertThat(report.holds()).isTrue();
    assertThat(report.absenceHolds()).isNull();
    assertThat(report.differences()).isEmpty();
    assertThat(report.sentences())
        .containsExactly(
            "La constancia no cambió desde que se expidió, y la colección es la misma.",
            "La búsqueda, repetida ahora, halla los mismos 2 documentos, en el mismo orden.");
  }

  @Test
  void an_absence_is_confirmed() throws IOException {
    CheckReport report = shelf.report(shelf.file("xilófono"));
    assertThat(report.verdict()).isEqualTo("same");
    assertThat(report.absenceHolds()).isTrue();
    assertThat(report.sentences().get(1)).contains("tampoco halla ningún documento");
  }

  @Test
  void an_index_made_anew_of_the_same_files_is_the_same_collection() throws IOException {
    byte[] file = shelf.file("agua");
    try (CertifiedShelf anew = filled(folder.resolve("anew"), List.of("tarifa", "canon"))) {
      anew.putLocked("otro.docx");
      anew.commit();
      anew.writer.forget("otro.docx");
      anew.commit();
      CheckReport report = anew.report(file);
      assertThat(report.then().generation()).isNotEqualTo(report.now().generation());
      assertThat(report.verdict()).isEqualTo("same");
      assertThat(report.sentences()).anyMatch(each -> each.contains("El índice se hizo de nuevo"));
    }
  }

  @Test
  void on_a_newer_collection_it_says_what_is_new_since() throws IOException {
    byte[] file = shelf.file("agua");
    shelf.put("veda.pdf", "Sobre veda", "Se fija la veda del agua.");
    shelf.remove("tarifa.pdf", "Sobre tarifa", "Se fija el tarifa del agua.");
    shelf.putLocked("cerrado-2.docx");
    shelf.commit();
    CheckReport report = shelf.report(file);
    assertThat(report.verdict()).isEqualTo("collection_changed");
    assertThat(report.sound()).isTrue();
    assertThat(report.holds()).isFalse();
    assertThat(fates(report)).containsExactly("added [veda.pdf]", "gone [tarifa.pdf]");
    assertThat(report.unreadSince()).containsExactly("cerrado-2.docx");
    assertThat(report.sentences())
        .anyMatch(each -> each.contains("Se añade un documento"))
        .anyMatch(each -> each.contains("Un documento ya no está"));
  }

  @Test
  void a_file_with_other_bytes_is_told_as_one_that_replaces_another() throws IOException {
    byte[] file = shelf.file("agua");
    shelf.remove("canon.pdf", "Sobre canon", "Se fija el canon del agua.");
    shelf.put("canon.pdf", "Sobre canon", "Se fija otro canon del agua.");
    shelf.commit();
    assertThat(fates(shelf.report(file)))
        .containsExactly("replaces [canon.pdf]", "replaced [canon.pdf]");
  }

  @Test
  void a_document_that_stays_and_is_no_longer_found_is_told_apart_from_one_that_is_gone()
      throws IOException {
    byte[] file = shelf.file("canon NO sube");
    byte[] forged = forged(file, tree -> ((ObjectNode) tree.get("question")).put("text", "tarifa"));
    shelf.put("c.pdf", "Otro", "Nada.");
    shelf.commit();
    assertThat(fates(shelf.report(forged)))
        .containsExactly("added [tarifa.pdf]", "no_longer_found [canon.pdf]");
  }

  @Test
  void a_document_known_otherwise_is_told_with_what_changed() throws IOException {
    byte[] file = shelf.file("agua");
    shelf.writer.forget("canon.pdf");
    shelf.put("mudado/canon.pdf", "Sobre canon", "Se fija el canon del agua.");
    shelf.commit();
    CheckReport report = shelf.report(file);
    assertThat(report.verdict()).isEqualTo("collection_changed");
    assertThat(report.holds()).isTrue();
    assertThat(fates(report)).containsExactly("changed [mudado/canon.pdf]");
    assertThat(report.documents().getFirst().words()).isEqualTo("Cambió: ruta");
  }

  @Test
  void an_absence_may_hold_or_end_on_a_newer_collection() throws IOException {
    byte[] file = shelf.file("xilófono");
    shelf.put("veda.pdf", "Sobre veda", "Se fija la veda.");
    shelf.commit();
    CheckReport holds = shelf.report(file);
    assertThat(holds.verdict()).isEqualTo("collection_changed");
    assertThat(holds.absenceHolds()).isTrue();
    assertThat(holds.holds()).isTrue();
    assertThat(holds.sentences().get(1)).startsWith("La ausencia se sostiene");
    shelf.put("x.pdf", "Música", "Un xilófono suena.");
    shelf.commit();
    CheckReport ends = shelf.report(file);
    assertThat(ends.absenceHolds()).isFalse();
    assertThat(ends.holds()).isFalse();
    assertThat(ends.sentences().get(1))
        .startsWith("La ausencia ya no se sostiene: ahora un documento");
  }

  @Test
  void a_changed_value_fails_with_a_sentence() throws IOException {
    byte[] file = shelf.file("agua");
    for (int at = 0; at < file.length; at += 97) {
      byte[] flipped = file.clone();
      flipped[at] ^= 1;
      CheckReport report = shelf.report(flipped);
      assertThat(report.verdict()).isEqualTo("altered");
      assertThat(report.sound()).isFalse();
      assertThat(report.sentences()).hasSize(2).allMatch(each -> each.endsWith("."));
    }
  }

  @Test
  void a_seal_computed_anew_over_a_changed_value_does_not_help() throws IOException {
    byte[] file = shelf.file("agua");
    byte[] title =
        forged(
            file,
            tree -> ((ObjectNode) tree.at("/answer/documents/0")).put("title", "Otro título"));
    CheckReport report = shelf.report(title);
    assertThat(report.verdict()).isEqualTo("differs");
    assertThat(report.sound()).isFalse();
    assertThat(report.differences()).containsExactly("/answer/documents/0/title");
    byte[] unread =
        forged(
            file,
            tree -> {
              ((ArrayNode) tree.at("/collection/unread")).remove(0);
              ((ObjectNode) tree.get("collection")).put("unread_total", 0);
            });
    assertThat(shelf.report(unread).verdict()).isEqualTo("differs");
  }

  @Test
  void parts_that_contradict_each_other_are_altered_whatever_the_seal() throws IOException {
    byte[] file = shelf.file("agua");
    List<Consumer<ObjectNode>> changes =
        List.of(
            tree -> ((ObjectNode) tree.get("answer")).put("total", 1),
            tree -> ((ArrayNode) tree.at("/answer/documents")).remove(0),
            tree -> ((ArrayNode) tree.at("/answer/ids")).remove(1),
            tree -> ((ArrayNode) tree.at("/collection/unread")).remove(0),
            tree -> ((ObjectNode) tree.get("answer")).put("order_sha256", "0".repeat(64)),
            tree -> ((ObjectNode) tree.get("answer")).put("complete", 1),
            tree -> ((ObjectNode) tree.at("/answer/documents/0")).put("sha256", "0".repeat(64)),
            tree -> ((ObjectNode) tree.get("question")).put("sort", "azar"),
            tree -> ((ObjectNode) tree.get("question")).put("from", "ayer"),
            tree -> ((ObjectNode) tree.get("question")).putNull("text"),
            tree -> ((ObjectNode) tree.get("question")).put("text", 7).putArray("text"),
            tree -> tree.put("más", true),
            tree -> tree.remove("answer"));
    for (Consumer<ObjectNode> change : changes) {
      assertThat(shelf.report(forged(file, change)).verdict()).isEqualTo("altered");
    }
  }

  @Test
  void another_version_of_the_program_may_say_things_otherwise() throws IOException {
    byte[] file =
        forged(
            shelf.file("agua"),
            tree -> {
              ((ObjectNode) tree.get("issued")).put("program", "Acervo 0.9");
              ((ObjectNode) tree.get("question")).put("reading", "Todo lo que diga «agua».");
            });
    CheckReport report = shelf.report(file);
    assertThat(report.verdict()).isEqualTo("same");
    assertThat(report.sentences())
        .anyMatch(each -> each.contains("Acervo 0.9; esta es Acervo 1.2.3"));
  }

  @Test
  void what_is_no_certificate_is_told() throws IOException {
    CheckReport report = shelf.report("hola".getBytes(StandardCharsets.UTF_8));
    assertThat(report.verdict()).isEqualTo("foreign");
    assertThat(report.sentences().getFirst()).startsWith("El archivo no es una constancia");
  }

  @Test
  void the_report_is_json_with_the_verdict_first() throws IOException {
    Verdict verdict = shelf.check().check(shelf.file("agua"));
    JsonNode json = JSON.readTree(CheckReport.of(verdict, Messages.ENGLISH).write());
    assertThat(json.get("verdict").asText()).isEqualTo("same");
    assertThat(json.at("/certificate/filters_in_words").isArray()).isTrue();
    assertThat(json.at("/then/fingerprint")).isEqualTo(json.at("/now/fingerprint"));
    assertThat(json.at("/sentences/0").asText()).startsWith("The certificate has not changed");
  }
}
