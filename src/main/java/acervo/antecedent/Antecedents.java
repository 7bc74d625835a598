package acervo.antecedent;

import acervo.record.Kind;
import acervo.search.AlikeSearch;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.RecordSearch;
import acervo.search.SearchRequest.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the collection has on each unit of a draft.
 *
 * @param units in the order of the draft
 * @param beyond how many units of it were not looked at
 */
public record Antecedents(List<OfUnit> units, int beyond) {
  /** Shown of one unit. */
  static final int MOST = 5;

  /** Kinds of records that are antecedents: results only tell what was done. */
  static final Set<Kind> KINDS =
      Collections.unmodifiableSet(EnumSet.of(Kind.OBSERVATION, Kind.POSITION, Kind.OPINION));

  /**
   * What the collection has on one unit.
   *
   * @param found at most {@value #MOST}: on the same law and alike first, then on the same law, the
   *     newest first, then alike
   * @param onLaws how many observations, positions and opinions there are on the laws it names
   */
  public record OfUnit(DraftUnit unit, List<Antecedent> found, long onLaws) {
    public OfUnit {
      found = List.copyOf(found);
    }

    /** Asks for all that is on the laws it names; nothing when it names none. */
    public Optional<RecordRequest> all() {
      Set<String> laws = unit.laws().keySet();
      return laws.isEmpty()
          ? Optional.empty()
          : Optional.of(Antecedents.onLaws(laws, RecordRequest.USUAL));
    }

    /** Whether there are more on its laws than are shown. */
    public boolean hasMore() {
      return onLaws > found.stream().filter(OfUnit::isOnLaw).count();
    }

    private static boolean isOnLaw(Antecedent antecedent) {
      return antecedent instanceof Antecedent.Stated stated && !stated.laws().isEmpty();
    }
  }

  public Antecedents {
    units = List.copyOf(units);
  }

  /** Looks for those of each unit. */
  public static Antecedents of(DraftUnits draft, AlikeSearch alike, RecordSearch records) {
    AntecedentFinder finder = new AntecedentFinder(alike, records);
    List<OfUnit> units = new ArrayList<>();
    for (DraftUnit unit : draft.units()) units.add(finder.find(unit));
    return new Antecedents(units, draft.beyond());
  }

  /** How many units have any. */
  public int withAny() {
    return (int) units.stream().filter(unit -> !unit.found().isEmpty()).count();
  }

  static RecordRequest onLaws(Set<String> laws, int size) {
    return new RecordRequest("", having(laws), KINDS, Sort.RELEVANCE, 1, size);
  }

  static Filters having(Set<String> laws) {
    return new Filters(Map.of(FacetName.LAW, laws), Map.of(), Optional.empty(), Optional.empty());
  }
}
