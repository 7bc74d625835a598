package acervo.web.view;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.ingest.Progress;
import acervo.record.Kind;
import acervo.search.FacetName;
import acervo.search.Holdings.Totals;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The start page.
 *
 * @param years from the earliest to the latest, empty when no document is dated
 * @param reading how far an ingestion under way is, in words; empty when there is none
 * @param unread how many files could not be read whole, in words; empty when all were
 */
public record HomeView(
    boolean empty,
    String documents,
    String pages,
    String records,
    String years,
    String reading,
    String unread,
    List<Count> types,
    List<Count> kinds,
    List<DocumentCard> recent) {
  /** A kind of document or record and how many there are. */
  public record Count(String label, String number, String url) {}

  public static HomeView of(
      Totals totals,
      List<Document> recent,
      Map<Kind, Long> kinds,
      Progress progress,
      Wording wording) {
    int unread =
        totals.files().entrySet().stream()
            .filter(files -> files.getKey().isProblem())
            .mapToInt(files -> files.getValue())
            .sum();
    return new HomeView(
        totals.documents() == 0,
        wording.number(totals.documents()),
        wording.number(totals.pages()),
        wording.number(kinds.values().stream().mapToLong(Long::longValue).sum()),
        years(totals),
        progress.running()
            ? wording.say("web.home.reading", progress.done(), progress.total())
            : "",
        unread == 0 ? "" : wording.say("web.home.unread", unread),
        types(totals, wording),
        kinds(kinds, wording),
        recent.stream().map(document -> DocumentCard.of(document, wording)).toList());
  }

  private static List<Count> kinds(Map<Kind, Long> kinds, Wording wording) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kinds.getOrDefault(kind, 0L) > 0)
        .map(
            kind ->
                new Count(
                    wording.kinds(kind),
                    wording.number(kinds.get(kind)),
                    RecordAddress.of(kind).toString()))
        .toList();
  }

  private static String years(Totals totals) {
    if (totals.earliest().isEmpty() || totals.latest().isEmpty()) return "";
    return totals.earliest().equals(totals.latest())
        ? totals.latest().get().toString()
        : totals.earliest().get() + "–" + totals.latest().get();
  }

  private static List<Count> types(Totals totals, Wording wording) {
    String parameter = SearchParameters.PAGES.name(FacetName.TYPE);
    return Arrays.stream(DocumentType.values())
        .filter(type -> totals.types().getOrDefault(type, 0) > 0)
        .map(
            type ->
                new Count(
                    wording.type(type),
                    wording.number(totals.types().get(type)),
                    Address.of(SearchView.PATH).with(parameter, type.code()).toString()))
        .toList();
  }
}
