package acervo;

import acervo.document.Document;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.search.AlikeRequest;
import acervo.search.AlikeResult;
import acervo.search.AlikeResult.Alike;
import acervo.search.AlikeResult.Word;
import acervo.search.Filters;
import acervo.search.RecordCounts;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.web.AlikeJson;
import acervo.web.SearchJson;
import acervo.web.view.AlikeView;
import acervo.web.view.Wording;
import java.util.List;
import java.util.Set;
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

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      defaultValue = Option.NULL_VALUE,
      descriptionKey = "program.option.query")
  private String query;

  @Option(names = "--like", paramLabel = "ID", descriptionKey = "program.option.like")
  private String like;

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
    if ((query == null) == (like == null)) {
      throw Refusal.wrongUsage(
          query == null
              ? Message.of("program.usage.missing", "QUERY, --like ID")
              : Message.of("program.like_and_query"),
          Message.of("program.usage.remedy", "acervo search"));
    }
    Filters narrowed = filters.filters();
    Messages messages = settings.messages();
    try (Collection collection = Collection.toSearch(settings.index())) {
      collection.readVocabulary(settings.corpus());
      Wording wording = new Wording(messages, collection::label);
      if (query == null) {
        printLike(collection, narrowed, wording);
        return Terminal.DONE;
      }
      SearchRequest request =
          new SearchRequest(query, narrowed, SearchRequest.Sort.RELEVANCE, 1, size);
      SearchResult result = collection.engine().search(request);
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
      print(hit, hit.lacks().isEmpty() ? "" : lacks(hit, wording), wording);
    }
  }

  private void printLike(Collection collection, Filters narrowed, Wording wording) throws Refusal {
    Document document =
        collection
            .holdings()
            .document(like)
            .orElseThrow(
                () ->
                    Refusal.wrongUsage(
                        Message.of("program.no_document", like),
                        Message.of("program.no_document.remedy")));
    AlikeRequest request =
        new AlikeRequest(
            new AlikeRequest.Source.Whole(document.sha256()), Set.of(), narrowed, 1, size);
    AlikeResult result = collection.alike().alike(request);
    if (json) {
      System.out.println(AlikeJson.of(request, result, document, wording).write());
      return;
    }
    System.err.println(AlikeView.reading(request, result, wording));
    System.err.println(words(result.words()));
    for (Alike alike : result.hits()) {
      String common = wording.say("web.alike.common") + " " + words(alike.common());
      print(alike.hit(), common, wording);
    }
  }

  private static String words(List<Word> words) {
    return words.stream().map(Word::written).collect(Collectors.joining(", "));
  }

  /**
   * @param remark a line below the files, empty for none
   */
  private static void print(Hit hit, String remark, Wording wording) {
    System.out.println();
    String date = hit.document().date().map(wording::date).map(day -> " · " + day).orElse("");
    System.out.println(hit.document().title() + date);
    for (String path : hit.paths()) System.out.println("  " + path);
    if (!remark.isEmpty()) System.out.println("  " + remark);
    for (PassageHit passage : hit.passages()) {
      String page = wording.shortPage(passage.unit(), passage.label());
      System.out.println("  " + page + "  " + passage.text().replaceAll("\\s+", " "));
    }
  }

  private static String lacks(Hit hit, Wording wording) {
    return hit.lacks().stream()
        .map(each -> each.in(wording.messages()))
        .collect(Collectors.joining(", ", wording.say("web.search.lacks") + " ", ""));
  }
}
