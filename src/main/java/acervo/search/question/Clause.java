package acervo.search.question;

import acervo.document.PartialDate;
import acervo.search.FacetName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One thing asked for. */
public sealed interface Clause {
  /** What stands between two spaces, in any of its forms: «observación» is also observaciones. */
  record Word(String words) implements Clause {}

  /** The letters alone: no other form, no other name. Several words are next to each other. */
  record Exactly(String words) implements Clause {}

  /**
   * Words in this order.
   *
   * @param apart by how many places a word may stand elsewhere; 0 for next to each other
   */
  record Phrase(String words, int apart) implements Clause {}

  /** A name of something, whatever articles are in it: «Ley del Agua» is also Ley de Agua. */
  record Name(String words) implements Clause {}

  /** Words of this shape: {@code *} is any letters or none, {@code ?} any one letter. */
  record Pattern(String shape) implements Clause {
    /** The letters before a single star at the end; empty for another shape. */
    public Optional<String> prefix() {
      int star = shape.indexOf('*');
      boolean prefix = star == shape.length() - 1 && shape.indexOf('?') < 0;
      return prefix ? Optional.of(shape.substring(0, star)) : Optional.empty();
    }
  }

  /**
   * Words spelled nearly so.
   *
   * @param edits letters that may differ, 1 or 2
   */
  record Fuzzy(String word, int edits) implements Clause {}

  /** What is in the document's title. */
  record Title(Clause clause) implements Clause {}

  /** What stands together in one passage. */
  record Together(List<Clause> clauses) implements Clause {
    public Together {
      clauses = List.copyOf(clauses);
    }
  }

  /** Something with other names: any of them will do. */
  record Named(Clause typed, List<Name> others) implements Clause {
    public Named {
      others = List.copyOf(others);
    }
  }

  /**
   * Documents with one of the values of a facet.
   *
   * @param typed as the person called it
   */
  record Facet(FacetName name, Set<String> values, String typed) implements Clause {
    public Facet {
      values = Set.copyOf(values);
    }
  }

  /** Documents dated so, both ends included; at least one is there. */
  record Dates(Optional<PartialDate> from, Optional<PartialDate> to) implements Clause {}

  /** All of them, anywhere in a document. */
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /** At least one. */
  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  record Not(Clause clause) implements Clause {}

  /**
   * The clauses in it that words of a text can match, outermost first; none for what is denied, for
   * titles, facets and dates.
   */
  default Stream<Clause> inText() {
    return switch (this) {
      case Word word -> Stream.of(word);
      case Exactly exactly -> Stream.of(exactly);
      case Phrase phrase -> Stream.of(phrase);
      case Name name -> Stream.of(name);
      case Pattern pattern -> Stream.of(pattern);
      case Fuzzy fuzzy -> Stream.of(fuzzy);
      case Together together -> Stream.of(together);
      case Named named -> Stream.concat(named.typed.inText(), named.others.stream());
      case All all -> all.clauses.stream().flatMap(Clause::inText);
      case Any any -> any.clauses.stream().flatMap(Clause::inText);
      case Title title -> Stream.empty();
      case Facet facet -> Stream.empty();
      case Dates dates -> Stream.empty();
      case Not not -> Stream.empty();
    };
  }
}
