package acervo.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String canonical(String json) throws IOException {
    return new String(CanonicalJson.bytes(JSON.readTree(json)), StandardCharsets.UTF_8);
  }

  @Test
  void neither_the_order_of_members_nor_white_space_matters() throws IOException {
    String expected = "{\"\":[],\"B\":{},\"a\":{\"x\":[1,-2,true,null],\"y\":\"ñ\"}}";
    assertThat(
            canonical(
                "{ \"a\": {\"y\":\"\\u00f1\", \"x\":[1, -2,true ,null]},\n\"B\":{}, \"\":[] }"))
        .isEqualTo(expected);
    assertThat(canonical(expected)).isEqualTo(expected);
  }

  /** RFC 8785, section 3.2.3: by UTF-16 units, so a surrogate comes before U+FB33. */
  @Test
  void members_are_in_order_of_their_units() throws IOException {
    assertThat(
            canonical(
                "{\"\uFB33\":1,\"\uD83D\uDE00\":2,\"\u20AC\":3,\"\\r\":4,\"1\":5,\"\u00F6\":6}"))
        .isEqualTo("{\"\\r\":4,\"1\":5,\"\u00F6\":6,\"\u20AC\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
  }

  @Test
  void the_shortest_escapes_are_written() throws IOException {
    assertThat(canonical("\"\\u0008\\u0009\\u000A\\u000c\\u000D\\u001B\\/\\\"\\\\\\u007f\\u2028\""))
        .isEqualTo("\"\\b\\t\\n\\f\\r\\u001b/\\\"\\\\\u007f\u2028\"");
  }

  @Test
  void the_country_of_the_machine_does_not_matter() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(canonical("{\"total\":1234567}")).isEqualTo("{\"total\":1234567}");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "1.0", "1e3", "9007199254740993", "-9007199254740993", "1e400"})
  void a_number_that_is_not_whole_and_exact_is_refused(String number) throws IOException {
    JsonNode read = JSON.readTree("[" + number + "]");
    assertThat(CanonicalJson.admits(read)).isFalse();
    assertThatThrownBy(() -> CanonicalJson.bytes(read))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
