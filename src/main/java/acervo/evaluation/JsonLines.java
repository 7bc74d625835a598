package acervo.evaluation;

import acervo.message.Message;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file that has a JSON object on each line (jsonlines.org). */
final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String fileName;
  private final Consumer<Message> mistakes;

  /** What is done with each object. */
  @FunctionalInterface
  interface Taker {
    void take(Line line) throws IOException;
  }

  JsonLines(String fileName, Consumer<Message> mistakes) {
    this.fileName = fileName;
    this.mistakes = mistakes;
  }

  void read(Path file, Taker taker) throws IOException {
    Lines.read(
        file,
        mistakes,
        (line, number) -> {
          JsonNode node;
          try {
            node = MAPPER.readTree(line);
          } catch (JsonProcessingException broken) {
            mistakes.accept(Message.of("evaluation.line.json", fileName, number));
            return;
          }
          if (node instanceof ObjectNode object) taker.take(new Line(object, number));
          else mistakes.accept(Message.of("evaluation.line.json", fileName, number));
        });
  }

  /** The object on a line. */
  final class Line {
    private final ObjectNode object;
    private final int number;

    private Line(ObjectNode object, int number) {
      this.object = object;
      this.number = number;
    }

    /** What it is called; a mistake, and empty, when it has no name. */
    String name() {
      String name = needed("id").strip();
      if (name.isEmpty() && object.has("id")) mistaken("lacks", "id");
      return name;
    }

    /** A field's text; a mistake, and empty, when it is not there or no text and no number. */
    String needed(String field) {
      JsonNode value = object.get(field);
      if (value != null && (value.isTextual() || value.isNumber())) return value.asText();
      mistaken("lacks", field);
      return "";
    }

    /** A field's text, empty when there is none. */
    String given(String field) {
      return object.path(field).asText("");
    }

    void mistaken(String what, String detail) {
      mistakes.accept(Message.of("evaluation.line." + what, fileName, number, detail));
    }
  }
}
