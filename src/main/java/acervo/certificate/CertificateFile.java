package acervo.certificate;

import acervo.certificate.Certificate.Digest;
import acervo.document.Sha256;
import acervo.message.Message;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A certificate as a file. It is issued in canonical form, in which no byte can be changed without
 * changing a value or leaving the form, so that any change shows. A file that a tool has only laid
 * out anew, with line breaks or its members in another order, still has all its values and is read
 * as such.
 */
final class CertificateFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String DIGEST = "digest";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(32).build())
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** What a file turns out to be. */
  sealed interface Content {
    /**
     * A certificate of which no value was changed since it was sealed.
     *
     * @param reformatted whether it was laid out anew
     */
    record Sound(Certificate certificate, boolean reformatted) implements Content {}

    /** One that was changed, cut or is of a form that is not known here. */
    record Altered(Message what) implements Content {}

    /** Something else altogether. */
    record Foreign() implements Content {}
  }

  /** The same certificate under its seal. */
  static Certificate sealed(Certificate certificate) {
    String value = digest(tree(certificate));
    return new Certificate(
        certificate.kind(),
        certificate.version(),
        certificate.language(),
        certificate.issued(),
        certificate.question(),
        certificate.collection(),
        certificate.answer(),
        new Digest(Digest.ALGORITHM, Digest.FORM, value));
  }

  static ObjectNode tree(Record certificate) {
    return MAPPER.valueToTree(certificate);
  }

  static byte[] bytes(Certificate certificate) {
    return CanonicalJson.bytes(tree(certificate));
  }

  /** Of all but the seal. */
  private static String digest(ObjectNode tree) {
    ObjectNode sealed = tree.deepCopy();
    sealed.remove(DIGEST);
    return Sha256.of(CanonicalJson.bytes(sealed));
  }

  /**
   * Whether a file is, or was before somebody changed it, a certificate: two marks far apart are
   * looked for, so that no single change hides both.
   */
  static boolean isLikely(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.contains(Certificate.KIND)
        || (text.contains("\"fingerprint\"") && text.contains("\"" + Digest.FORM + "\""));
  }

  static Content read(byte[] file) {
    if (!isLikely(file)) return new Content.Foreign();
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException notUtf8) {
      return altered("certificate.altered.utf8");
    }
    try {
      if (text.startsWith(BYTE_ORDER_MARK)) text = text.substring(1);
      return of(MAPPER.readTree(text), file);
    } catch (JsonProcessingException broken) {
      JsonLocation where = broken.getLocation();
      return where == null
          ? altered("certificate.altered.form")
          : altered("certificate.altered.json", where.getLineNr(), where.getColumnNr());
    }
  }

  private static Content of(JsonNode read, byte[] file) throws JsonProcessingException {
    if (!(read instanceof ObjectNode tree) || !CanonicalJson.admits(tree)) {
      return altered("certificate.altered.form");
    }
    JsonNode seal = tree.path(DIGEST);
    String value = seal.path("value").asText();
    String found = digest(tree);
    boolean known =
        seal.path("algorithm").asText().equals(Digest.ALGORITHM)
            && seal.path("form").asText().equals(Digest.FORM)
            && seal.size() == 3;
    if (!known || !value.equals(found)) {
      return altered("certificate.altered.digest", value, found);
    }
    if (tree.path("version").asInt() > Certificate.VERSION) {
      return altered("certificate.altered.version", tree.path("version").asInt());
    }
    byte[] issued = CanonicalJson.bytes(tree);
    boolean reformatted = !Arrays.equals(file, issued);
    if (reformatted && file.length == issued.length) return altered("certificate.altered.byte");
    Certificate certificate = MAPPER.treeToValue(tree, Certificate.class);
    return certificate.kind().equals(Certificate.KIND)
        ? new Content.Sound(certificate, reformatted)
        : altered("certificate.altered.form");
  }

  /** Any record of this package, on one line, its fields in the order declared. */
  static String write(Record record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Content altered(String key, Object... places) {
    return new Content.Altered(Message.of(key, places));
  }

  private CertificateFile() {}
}
