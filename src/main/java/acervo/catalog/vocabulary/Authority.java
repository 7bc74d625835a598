package acervo.catalog.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the authority file: something that documents are about, under one name.
 *
 * @param slug its stable name in addresses and in the index: lower-case letters, digits, hyphens
 * @param name the canonical name
 * @param acronyms as written, the usual one first; may be empty
 * @param names other names, without the canonical one; may be empty
 * @param area of a council, the slug of the area that attends it
 */
public record Authority(
    Kind kind,
    String slug,
    String name,
    List<String> acronyms,
    List<String> names,
    Optional<String> area) {
  /** What kind of thing it is. */
  public enum Kind {
    AREA("areas"),
    COUNCIL("councils"),
    LAW("laws"),
    /** A plan or a policy. */
    PLAN("plans"),
    INSTITUTION("institutions");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Its list in the authority file. */
    public String key() {
      return key;
    }

    /** The facet it fills, as named in addresses and JSON. */
    public String facet() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Authority {
    acronyms = List.copyOf(acronyms);
    names = List.copyOf(names);
  }

  Authority withoutArea() {
    return new Authority(kind, slug, name, acronyms, names, Optional.empty());
  }

  /** What lists and filters show: a council goes by its acronym, all others by their name. */
  public String label() {
    return kind == Kind.COUNCIL && !acronyms.isEmpty() ? acronyms.getFirst() : name;
  }
}
