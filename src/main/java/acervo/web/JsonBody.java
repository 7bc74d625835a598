package acervo.web;

import acervo.web.view.Refusal;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON object that was sent, and its fields; whatever cannot be meant is refused. */
record JsonBody(JsonNode object) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * The object of a request; refused with 415 when it is not sent as JSON, with 400 when it is
   * none, with 422 when it has other fields than {@code known}.
   */
  static JsonBody of(Context context, Set<String> known) {
    checkType(context);
    JsonNode object = read(context.bodyAsBytes(), "web.refused.json_object");
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (known.contains(field.getKey())) continue;
      String names = String.join(", ", known.stream().sorted().toList());
      throw new Refusal(422, "web.refused.json_field", field.getKey(), names);
    }
    return new JsonBody(object);
  }

  /** Refuses with 415 what is not sent as JSON. */
  static void checkType(Context context) {
    String sent = context.contentType();
    String type = sent == null ? "" : sent.replaceFirst(";.*$", "").strip();
    boolean json =
        type.equalsIgnoreCase("application/json")
            || type.equalsIgnoreCase("application/merge-patch+json");
    if (!json) throw new Refusal(415, "web.refused.json_type");
  }

  /** The object that bytes are, strictly; refused with 400 and {@code sentence} otherwise. */
  static JsonNode read(byte[] body, String sentence) {
    try {
      JsonNode object = JSON.readTree(body);
      if (object != null && object.isObject()) return object;
    } catch (IOException notJson) {
      // Refused below, as is JSON that is no object.
    }
    throw new Refusal(400, sentence);
  }

  /** A text; empty when the field is absent or null. */
  Optional<String> text(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) return Optional.empty();
    if (!value.isTextual()) throw new Refusal(422, "web.refused.not_text", name);
    return Optional.of(value.asText());
  }

  /** A whole number that is not negative; empty when the field is absent or null. */
  Optional<Integer> number(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) return Optional.empty();
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < 0) {
      throw new Refusal(422, "web.refused.not_number", name);
    }
    return Optional.of(value.asInt());
  }

  /** A list of texts; empty when the field is absent or null. */
  Optional<List<String>> texts(String name) {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) return Optional.empty();
    List<String> texts = new ArrayList<>();
    for (JsonNode each : value) if (each.isTextual()) texts.add(each.asText());
    if (!value.isArray() || texts.size() < value.size()) {
      throw new Refusal(422, "web.refused.not_texts", name);
    }
    return Optional.of(texts);
  }

  /** What must be there. */
  static <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(() -> new Refusal(422, "web.refused.missing", name));
  }
}
