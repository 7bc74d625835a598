package acervo.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Everything the program says to people, in one language. A key without its sentence is a defect
 * that a test catches; at run time the key itself is shown rather than nothing.
 */
public final class Messages {
  public static final Messages SPANISH = new Messages(Locale.of("es", "SV"));
  public static final Messages ENGLISH = new Messages(Locale.of("en"));

  private final Locale locale;
  private final ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "acervo.message.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The messages of a language tag: English for {@code en…}, Spanish for anything else. */
  public static Messages in(String language) {
    return language != null && language.toLowerCase(Locale.ROOT).startsWith("en")
        ? ENGLISH
        : SPANISH;
  }

  /** "es" or "en". */
  public String language() {
    return locale.getLanguage();
  }

  public Locale locale() {
    return locale;
  }

  /** The bundle itself, for libraries that look up their own keys in it. */
  public ResourceBundle bundle() {
    return bundle;
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  public String say(Message message) {
    Object[] arguments = message.arguments().toArray();
    for (int i = 0; i < arguments.length; i++) {
      if (counts(message.key(), i)) arguments[i] = Long.valueOf(message.arguments().get(i));
    }
    return say(message.key(), arguments);
  }

  /** Whether a sentence is worded by how many its argument says: «un archivo», «2 archivos». */
  private boolean counts(String key, int argument) {
    return has(key) && bundle.getString(key).contains("{" + argument + ",choice");
  }

  /** Several sentences, one after another; empty when there are none. */
  public String say(List<Message> sentences) {
    return sentences.stream().map(this::say).collect(Collectors.joining(" "));
  }

  /**
   * The sentence of {@code key} with its places filled. Numbers are written as in El Salvador
   * (1,555), the same in both languages.
   */
  public String say(String key, Object... arguments) {
    try {
      String pattern = bundle.getString(key);
      return arguments.length == 0 && pattern.indexOf('{') < 0
          ? pattern.replace("''", "'")
          : new MessageFormat(pattern, Locale.US).format(arguments);
    } catch (MissingResourceException missing) {
      return key;
    }
  }
}
