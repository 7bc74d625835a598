package acervo.catalog.law;

import acervo.catalog.vocabulary.Authority;
import acervo.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which names of a document are names of one law, and what that law goes by. */
final class Identities {
  private static final int NO_YEAR_NEEDED = 5;

  private final Map<String, Name> names = new LinkedHashMap<>();
  private final AuthorityLaws authorities;
  private final String foreign;

  /**
   * @param foreign the country whose document it is, when that is not the authority file's
   */
  Identities(AuthorityLaws authorities, String foreign) {
    this.authorities = authorities;
    this.foreign = foreign;
  }

  /** A name, or a number, and the names it is one with. */
  static final class Name {
    private final String key;
    private final Naming first;
    private String written;
    private Authority authority;
    private Name root = this;
    private Name partner;

    /** Of a root: the longest name of all that are one. */
    private Name fullest = this;

    private Name(String key, Naming first) {
      this.key = key;
      this.first = first;
      this.written = first.name();
    }

    private boolean isNumber() {
      return first.form() == Naming.Form.NUMBER;
    }
  }

  /** The name that a mention uses, new or known; its entry of the authority file is taken over. */
  Name of(Naming naming, Authority authority) {
    String key = key(naming, authority);
    Name name = names.computeIfAbsent(key, unused -> new Name(key, naming));
    if (authority != null && name.authority == null) name.authority = authority;
    if (isShouted(name.written) && !isShouted(naming.name())) name.written = naming.name();
    return name;
  }

  private static String key(Naming naming, Authority authority) {
    if (naming.form() == Naming.Form.NUMBER) {
      return LawKeys.of(numbered(naming)) + '/' + (isDatedApart(naming) ? "" : naming.year());
    }
    if (naming.form() == Naming.Form.ACRONYM && authority != null) return '=' + authority.slug();
    return LawKeys.of(naming.name());
  }

  /** «ley 13637», «decreto legislativo 321», «decreto 12-91». */
  private static String numbered(Naming naming) {
    return kind(naming) + ' ' + naming.digits();
  }

  private static String kind(Naming naming) {
    String folded = Folding.fold(naming.name());
    int digit = 0;
    while (digit < folded.length() && !Tokens.isDigit(folded.charAt(digit))) digit++;
    return folded
        .substring(0, digit)
        .replaceAll("\\b(?:n|no|nos|num|nro|nros|numeros?|os?)\\b", "")
        .replaceAll("[^a-zñ]+", " ")
        .strip();
  }

  /** Laws of five digits are numbered through: their year is no part of what they go by. */
  private static boolean isDatedApart(Naming naming) {
    return naming.head() == Head.LAW && naming.digits().length() >= NO_YEAR_NEEDED;
  }

  private static boolean isShouted(String name) {
    return name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static Name root(Name name) {
    Name root = name;
    while (root.root != root) root = root.root;
    name.root = root;
    return root;
  }

  /** Takes two names for one law's, unless the authority file knows them as two. */
  void unite(Name one, Name other) {
    Name a = root(one);
    Name b = root(other);
    if (a == b) return;
    boolean two =
        a.authority != null
            && b.authority != null
            && !a.authority.slug().equals(b.authority.slug());
    if (two) return;
    b.root = a;
    if (a.authority == null) a.authority = b.authority;
    if (isFuller(b.fullest, a.fullest)) a.fullest = b.fullest;
  }

  private static boolean isFuller(Name one, Name other) {
    if (one.isNumber() != other.isNumber()) return !one.isNumber();
    if (one.isNumber()) return one.key.length() > other.key.length();
    return one.key.length() > other.key.length() && one.first.form() != Naming.Form.ACRONYM;
  }

  /** A law and the decree that issued it: the first said of each counts. */
  void pair(Name one, Name other) {
    if (one.partner != null || other.partner != null) return;
    one.partner = other;
    other.partner = one;
    unite(one, other);
  }

  /** Short names with their long ones, undated numbers with dated ones, the constitution. */
  void settle() {
    constitution();
    sameAuthority();
    shortNames();
    numbers();
  }

  private void sameAuthority() {
    Map<String, Name> bySlug = new HashMap<>();
    for (Name name : names.values()) {
      if (name.authority == null) continue;
      Name known = bySlug.putIfAbsent(name.authority.slug(), name);
      if (known != null) unite(known, name);
    }
  }

  private void shortNames() {
    for (Name name : List.copyOf(names.values())) {
      if (name.isNumber()) continue;
      for (String key : LawKeys.shorter(name.first.name())) {
        Name shorter = names.get(key);
        if (shorter != null && !shorter.isNumber()) unite(shorter, name);
      }
    }
  }

  private void numbers() {
    Map<String, List<Name>> byDigits = new HashMap<>();
    for (Name name : names.values()) {
      if (!name.isNumber()) continue;
      // Guatemala numbers its laws as decrees: «Ley 135-96» is «Decreto 135-96».
      boolean law = name.first.head() == Head.LAW && name.first.digits().indexOf('-') < 0;
      boolean agreement = kind(name.first).startsWith("acuerdo");
      String group = law ? "ley " : agreement ? "acuerdo " : "decreto ";
      byDigits.computeIfAbsent(group + name.first.digits(), unused -> new ArrayList<>()).add(name);
    }
    for (List<Name> same : byDigits.values()) {
      List<String> years =
          same.stream()
              .map(name -> name.first.year())
              .filter(y -> !y.isEmpty())
              .distinct()
              .toList();
      List<String> kinds =
          same.stream()
              .map(name -> kind(name.first))
              // «reglamentario» says what it does, not who gave it.
              .filter(k -> k.contains(" ") && !k.endsWith(" reglamentario"))
              .distinct()
              .toList();
      if (years.size() > 1 || kinds.size() > 1) continue;
      for (Name each : same) unite(same.getFirst(), each);
    }
  }

  /** «la Constitución» is the one that the document names in full, when it names but one. */
  private void constitution() {
    List<Name> named =
        names.values().stream().filter(name -> name.first.head() == Head.CONSTITUTION).toList();
    List<Name> full = named.stream().filter(name -> !countryOf(name.key).isEmpty()).toList();
    List<Name> plain = named.stream().filter(name -> !full.contains(name)).toList();
    if (plain.isEmpty()) return;
    long countries = full.stream().map(name -> countryOf(name.key)).distinct().count();
    Name one = countries == 1 ? full.getFirst() : plain.getFirst();
    if (countries == 1) full.forEach(name -> unite(one, name));
    for (Name name : plain) {
      if (countries == 1) name.authority = one.authority;
      unite(one, name);
    }
  }

  /** The country other than the collection's own that a key names; empty when it names none. */
  private String countryOf(String key) {
    for (String word : key.split(" ")) {
      if (LegalWords.COUNTRIES.contains(word) && !word.equals(authorities.country())) return word;
    }
    return "";
  }

  /** What the law goes by in addresses. */
  String slug(Name name) {
    Name root = root(name);
    if (root.authority != null) return root.authority.slug();
    Name full = root.fullest;
    if (!full.isNumber()) return apart(LawKeys.slug(full.key));
    Naming number = full.first;
    boolean dated = !number.year().isEmpty() && !isDatedApart(number);
    return Folding.slug(numbered(number) + (dated ? " " + number.year() : ""));
  }

  /** Another country's law does not go by what one of the authority file goes by. */
  private String apart(String slug) {
    return !foreign.isEmpty() && authorities.has(slug) ? slug + '-' + foreign : slug;
  }

  /** What the law is called in the document, or in the authority file. */
  String name(Name name) {
    Name root = root(name);
    return root.authority != null ? root.authority.name() : root.fullest.written;
  }

  /** Whether the authority file has the law. */
  boolean isKnown(Name name) {
    return root(name).authority != null;
  }

  /** Whether the law is known to be a decree's. */
  boolean isIssuedByDecree(Name name) {
    Name partner = name.partner;
    return partner != null
        && (partner.first.head() == Head.DECREE || name.first.head() == Head.DECREE);
  }
}
