package acervo.catalog.learning;

import acervo.catalog.law.LawKeys;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Proposal;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Locator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What all documents together taught: entries that the authority file lacks, and names and acronyms
 * new to those it has. Made by {@link Learning}; the same documents always teach the same.
 */
public record Learnt(List<Entry> entries) {
  public static final Learnt NONE = new Learnt(List.of());

  /**
   * One thing learnt.
   *
   * @param authority under the slug by which the catalogue knows it; names and acronyms as learnt,
   *     whether or not the authority file has some of them
   * @param documents how many define or name it
   * @param place where it is defined, or for want of a definition first named
   */
  public record Entry(Authority authority, int documents, Locator place, String quote) {}

  public Learnt {
    entries = List.copyOf(entries);
  }

  /**
   * The authority file and what was learnt, in one; the file's entries keep their names. Laws,
   * councils and plans count at once; institutions are proposed and wait for a person, because any
   * text defines the initials of dozens that the secretariat has nothing to do with.
   */
  public Vocabulary with(Vocabulary file) {
    Map<String, Entry> learnt = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.authority().kind() != Kind.INSTITUTION) learnt.put(key(entry.authority()), entry);
    }
    List<Authority> all = new ArrayList<>();
    for (Authority known : file.all()) {
      Entry more = learnt.remove(key(known));
      all.add(more == null ? known : extended(known, more.authority()));
    }
    learnt.values().forEach(entry -> all.add(entry.authority()));
    return new Vocabulary(all);
  }

  /**
   * Finds what {@link #with} tells. A law's name that was only learnt, and that goes by its own
   * slug, is not looked for: grammar finds it wherever it is written as a name, so that a text
   * catalogued before it was learnt need not be catalogued again.
   */
  public MentionFinder finder(Vocabulary file) {
    return new MentionFinder(
        with(file),
        (authority, name) -> !saysItself(authority, name) || has(file, authority, name));
  }

  private static boolean saysItself(Authority authority, String name) {
    return authority.kind() == Kind.LAW && LawKeys.slug(LawKeys.of(name)).equals(authority.slug());
  }

  private static boolean has(Vocabulary file, Authority authority, String name) {
    return file.find(authority.kind(), authority.slug())
        .filter(known -> allNames(known).contains(name))
        .isPresent();
  }

  private static String key(Authority authority) {
    return authority.kind() + " " + authority.slug();
  }

  /** An entry of the file with the acronyms and names that are new to it. */
  private static Authority extended(Authority known, Authority learnt) {
    Set<String> names = new HashSet<>();
    names.add(LawKeys.of(known.name()));
    known.names().forEach(name -> names.add(LawKeys.of(name)));
    List<String> moreNames = new ArrayList<>(known.names());
    for (String name : allNames(learnt)) if (names.add(LawKeys.of(name))) moreNames.add(name);
    List<String> acronyms = new ArrayList<>(known.acronyms());
    for (String acronym : learnt.acronyms()) {
      if (acronyms.stream().noneMatch(acronym::equalsIgnoreCase)) acronyms.add(acronym);
    }
    return new Authority(
        known.kind(), known.slug(), known.name(), acronyms, moreNames, known.area());
  }

  private static List<String> allNames(Authority authority) {
    List<String> names = new ArrayList<>(List.of(authority.name()));
    names.addAll(authority.names());
    return names;
  }

  /** What the authority file could be given, the most named first. */
  public List<Proposal> proposals(Vocabulary file) {
    List<Proposal> proposals = new ArrayList<>();
    for (Entry entry : entries) {
      Authority learnt = entry.authority();
      Optional<Authority> known = file.find(learnt.kind(), learnt.slug());
      Authority whole = known.map(each -> extended(each, learnt)).orElse(learnt);
      if (known.isPresent() && whole.equals(known.get())) continue;
      proposals.add(
          new Proposal(
              learnt.kind().facet() + "-" + learnt.slug(),
              whole,
              known.isEmpty(),
              entry.documents(),
              entry.place(),
              entry.quote()));
    }
    proposals.sort(
        Comparator.comparingInt(Proposal::documents).reversed().thenComparing(Proposal::id));
    return List.copyOf(proposals);
  }

  /**
   * The acronyms and names, as written, to which this gives another meaning than what was learnt
   * before did: a text that has one of them may have to be catalogued again. A law's name that goes
   * by its own slug is not among them: any text says as much by itself.
   */
  public Set<String> changedForms(Learnt before, Vocabulary file) {
    Map<String, Set<String>> now = forms(with(file));
    Map<String, Set<String>> then = forms(before.with(file));
    Set<String> changed = new TreeSet<>();
    now.forEach((form, slugs) -> addUnless(changed, form, slugs.equals(then.get(form))));
    then.forEach((form, slugs) -> addUnless(changed, form, slugs.equals(now.get(form))));
    return changed;
  }

  private static void addUnless(Set<String> changed, String form, boolean same) {
    if (!same) changed.add(form);
  }

  private static Map<String, Set<String>> forms(Vocabulary known) {
    Map<String, Set<String>> forms = new TreeMap<>();
    for (Authority authority : known.all()) {
      for (String acronym : authority.acronyms()) add(forms, acronym, authority);
      for (String name : allNames(authority)) {
        if (!saysItself(authority, name)) add(forms, name, authority);
      }
    }
    return forms;
  }

  private static void add(Map<String, Set<String>> forms, String form, Authority authority) {
    forms.computeIfAbsent(form, unused -> new TreeSet<>()).add(key(authority));
  }
}
