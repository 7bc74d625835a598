package acervo.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.certificate.Certificate.Digest;
import acervo.certificate.CertificateFile.Content;
import acervo.document.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateFileTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private byte[] file;

  @BeforeEach
  void issue() throws IOException {
    try (CertifiedShelf shelf = new CertifiedShelf(folder)) {
      shelf.put("a.pdf", "Canon «nuevo»", "El canon del agua sube.");
      shelf.put("b.pdf", "Tarifa", "La tarifa del agua.");
      shelf.putLocked("c.docx");
      shelf.putPartly("d.pdf", "Actas", "Actas del consejo.");
      shelf.commit();
      file = shelf.file("canon \"agua\" \\ \u0001");
    }
  }

  private static ObjectNode tree(byte[] file) throws IOException {
    return (ObjectNode) JSON.readTree(file);
  }

  @Test
  void it_is_read_as_it_was_written() {
    Content read = CertificateFile.read(file);
    assertThat(read).isInstanceOf(Content.Sound.class);
    assertThat(((Content.Sound) read).reformatted()).isFalse();
    assertThat(CertificateFile.bytes(((Content.Sound) read).certificate())).isEqualTo(file);
  }

  @Test
  void its_seal_can_be_computed_by_any_tool() throws IOException {
    ObjectNode rest = tree(file);
    String seal = rest.remove("digest").get("value").asText();
    assertThat(Sha256.of(CanonicalJson.bytes(rest))).isEqualTo(seal);
    assertThat(rest.size()).isEqualTo(7);
  }

  @Test
  void the_seal_does_not_depend_on_the_country_of_the_machine() {
    Content.Sound read = (Content.Sound) CertificateFile.read(file);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(CertificateFile.sealed(read.certificate())).isEqualTo(read.certificate());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_change_of_any_value_shows() throws IOException {
    ObjectNode whole = tree(file);
    List<Consumer<JsonNode>> changes = new ArrayList<>();
    List<String> places = new ArrayList<>();
    collect(whole, "", changes, places);
    assertThat(places).hasSizeGreaterThan(60);
    for (int i = 0; i < places.size(); i++) {
      ObjectNode changed = whole.deepCopy();
      changes.get(i).accept(changed);
      assertThat(changed).as(places.get(i)).isNotEqualTo(whole);
      assertThat(CertificateFile.read(CanonicalJson.bytes(changed)))
          .as(places.get(i))
          .isInstanceOf(Content.Altered.class);
    }
  }

  /** For each leaf one change of it, and for each list and object one that takes a part away. */
  private static void collect(
      JsonNode node, String at, List<Consumer<JsonNode>> changes, List<String> places) {
    if (node.isObject()) {
      node.fieldNames()
          .forEachRemaining(
              name -> {
                changes.add(tree -> ((ObjectNode) tree.at(at)).remove(name));
                places.add(at + "/" + name + " taken away");
                JsonNode member = node.get(name);
                if (member.isValueNode()) {
                  changes.add(tree -> change((ObjectNode) tree.at(at), name));
                  places.add(at + "/" + name);
                }
                collect(member, at + "/" + name, changes, places);
              });
    } else if (node.isArray()) {
      changes.add(tree -> ((ArrayNode) tree.at(at)).add("más"));
      places.add(at + " made longer");
      for (int i = 0; i < node.size(); i++) {
        int index = i;
        changes.add(tree -> ((ArrayNode) tree.at(at)).remove(index));
        places.add(at + "/" + i + " taken away");
        collect(node.get(i), at + "/" + i, changes, places);
      }
    }
  }

  private static void change(ObjectNode object, String name) {
    JsonNode value = object.get(name);
    if (value.isNumber()) object.put(name, value.longValue() + 1);
    else if (value.isBoolean()) object.put(name, !value.booleanValue());
    else object.put(name, value.asText() + "x");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16, 32, 128, 255})
  void a_flip_of_any_byte_shows(int bits) {
    for (int at = 0; at < file.length; at++) {
      byte[] flipped = file.clone();
      flipped[at] ^= (byte) bits;
      assertThat(CertificateFile.read(flipped))
          .as("byte %d", at)
          .isInstanceOf(Content.Altered.class);
    }
  }

  @Test
  void one_that_was_cut_or_went_on_is_altered() {
    String text = new String(file, StandardCharsets.UTF_8);
    for (String other :
        List.of(
            text.substring(0, text.length() - 1), text.substring(1), text + "{}", text + text)) {
      assertThat(CertificateFile.read(other.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(Content.Altered.class);
    }
  }

  @Test
  void a_name_given_twice_is_altered() {
    String text = new String(file, StandardCharsets.UTF_8);
    String twice = text.replaceFirst("\\{", "{\"language\":\"es\",");
    assertThat(CertificateFile.read(twice.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Content.Altered.class);
  }

  @Test
  void a_file_laid_out_anew_keeps_its_values_and_says_so() throws IOException {
    byte[] pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree(file));
    byte[] marked =
        ("\uFEFF" + new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    for (byte[] other : List.of(pretty, marked)) {
      Content read = CertificateFile.read(other);
      assertThat(read).isInstanceOf(Content.Sound.class);
      assertThat(((Content.Sound) read).reformatted()).isTrue();
      assertThat(CertificateFile.bytes(((Content.Sound) read).certificate())).isEqualTo(file);
    }
  }

  @Test
  void a_newer_form_is_told_apart() throws IOException {
    ObjectNode newer = tree(file);
    newer.put("version", Certificate.VERSION + 1);
    newer.remove("digest");
    String seal = Sha256.of(CanonicalJson.bytes(newer));
    newer
        .putObject("digest")
        .put("algorithm", Digest.ALGORITHM)
        .put("form", Digest.FORM)
        .put("value", seal);
    Content read = CertificateFile.read(CanonicalJson.bytes(newer));
    assertThat(read)
        .isInstanceOfSatisfying(
            Content.Altered.class,
            altered -> assertThat(altered.what().key()).isEqualTo("certificate.altered.version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[1,2]", "Un borrador que cita «algo».", "{\"q\":\"agua\"}", "\u0000"})
  void anything_else_is_no_certificate(String other) {
    byte[] bytes = other.getBytes(StandardCharsets.UTF_8);
    assertThat(CertificateFile.read(bytes)).isInstanceOf(Content.Foreign.class);
    assertThat(CertificateCheck.recognises(bytes)).isFalse();
  }
}
