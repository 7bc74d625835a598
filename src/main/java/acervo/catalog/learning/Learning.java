package acervo.catalog.learning;

import acervo.catalog.law.Definition;
import acervo.catalog.law.LawKeys;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Evidence;
import acervo.document.Locator;
import acervo.text.FunctionWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts together what each document defines. Names under one slug are one thing; so are names alike
 * that share an acronym. The name in most documents is the canonical one. An acronym that stands
 * for names not alike stays with each of them: it is ambiguous, and what it means in a text is
 * decided there or not at all.
 */
public final class Learning {
  /** Of the telling words of the shorter name, how many must be in the longer. */
  private static final double ALIKE = 0.75;

  private final Vocabulary file;
  private final Set<String> fileNames = new HashSet<>();
  private final Map<String, Slot> slots = new TreeMap<>();

  /** What goes by one slug. */
  private static final class Slot {
    final Kind kind;
    final String slug;
    final Map<String, Name> names = new TreeMap<>();
    final Map<String, Integer> acronyms = new TreeMap<>();
    int documents;
    Locator place;
    String quote;
    boolean defined;

    Slot(Kind kind, String slug) {
      this.kind = kind;
      this.slug = slug;
    }

    /** The name in most documents; of equals, the one best written. */
    Name canonical() {
      return names.values().stream()
          .max(
              Comparator.comparingInt((Name name) -> name.documents)
                  .thenComparing(name -> name.written, Name.BEST))
          .orElseThrow();
    }
  }

  /** A name under all its spellings. */
  private static final class Name {
    /** Small letters before capitals alone, which have no accents; then the fullest. */
    private static final Comparator<String> BEST =
        Comparator.comparing((String name) -> name.chars().anyMatch(Character::isLowerCase))
            .thenComparing(String::length)
            .thenComparing(name -> name.chars().filter(letter -> letter > 0x7f).count())
            .thenComparing(Comparator.reverseOrder());

    String written;
    int documents;

    Name(String written) {
      this.written = written;
    }

    void alsoWritten(String other) {
      if (BEST.compare(other, written) > 0) written = other;
    }
  }

  public Learning(Vocabulary file) {
    this.file = file;
    for (Authority law : file.all(Kind.LAW)) {
      fileNames.add(LawKeys.of(law.name()));
      law.names().forEach(name -> fileNames.add(LawKeys.of(name)));
    }
  }

  /** Takes what one document defines. The order of documents does not matter. */
  public void add(String sha256, List<Definition> definitions) {
    Set<Slot> named = new HashSet<>();
    Set<Name> names = new HashSet<>();
    for (Definition definition : definitions) {
      Slot slot =
          slots.computeIfAbsent(
              definition.kind() + " " + definition.slug(),
              unused -> new Slot(definition.kind(), definition.slug()));
      Name name =
          slot.names.computeIfAbsent(
              LawKeys.of(definition.name()), unused -> new Name(definition.name()));
      name.alsoWritten(definition.name());
      if (names.add(name)) name.documents++;
      if (!definition.acronym().isEmpty())
        slot.acronyms.merge(definition.acronym(), 1, Integer::sum);
      if (named.add(slot)) slot.documents++;
      place(slot, sha256, definition);
    }
  }

  /** A definition with an acronym proves more than a name; else the first by hash and page. */
  private static void place(Slot slot, String sha256, Definition definition) {
    boolean defines = !definition.acronym().isEmpty();
    Evidence evidence = definition.evidence();
    Locator place = new Locator(sha256, evidence.page(), evidence.span());
    boolean better =
        slot.place == null
            || (defines && !slot.defined)
            || (defines == slot.defined && before(place, slot.place));
    if (!better) return;
    slot.place = place;
    slot.quote = evidence.quote();
    slot.defined = defines;
  }

  private static boolean before(Locator one, Locator other) {
    int order = one.sha256().compareTo(other.sha256());
    if (order == 0) order = Integer.compare(one.page(), other.page());
    return order == 0 ? one.span().compareTo(other.span()) < 0 : order < 0;
  }

  /** What was taken so far, together. */
  public Learnt learnt() {
    Map<Slot, Slot> into = merged();
    Map<Slot, List<Slot>> groups = new HashMap<>();
    for (Slot slot : slots.values()) {
      groups.computeIfAbsent(into.getOrDefault(slot, slot), unused -> new ArrayList<>()).add(slot);
    }
    List<Learnt.Entry> entries = new ArrayList<>();
    for (Map.Entry<Slot, List<Slot>> group : groups.entrySet()) {
      entries.add(entry(group.getKey(), group.getValue()));
    }
    entries.sort(
        Comparator.comparing((Learnt.Entry entry) -> entry.authority().kind())
            .thenComparing(entry -> entry.authority().slug()));
    return new Learnt(entries);
  }

  private Learnt.Entry entry(Slot main, List<Slot> all) {
    Map<String, Integer> acronyms = new TreeMap<>();
    Map<String, String> others = new TreeMap<>();
    Name canonical = main.canonical();
    int documents = 0;
    Slot best = main;
    for (Slot slot : all) {
      slot.acronyms.forEach((acronym, count) -> acronyms.merge(acronym, count, Integer::sum));
      slot.names.forEach((key, name) -> others.putIfAbsent(key, qualified(slot, name)));
      documents += slot.documents;
      if (slot.defined && !best.defined) best = slot;
    }
    others.remove(LawKeys.of(canonical.written));
    List<String> usual =
        acronyms.keySet().stream()
            .sorted(Comparator.comparing((String acronym) -> -acronyms.get(acronym)))
            .toList();
    return new Learnt.Entry(
        new Authority(
            main.kind,
            main.slug,
            qualified(main, canonical),
            usual,
            List.copyOf(others.values()),
            Optional.empty()),
        documents,
        best.place,
        best.quote);
  }

  /**
   * A law of another country, which has the name of one of ours, goes by its country too:
   * «Constitución (Uruguay)», or as of «otro país» where its slug does not tell. So the bare name
   * never means it where nothing else says so.
   */
  private String qualified(Slot slot, Name name) {
    boolean ours = slot.kind == Kind.LAW && !isOfFile(slot) && isNameOfFile(name.written);
    String own = LawKeys.slug(LawKeys.of(name.written)) + "-";
    if (ours && !slot.slug.startsWith(own)) return name.written + " (otro país)";
    if (slot.kind != Kind.LAW || !slot.slug.startsWith(own)) return name.written;
    String country = slot.slug.substring(own.length()).replace('-', ' ');
    return "%s (%s)"
        .formatted(name.written, Character.toUpperCase(country.charAt(0)) + country.substring(1));
  }

  /** Which slots are another's: for each, the one it goes into. */
  private Map<Slot, Slot> merged() {
    Map<String, List<Slot>> byAcronym = new TreeMap<>();
    for (Slot slot : slots.values()) {
      for (String acronym : slot.acronyms.keySet()) {
        byAcronym.computeIfAbsent(slot.kind + " " + acronym, unused -> new ArrayList<>()).add(slot);
      }
    }
    Map<Slot, Slot> into = new HashMap<>();
    for (List<Slot> sharing : byAcronym.values()) {
      List<Slot> ranked =
          sharing.stream()
              .sorted(
                  Comparator.comparing((Slot slot) -> !isOfFile(slot))
                      .thenComparing(slot -> -slot.documents)
                      .thenComparing(slot -> -slot.canonical().written.length())
                      .thenComparing(slot -> slot.slug))
              .toList();
      for (int i = 1; i < ranked.size(); i++) {
        Slot slot = ranked.get(i);
        if (isOfFile(slot) || into.containsKey(slot)) continue;
        for (Slot better : ranked.subList(0, i)) {
          if (into.containsKey(better) || !alike(slot, better)) continue;
          into.put(slot, better);
          break;
        }
      }
    }
    return into;
  }

  private boolean isNameOfFile(String name) {
    return fileNames.contains(LawKeys.of(name));
  }

  private boolean isOfFile(Slot slot) {
    return file.find(slot.kind, slot.slug).isPresent();
  }

  private static boolean alike(Slot one, Slot other) {
    return alike(one.canonical().written, other.canonical().written);
  }

  /** Whether two names are of one thing, given that they share an acronym. */
  static boolean alike(String one, String other) {
    Set<String> some = telling(one);
    Set<String> more = telling(other);
    if (some.size() > more.size()) {
      Set<String> swap = some;
      some = more;
      more = swap;
    }
    if (some.isEmpty()) return false;
    Set<String> common = new HashSet<>(some);
    common.retainAll(more);
    return common.size() >= ALIKE * some.size();
  }

  private static Set<String> telling(String name) {
    Set<String> words = new HashSet<>();
    Arrays.stream(LawKeys.of(name).split(" "))
        .filter(word -> !word.isEmpty() && !FunctionWords.contains(word))
        .forEach(words::add);
    return words;
  }
}
