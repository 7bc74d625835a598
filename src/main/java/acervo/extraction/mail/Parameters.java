package acervo.extraction.mail;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parameters of a MIME field, those of RFC 2231 among them: encoded, or cut in pieces. */
final class Parameters {
  private static final Pattern EXTENDED = Pattern.compile("([\\w-]*)'[^']*'(.*)", Pattern.DOTALL);

  /** The value of a parameter, empty when the field has none of that name. */
  static String value(String field, String name) {
    Pattern piece =
        Pattern.compile(
            "(?i);\\s*"
                + Pattern.quote(name)
                + "(\\*(?:\\d+\\*?)?)?\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
    Matcher matcher = piece.matcher(field);
    StringBuilder value = new StringBuilder();
    boolean extended = false;
    while (matcher.find()) {
      boolean quoted = matcher.group(2) != null;
      value.append(quoted ? matcher.group(2).replaceAll("\\\\(.)", "$1") : matcher.group(3));
      extended |= matcher.group(1) != null && matcher.group(1).endsWith("*");
      if (matcher.group(1) == null) break;
    }
    return extended ? decoded(value.toString()) : value.toString();
  }

  private static String decoded(String value) {
    Matcher matcher = EXTENDED.matcher(value);
    if (!matcher.matches()) return value;
    try {
      Charset charset =
          matcher.group(1).isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(matcher.group(1));
      return URLDecoder.decode(matcher.group(2).replace("+", "%2B"), charset);
    } catch (IllegalArgumentException unknown) {
      return matcher.group(2);
    }
  }

  private Parameters() {}
}
