package acervo.antecedent;

import acervo.document.Document;
import acervo.search.RecordResult.RecordHit;
import acervo.search.SearchResult.PassageHit;
import java.util.List;

/** Something that the collection has on the matter of a unit of a draft, and why it is shown. */
public sealed interface Antecedent {
  /** Words that both have, as the antecedent writes them; none when only the law is the same. */
  List<String> words();

  /**
   * An observation, a position or an opinion.
   *
   * @param laws the slugs of those that it and the unit name; none when it is only alike
   */
  record Stated(RecordHit hit, List<String> laws, List<String> words) implements Antecedent {
    public Stated {
      laws = List.copyOf(laws);
      words = List.copyOf(words);
    }
  }

  /** A passage that is alike and states nothing of the kind. */
  record Alike(Document document, PassageHit passage, List<String> words) implements Antecedent {
    public Alike {
      words = List.copyOf(words);
    }
  }
}
