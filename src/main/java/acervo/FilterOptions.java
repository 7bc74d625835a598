package acervo;

import acervo.document.PartialDate;
import acervo.message.Message;
import acervo.search.FacetName;
import acervo.search.Filters;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What a question on the command line is narrowed to. */
final class FilterOptions {
  @Option(names = "--facet", paramLabel = "NAME=VALUE", descriptionKey = "program.option.facet")
  private List<String> facets = List.of();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "program.option.from")
  private String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "program.option.to")
  private String to;

  /**
   * The values given for a facet that only some questions know; {@link #filters} then passes them
   * over.
   */
  List<String> take(String name) {
    String beginning = name + "=";
    List<String> taken = facets.stream().filter(facet -> facet.startsWith(beginning)).toList();
    facets = facets.stream().filter(facet -> !facet.startsWith(beginning)).toList();
    return taken.stream().map(facet -> facet.substring(beginning.length())).toList();
  }

  /** Refuses a name that no facet has, no value and a date that the calendar has not. */
  Filters filters() throws Refusal {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    Map<FacetName, Set<String>> without = new EnumMap<>(FacetName.class);
    for (String facet : facets) {
      int equals = facet.indexOf('=');
      boolean excluded = facet.startsWith("-");
      Optional<FacetName> name =
          equals < 0 ? Optional.empty() : FacetName.of(facet.substring(excluded ? 1 : 0, equals));
      if (name.isEmpty() || facet.substring(equals + 1).isBlank()) throw unknown(facet);
      (excluded ? without : only)
          .computeIfAbsent(name.get(), key -> new LinkedHashSet<>())
          .add(facet.substring(equals + 1).strip());
    }
    return new Filters(only, without, date(from), date(to));
  }

  private static Optional<PartialDate> date(String iso) throws Refusal {
    if (iso == null) return Optional.empty();
    Optional<PartialDate> date = PartialDate.parse(iso);
    if (date.isEmpty()) {
      throw Refusal.wrongUsage(
          Message.of("program.bad_date", iso), Message.of("program.bad_date.remedy"));
    }
    return date;
  }

  private static Refusal unknown(String facet) {
    List<String> names = List.of(FacetName.values()).stream().map(FacetName::code).toList();
    return Refusal.wrongUsage(
        Message.of("program.bad_facet", facet),
        Message.of("program.bad_facet.remedy", String.join(", ", names)));
  }
}
