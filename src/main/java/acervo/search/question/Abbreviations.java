package acervo.search.question;

import acervo.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What legal writing in Spanish abbreviates: whoever asks for «art. 15» wants «artículo 15» as
 * well, and whoever asks for «D.L. 321» wants «Decreto Legislativo N.° 321». Only those that mean
 * one thing: «num.» is numeral or número.
 */
final class Abbreviations {
  /** The most words that one has. */
  static final int LONGEST = 2;

  /** The long form, its plural, and the short forms that are other words for the index. */
  private static final List<List<String>> FORMS =
      List.of(
          List.of("artículo", "artículos", "art.", "arts."),
          List.of("inciso", "incisos", "inc.", "incs."),
          List.of("literal", "literales", "lit.", "lits."),
          List.of("párrafo", "párrafos", "párr."),
          List.of("Constitución", "Constituciones", "Cn."),
          List.of("Decreto Legislativo", "Decretos Legislativos", "D.L.", "D. L.", "DL"),
          List.of("Decreto Ejecutivo", "Decretos Ejecutivos", "D.E.", "D. E."),
          List.of("Diario Oficial", "Diarios Oficiales", "D.O.", "D. O."));

  /** «N.° 321», «Nº 321», «No. 321» and «núm. 321» are 321. */
  private static final Pattern NUMBER_SIGN =
      Pattern.compile("(?iu)(?:n\\.?[°º]\\.?|no\\.|n[uú]m\\.)");

  private static final Map<String, List<String>> BY_KEY = byKey();

  private static Map<String, List<String>> byKey() {
    Map<String, List<String>> byKey = new HashMap<>();
    for (List<String> forms : FORMS) {
      for (String form : forms) byKey.put(key(form), forms);
    }
    return byKey;
  }

  private static String key(String words) {
    String key = Folding.fold(words);
    return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
  }

  /** The other ways to write some words; none when they are not abbreviated, or stand for none. */
  static List<String> others(List<String> words) {
    String typed = key(String.join(" ", words));
    List<String> forms = BY_KEY.getOrDefault(typed, List.of());
    List<String> others = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean plural = i == 1; // the index has it as its singular
      boolean whole = i == 0 && key(forms.get(1)).equals(typed);
      if (!plural && !whole && !key(forms.get(i)).equals(typed)) others.add(forms.get(i));
    }
    return others;
  }

  /** Whether a word before a number only says that it is one. */
  static boolean isNumberSign(String word) {
    return NUMBER_SIGN.matcher(word).matches();
  }

  private Abbreviations() {}
}
