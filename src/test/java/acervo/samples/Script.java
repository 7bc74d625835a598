package acervo.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One document as it is written in the resources: headers, a blank line, and the body.
 *
 * <p>{@code file} is the place in the corpus and decides the format. {@code title}, {@code author}
 * and {@code subject} become document properties as they stand, bad ones included. The others name
 * oddities: {@code password}, {@code scan}, {@code cut}, {@code copy-of}, {@code encoding}.
 */
record Script(Map<String, String> headers, String body) {
  private static final String CUT_LINE = "---8<---\n";

  Script {
    headers = Map.copyOf(headers);
  }

  static Script read(Path source) throws IOException {
    String text = Files.readString(source);
    int end = text.indexOf("\n\n");
    String head = end < 0 ? text : text.substring(0, end);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : head.split("\n")) {
      int colon = line.indexOf(':');
      if (colon < 0) throw new IOException(source + ": not a header: " + line);
      headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    if (!headers.containsKey("file")) throw new IOException(source + ": no file header");
    return new Script(headers, end < 0 ? "" : text.substring(end + 2));
  }

  /** Where the document goes, relative to the corpus folder. */
  String file() {
    return headers.get("file");
  }

  /** The extension of {@link #file()} in lower case, without the dot. */
  String format() {
    return file().substring(file().lastIndexOf('.') + 1).toLowerCase();
  }

  /** A header's value; empty when absent or blank. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
  }

  String header(String name, String otherwise) {
    return headers.getOrDefault(name, otherwise);
  }

  /** Whether the body is slides rather than running text. */
  boolean isSlides() {
    return header("kind", "text").equals("slides");
  }

  /** When the document was made: the {@code date} header at nine in the morning, local time. */
  Instant created() {
    return LocalDate.parse(header("date", "2018-01-15"))
        .atTime(15, 0)
        .atOffset(ZoneOffset.UTC)
        .toInstant();
  }

  /** A mail's own text: the body up to the cut line {@code ---8<---}. */
  String enclosing() {
    return body.split(CUT_LINE)[0];
  }

  /** The document that a mail carries: what follows the cut line, under the same headers. */
  Script enclosed() {
    return new Script(headers, body.split(CUT_LINE)[1]);
  }

  Markup markup() {
    return Markup.parse(body);
  }
}
