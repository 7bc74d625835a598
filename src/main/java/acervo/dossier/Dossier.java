package acervo.dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Excerpts that somebody gathers for a purpose («expediente»), in their order.
 *
 * @param id its name in addresses; see {@link Ids}
 * @param title on one line, never blank
 * @param description what it is for, in lines; empty when nobody said
 * @param changed when its title, description or entries last changed
 * @param entries headings and excerpts in the order people gave them; what follows a heading, up to
 *     the next, is grouped under it
 */
public record Dossier(
    String id,
    String title,
    String description,
    Instant created,
    Instant changed,
    List<Entry> entries) {
  public Dossier {
    if (title.isBlank()) throw new IllegalArgumentException("a dossier needs a title");
    entries = List.copyOf(entries);
  }

  /** One line of a dossier. */
  public sealed interface Entry permits Heading, Excerpt {
    /** Unique among all entries of all dossiers; see {@link Ids}. */
    String id();
  }

  /**
   * What the excerpts after it have in common.
   *
   * @param text on one line, never blank
   */
  public record Heading(String id, String text) implements Entry {
    public Heading {
      if (text.isBlank()) throw new IllegalArgumentException("a heading says something");
    }
  }

  /** The excerpts alone, in their order. */
  public List<Excerpt> excerpts() {
    return entries.stream()
        .flatMap(entry -> entry instanceof Excerpt excerpt ? Stream.of(excerpt) : Stream.empty())
        .toList();
  }
}
