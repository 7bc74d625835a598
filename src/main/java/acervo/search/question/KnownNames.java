package acervo.search.question;

import acervo.catalog.law.LawKeys;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.text.Folding;
import acervo.text.FunctionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of the authority file and of what the collection taught. Immutable. */
public final class KnownNames implements Names {
  /** More other names than this are left to the words themselves. */
  private static final int MOST = 8;

  /** A shorter acronym is one only in capitals: «la», «son» and «paz» are words. */
  private static final int NO_WORD = 4;

  private final Map<String, List<Authority>> named = new HashMap<>();
  private final Map<String, List<Authority>> acronyms = new HashMap<>();
  private final int longest;

  public KnownNames(Vocabulary vocabulary) {
    int most = 1;
    for (Authority each : vocabulary.all()) {
      for (String name : names(each)) {
        String key = LawKeys.of(name);
        if (key.isEmpty()) continue;
        put(named, key, each);
        most = Math.max(most, name.split("\\s+").length);
      }
      for (String acronym : each.acronyms()) put(acronyms, Folding.fold(acronym), each);
    }
    longest = most;
  }

  private static void put(Map<String, List<Authority>> index, String key, Authority each) {
    List<Authority> all = index.computeIfAbsent(key, unused -> new ArrayList<>());
    if (!all.contains(each)) all.add(each);
  }

  private static List<String> names(Authority authority) {
    List<String> names = new ArrayList<>(List.of(authority.name()));
    names.addAll(authority.names());
    return names;
  }

  @Override
  public int longest() {
    return longest;
  }

  @Override
  public List<String> others(List<String> words) {
    String typed = String.join(" ", words);
    String key = LawKeys.of(typed);
    boolean single = words.size() == 1;
    List<Authority> meant = single ? byAcronym(typed) : named.getOrDefault(key, List.of());
    Set<String> others = new LinkedHashSet<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Authority each : meant) {
      for (String acronym : each.acronyms()) {
        if (!FunctionWords.contains(acronym) && keys.add(Folding.fold(acronym))) {
          others.add(acronym);
        }
      }
      for (String name : names(each)) if (keys.add(LawKeys.of(name))) others.add(name);
    }
    others.removeIf(other -> says(other, typed, key));
    return others.stream().limit(MOST).toList();
  }

  private List<Authority> byAcronym(String typed) {
    boolean capitals = typed.equals(typed.toUpperCase(Locale.ROOT));
    if (!capitals && typed.length() < NO_WORD) return List.of();
    return acronyms.getOrDefault(Folding.fold(typed), List.of());
  }

  /** Whether all of what was typed is in the other name, which then finds nothing more. */
  private static boolean says(String other, String typed, String key) {
    return Folding.fold(other).equals(Folding.fold(typed))
        || (" " + LawKeys.of(other) + " ").contains(" " + key + " ");
  }

  @Override
  public Set<String> values(FacetName facet, String name) {
    Set<String> values = new LinkedHashSet<>();
    String folded = Folding.fold(name.strip());
    switch (facet) {
      case YEAR -> {
        if (folded.matches("[0-9]{4}")) values.add(folded);
        if (Set.of("ninguno", "sin", "none").contains(folded)) values.add(FacetName.UNDATED);
      }
      case FORMAT -> {
        for (Format format : Format.values()) if (format.code().equals(folded)) values.add(folded);
      }
      case TYPE -> {
        for (DocumentType type : DocumentType.values()) {
          if (isCalled(type, folded)) values.add(type.code());
        }
      }
      default -> {
        for (Authority each : named.getOrDefault(LawKeys.of(name), List.of())) {
          add(values, facet, each);
        }
        for (Authority each : acronyms.getOrDefault(folded, List.of())) add(values, facet, each);
        if (values.isEmpty()) {
          named.values().stream()
              .flatMap(List::stream)
              .filter(each -> each.slug().equals(Folding.slug(name)))
              .forEach(each -> add(values, facet, each));
        }
      }
    }
    return values;
  }

  private static void add(Set<String> values, FacetName facet, Authority each) {
    if (each.kind().facet().equals(facet.code())) values.add(each.slug());
  }

  /** By its code or by its name in either language, or the beginning of one. */
  private static boolean isCalled(DocumentType type, String folded) {
    if (folded.isEmpty()) return false;
    if (type.code().equals(folded)) return true;
    for (Messages messages : List.of(Messages.SPANISH, Messages.ENGLISH)) {
      if (Folding.fold(messages.say("web.type." + type.code())).startsWith(folded)) return true;
    }
    return false;
  }
}
