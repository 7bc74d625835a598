package acervo.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that its values have (RFC 8785, JSON Canonicalization Scheme): names in
 * order of their UTF-16 units, no white space, the shortest escapes. Numbers are whole ones that a
 * double holds exactly, which the scheme writes as their digits. The same by any tool that knows
 * the scheme, in any country.
 */
final class CanonicalJson {
  /** The largest whole number below which a double holds every one. */
  private static final long LARGEST = 1L << 53;

  private static final char[] HEXADECIMAL = "0123456789abcdef".toCharArray();

  /** In UTF-8. A number that is not whole, or too large, is refused with an exception. */
  static byte[] bytes(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether all numbers in it can be written. */
  static boolean admits(JsonNode node) {
    if (node.isNumber()) {
      return node.canConvertToLong()
          && node.isIntegralNumber()
          && Math.abs(node.longValue()) <= LARGEST;
    }
    for (JsonNode part : node) if (!admits(part)) return false;
    return true;
  }

  private static void write(JsonNode node, StringBuilder out) {
    switch (node.getNodeType()) {
      case OBJECT -> object(node, out);
      case ARRAY -> array(node, out);
      case STRING -> string(node.textValue(), out);
      case NUMBER -> {
        if (!admits(node)) throw new IllegalArgumentException("not a whole number: " + node);
        out.append(node.longValue());
      }
      case BOOLEAN -> out.append(node.booleanValue());
      case NULL -> out.append("null");
      case BINARY, MISSING, POJO -> throw new IllegalArgumentException("not JSON: " + node);
    }
  }

  private static void object(JsonNode node, StringBuilder out) {
    Map<String, JsonNode> members = new TreeMap<>();
    node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    char before = '{';
    for (var member : members.entrySet()) {
      out.append(before);
      string(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      before = ',';
    }
    out.append(members.isEmpty() ? "{}" : "}");
  }

  private static void array(JsonNode node, StringBuilder out) {
    char before = '[';
    for (JsonNode element : node) {
      out.append(before);
      write(element, out);
      before = ',';
    }
    out.append(node.isEmpty() ? "[]" : "]");
  }

  /** RFC 8785, section 3.2.2.2. */
  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (unit >= ' ') {
            out.append(unit);
          } else {
            out.append("\\u00").append(HEXADECIMAL[unit >> 4]).append(HEXADECIMAL[unit & 15]);
          }
        }
      }
    }
    out.append('"');
  }

  private CanonicalJson() {}
}
