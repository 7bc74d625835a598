package acervo;

import acervo.message.Message;
import acervo.message.Messages;
import acervo.search.RecordCounts;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.web.SearchJson;
import acervo.web.view.Wording;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code acervo search}: asks the collection and prints what it answers. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;
  @Mixin private FilterOptions filters;

  @Parameters(paramLabel = "QUERY", descriptionKey = "program.option.query")
  private String query;

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
      throw Refusal.wrongUsage(
          Message.of("program.bad_size"), Message.of("program.usage.remedy", "acervo search"));
    }
    SearchRequest request =
        new SearchRequest(query, filters.filters(), SearchRequest.Sort.RELEVANCE, 1, size);
    Messages messages = settings.messages();
    try (Collection collection = Collection.toSearch(settings.index())) {
      collection.readVocabulary(settings.corpus());
      SearchResult result = collection.engine().search(request);
      Wording wording = new Wording(messages, collection::label);
      if (json) {
        RecordCounts counts = collection.records().counts(RecordRequest.like(request));
        System.out.println(SearchJson.of(request, result, counts, wording).write());
      } else {
        print(result, wording);
      }
      return Terminal.DONE;
    }
  }

  private static void print(SearchResult result, Wording wording) {
    System.err.println(result.reading().in(wording.messages()));
    System.err.println(
        wording.say("program.found", result.totalDocuments(), result.totalPassages()));
    result
        .suggestion()
        .ifPresent(text -> System.err.println(wording.say("program.suggestion", text)));
    for (Hit hit : result.hits()) {
      System.out.println();
      String date = hit.document().date().map(wording::date).map(day -> " · " + day).orElse("");
      System.out.println(hit.document().title() + date);
      for (String path : hit.paths()) System.out.println("  " + path);
      if (!hit.lacks().isEmpty()) System.out.println("  " + lacks(hit, wording));
      for (PassageHit passage : hit.passages()) {
        String page = wording.shortPage(passage.unit(), passage.label());
        System.out.println("  " + page + "  " + passage.text().replaceAll("\\s+", " "));
      }
    }
  }

  private static String lacks(Hit hit, Wording wording) {
    return hit.lacks().stream()
        .map(each -> each.in(wording.messages()))
        .collect(Collectors.joining(", ", wording.say("web.search.lacks") + " ", ""));
  }
}
