package acervo.search.question;

import acervo.search.FacetName;
import java.util.List;
import java.util.Set;

/** What names mean in a collection. */
public interface Names {
  /** A collection that knows none. */
  Names NONE =
      new Names() {
        @Override
        public Set<String> values(FacetName facet, String name) {
          return Set.of();
        }

        @Override
        public List<String> others(List<String> words) {
          return List.of();
        }

        @Override
        public int longest() {
          return 0;
        }
      };

  /** The values of a facet that go by a name, however it is spelled; empty when none does. */
  Set<String> values(FacetName facet, String name);

  /**
   * The other names and acronyms of what some words name, when they name anything: the whole name
   * or an acronym, in capitals unless it is long enough to be no word.
   */
  List<String> others(List<String> words);

  /** The most words that a name has. */
  int longest();
}
