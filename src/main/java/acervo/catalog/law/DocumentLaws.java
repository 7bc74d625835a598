package acervo.catalog.law;

import acervo.catalog.law.Identities.Name;
import acervo.catalog.law.Naming.Form;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one document says of laws, in three steps: every page is learnt, then it is settled which
 * names are one law's, then every mention is told, page by page in order.
 */
final class DocumentLaws {
  private static final int TITLE_PAGES = 2;

  /** How far back, in UTF-16 units, «dicha Ley» is believed to reach. */
  private static final int REACH = 4000;

  private final AuthorityLaws authorities;
  private final Identities identities;
  private final Map<Mentioned, Name> names = new IdentityHashMap<>();
  private final Map<String, Name> acronyms = new HashMap<>();
  private final Map<Head, Name> aliases = new EnumMap<>(Head.class);
  private final Map<Head, Name> own = new EnumMap<>(Head.class);
  private final Set<Authority> namedInFull = new HashSet<>();
  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  /** The slugs of laws whose definition gives an acronym. */
  private final Set<String> abbreviated = new HashSet<>();

  private final List<Defined> defined = new ArrayList<>();

  /** The law that «dicha Ley» stands for at the place that is being told. */
  private final List<Told> last = new ArrayList<>();

  /** How many units of text the pages told before have. */
  private int told;

  private record Told(Head head, Name name, boolean issuedByDecree, int place) {}

  private record Defined(Page page, Abbreviation abbreviation, Name law) {}

  /**
   * @param foreign the country whose document it is, when that is not the authority file's
   */
  DocumentLaws(AuthorityLaws authorities, String foreign) {
    this.authorities = authorities;
    this.identities = new Identities(authorities, foreign);
  }

  void learn(PageLaws page) {
    Mentioned before = null;
    for (Mentioned mention : page.mentions()) {
      Form form = mention.naming().form();
      if (form == Form.NAME || form == Form.NUMBER) {
        Authority authority = mention.meanings().isEmpty() ? null : mention.meanings().getFirst();
        if (authority != null) namedInFull.add(authority);
        Name name = identities.of(mention.naming(), authority);
        names.put(mention, name);
        if (form == Form.NAME && mention.naming().hasNumber()) pairWithNumber(mention, name);
        learnOwn(page.page(), mention, name);
      }
      if (before != null && Joints.join(before, mention)) join(before, mention);
      if (before == null || !Joints.isAcronymOf(before, mention)) before = mention;
    }
    if (page.abbreviations().isEmpty()) return;
    NavigableMap<Integer, Mentioned> byEnd = new TreeMap<>();
    for (Mentioned mention : page.mentions()) {
      if (names.containsKey(mention)) byEnd.put(mention.span().end(), mention);
    }
    for (Abbreviation abbreviation : page.abbreviations()) learn(page, abbreviation, byEnd);
  }

  private void pairWithNumber(Mentioned mention, Name name) {
    Naming naming = mention.naming();
    Naming number =
        new Naming(
            Form.NUMBER,
            Head.LAW,
            naming.span(),
            naming.core(),
            "Ley " + naming.digits(),
            naming.digits(),
            naming.year());
    identities.pair(name, identities.of(number, null));
  }

  private void join(Mentioned before, Mentioned mention) {
    Name one = names.get(before);
    if (one == null) return;
    if (mention.naming().form() == Form.BARE) {
      aliases.putIfAbsent(mention.naming().head(), one);
      return;
    }
    Name other = names.get(mention);
    boolean named = mention.naming().form() == before.naming().form();
    if (named) identities.unite(one, other);
    else identities.pair(one, other);
  }

  /** The law that the document is: one that a heading of its first pages begins with. */
  private void learnOwn(Page page, Mentioned mention, Name name) {
    if (page.number() > TITLE_PAGES || !mention.beginsHeading()) return;
    Head head = mention.naming().head();
    if (own.containsKey(head)) return;
    boolean first = own.isEmpty();
    boolean whole = mention.isHeading();
    boolean numberedTitle = mention.naming().form() == Form.NUMBER && first;
    if (!whole && !numberedTitle && !first) return;
    own.put(head, name);
    Name decree = own.get(Head.DECREE);
    if (decree == null || !whole || own.size() != 2) return;
    for (Map.Entry<Head, Name> each : own.entrySet()) {
      if (each.getKey() != Head.DECREE) identities.pair(decree, each.getValue());
    }
  }

  private void learn(
      PageLaws page, Abbreviation abbreviation, NavigableMap<Integer, Mentioned> byEnd) {
    Name law = null;
    if (abbreviation.kind() == Kind.LAW) {
      int end = abbreviation.name().end();
      for (Mentioned mention : byEnd.subMap(end - 2, true, end + 2, true).values()) {
        boolean same = abbreviation.name().start() <= mention.naming().core().start();
        if (same) law = names.get(mention);
      }
      if (law != null) acronyms.putIfAbsent(abbreviation.acronym(), law);
    }
    defined.add(new Defined(page.page(), abbreviation, law));
  }

  void settle() {
    identities.settle();
    for (Defined each : defined) define(each);
  }

  private void define(Defined each) {
    Abbreviation abbreviation = each.abbreviation();
    if (abbreviation.kind() == Kind.LAW && each.law() == null) return;
    String name = abbreviation.name().in(each.page().text()).replaceAll("\\s+", " ");
    String key = LawKeys.of(name);
    String slug =
        each.law() != null
            ? identities.slug(each.law())
            : authorities
                .find(abbreviation.kind(), key)
                .map(Authority::slug)
                .orElseGet(() -> LawKeys.slug(key));
    if (each.law() != null) abbreviated.add(slug);
    Span place = new Span(abbreviation.name().start(), abbreviation.end());
    Evidence evidence = Evidence.in(each.page(), place, "acronym-definition");
    definitions.putIfAbsent(
        abbreviation.kind() + slug + '/' + abbreviation.acronym(),
        new Definition(abbreviation.kind(), slug, name, abbreviation.acronym(), evidence));
  }

  /** The mentions of one page; pages are told in order. */
  List<NamedLaw> resolve(PageLaws page) {
    List<NamedLaw> laws = new ArrayList<>();
    for (Mentioned mention : withAcronyms(page)) {
      tell(page.page(), mention).ifPresent(laws::add);
    }
    told += page.page().text().length();
    return Collections.unmodifiableList(laws);
  }

  /** What can be learnt from the document; complete when all its pages are told. */
  List<Definition> definitions() {
    return List.copyOf(definitions.values());
  }

  private List<Mentioned> withAcronyms(PageLaws page) {
    if (acronyms.isEmpty()) return page.mentions();
    return AcronymUses.added(page, acronyms.keySet());
  }

  private Optional<NamedLaw> tell(Page page, Mentioned mention) {
    Naming naming = mention.naming();
    Name name =
        switch (naming.form()) {
          case NAME, NUMBER -> names.get(mention);
          case ACRONYM -> ofAcronym(mention);
          case BACKWARD -> lastOf(naming.head(), told + naming.span().start());
          case SELF -> ownOf(naming.head());
          case BARE -> aliases.get(naming.head());
        };
    if (name == null) return Optional.empty();
    String slug = identities.slug(name);
    if (naming.form() != Form.SELF && naming.form() != Form.BARE) {
      remember(naming.head(), name, told + naming.span().end());
    }
    String rule =
        switch (naming.form()) {
          case NAME, BARE -> "law-name";
          case NUMBER -> naming.head() == Head.LAW ? "law-name" : "law-decree";
          case ACRONYM -> "law-acronym";
          case BACKWARD, SELF -> "law-anaphor";
        };
    String shown = identities.name(name);
    boolean isNew =
        naming.form() == Form.NAME && !identities.isKnown(name) && !abbreviated.contains(slug);
    if (isNew) {
      definitions.putIfAbsent(
          slug,
          new Definition(Kind.LAW, slug, shown, "", Evidence.in(page, naming.span(), "law-name")));
    }
    return Optional.of(new NamedLaw(naming.span(), slug, shown, mention.provision(), rule));
  }

  /** The law that an acronym stands for here; null when it is left open. */
  private Name ofAcronym(Mentioned mention) {
    Name learnt = acronyms.get(mention.naming().name());
    if (learnt != null) return learnt;
    List<Authority> meanings = mention.meanings();
    Authority one = null;
    if (meanings.size() == 1) {
      one = meanings.getFirst();
    } else {
      List<Authority> named = meanings.stream().filter(namedInFull::contains).toList();
      if (named.size() == 1) one = named.getFirst();
      if (named.isEmpty()) one = AcronymUses.byContext(mention).orElse(null);
    }
    return one == null || one.kind() != Kind.LAW ? null : identities.of(mention.naming(), one);
  }

  private Name lastOf(Head noun, int place) {
    for (int i = last.size() - 1; i >= 0; i--) {
      Told each = last.get(i);
      if (each.head().isMeantBy(noun) || noun == Head.DECREE && each.issuedByDecree()) {
        return place - each.place() <= REACH ? each.name() : null;
      }
    }
    return null;
  }

  private Name ownOf(Head noun) {
    for (Map.Entry<Head, Name> each : own.entrySet()) {
      if (each.getKey().isMeantBy(noun)) return each.getValue();
    }
    return aliases.get(noun);
  }

  /** Keeps the last law named of each kind, the latest at the end. */
  private void remember(Head head, Name name, int place) {
    last.removeIf(each -> each.head() == head);
    last.add(new Told(head, name, identities.isIssuedByDecree(name), place));
  }
}
