package acervo.catalog.mention;

import acervo.catalog.vocabulary.Authority;
import acervo.text.Span;
import java.util.List;

/**
 * A place in a text where something of the authority file is named.
 *
 * @param span the words that name it, in the text searched
 * @param meanings what they may name, in the order of the authority file; more than one when an
 *     acronym or a name stands for several entries
 */
public record Mention(Span span, List<Authority> meanings) {
  public Mention {
    if (meanings.isEmpty()) throw new IllegalArgumentException("a mention names something");
    meanings = List.copyOf(meanings);
  }

  /** Whether it names one thing: one entry, or entries of several kinds under one name. */
  public boolean isPlain() {
    String name = meanings.getFirst().name();
    return meanings.stream().allMatch(meaning -> meaning.name().equalsIgnoreCase(name));
  }
}
