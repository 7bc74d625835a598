package acervo;

import acervo.document.PartialDate;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.web.SearchJson;
import acervo.web.view.Wording;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code acervo search}: asks the collection and prints what it answers. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Parameters(paramLabel = "QUERY", descriptionKey = "program.option.query")
  private String query;

  @Option(names = "--facet", paramLabel = "NAME=VALUE", descriptionKey = "program.option.facet")
  private List<String> facets = List.of();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "program.option.from")
  private String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "program.option.to")
  private String to;

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "program.option.size")
  private int size;

  @Option(names = "--json", descriptionKey = "program.option.json")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (size < 1 || size > SearchRequest.LARGEST) {
      throw wrong(
          Message.of("program.bad_size"), Message.of("program.usage.remedy", "acervo search"));
    }
    SearchRequest request =
        new SearchRequest(query, filters(), SearchRequest.Sort.RELEVANCE, 1, size);
    Messages messages = settings.messages();
    try (Collection collection = Collection.toSearch(settings.index())) {
      collection.readVocabulary(settings.corpus());
      SearchResult result = collection.engine().search(request);
      Wording wording = new Wording(messages, collection::label);
      if (json) {
        System.out.println(SearchJson.of(request, result, wording).write());
      } else {
        print(result, wording);
      }
      return Terminal.DONE;
    }
  }

  private Filters filters() throws Refusal {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    Map<FacetName, Set<String>> without = new EnumMap<>(FacetName.class);
    for (String facet : facets) {
      int equals = facet.indexOf('=');
      boolean excluded = facet.startsWith("-");
      Optional<FacetName> name =
          equals < 0 ? Optional.empty() : FacetName.of(facet.substring(excluded ? 1 : 0, equals));
      if (name.isEmpty()) throw unknown(facet);
      (excluded ? without : only)
          .computeIfAbsent(name.get(), key -> new LinkedHashSet<>())
          .add(facet.substring(equals + 1));
    }
    return new Filters(only, without, date(from), date(to));
  }

  private static Optional<PartialDate> date(String iso) throws Refusal {
    if (iso == null) return Optional.empty();
    Optional<PartialDate> date = PartialDate.parse(iso);
    if (date.isEmpty()) {
      throw wrong(Message.of("program.bad_date", iso), Message.of("program.bad_date.remedy"));
    }
    return date;
  }

  private static Refusal unknown(String facet) {
    List<String> names = List.of(FacetName.values()).stream().map(FacetName::code).toList();
    return wrong(
        Message.of("program.bad_facet", facet),
        Message.of("program.bad_facet.remedy", String.join(", ", names)));
  }

  private static Refusal wrong(Message what, Message remedy) {
    return new Refusal(Terminal.WRONG_USAGE, what, remedy);
  }

  private static void print(SearchResult result, Wording wording) {
    System.err.println(wording.say(result.reading()));
    System.err.println(
        wording.say("program.found", result.totalDocuments(), result.totalPassages()));
    for (Hit hit : result.hits()) {
      System.out.println();
      String date = hit.document().date().map(wording::date).map(day -> " · " + day).orElse("");
      System.out.println(hit.document().title() + date);
      for (String path : hit.paths()) System.out.println("  " + path);
      for (PassageHit passage : hit.passages()) {
        String page = wording.shortPage(passage.unit(), passage.label());
        System.out.println("  " + page + "  " + passage.text().replaceAll("\\s+", " "));
      }
    }
  }
}
