package acervo.catalog.law;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The laws of the authority file, and those learnt, by the keys of their names. The collection's
 * own country, the one its authority file names most, may follow a name and changes nothing: the
 * «Constitución de la República de El Salvador» is the «Constitución de la República» there.
 */
final class AuthorityLaws {
  static final AuthorityLaws NONE = new AuthorityLaws(Vocabulary.EMPTY, Vocabulary.EMPTY);

  private final Map<String, Authority> laws = new HashMap<>();
  private final Map<Kind, Map<String, Authority>> all = new HashMap<>();
  private final Set<String> slugs = new HashSet<>();
  private final String country;

  /**
   * @param file the authority file
   * @param known the same, with what was learnt
   */
  AuthorityLaws(Vocabulary file, Vocabulary known) {
    for (Authority each : known.all()) {
      add(each, each.name());
      each.names().forEach(name -> add(each, name));
    }
    Map<String, Integer> countries = new HashMap<>();
    for (Authority each : file.all()) {
      if (each.kind() == Kind.LAW) slugs.add(each.slug());
      for (String word : Folding.fold(each.name()).split("[^a-zñ]+")) {
        if (LegalWords.COUNTRIES.contains(word)) countries.merge(word, 1, Integer::sum);
      }
    }
    country =
        countries.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
  }

  private void add(Authority authority, String name) {
    String key = LawKeys.of(name);
    all.computeIfAbsent(authority.kind(), unused -> new HashMap<>()).putIfAbsent(key, authority);
    if (authority.kind() == Kind.LAW) laws.putIfAbsent(key, authority);
  }

  /** The country's folded name without its article; empty when the file names none. */
  String country() {
    return country;
  }

  /** Whether a law of the file itself goes by a slug. */
  boolean has(String slug) {
    return slugs.contains(slug);
  }

  /** The law that goes by a key. */
  Optional<Authority> find(String key) {
    Authority law = laws.get(key);
    if (law == null && isOfCountry(key)) law = laws.get(withoutCountry(key));
    return Optional.ofNullable(law);
  }

  /** The entry of a kind that goes by a key. */
  Optional<Authority> find(Kind kind, String key) {
    return Optional.ofNullable(all.getOrDefault(kind, Map.of()).get(key));
  }

  private boolean isOfCountry(String key) {
    return !country.isEmpty()
        && (key.endsWith(" de " + country) || key.endsWith(" de el " + country));
  }

  private String withoutCountry(String key) {
    return key.substring(0, key.lastIndexOf(" de "));
  }
}
