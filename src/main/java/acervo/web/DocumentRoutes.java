package acervo.web;

import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.web.view.DocumentHits;
import acervo.web.view.DocumentView;
import acervo.web.view.ListView;
import acervo.web.view.Metadata;
import acervo.web.view.Narrowing;
import acervo.web.view.OpenFacet;
import acervo.web.view.Refusal;
import acervo.web.view.SearchParameters;
import acervo.web.view.Timeline;
import acervo.web.view.records.DocumentRecords;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents: the list of them, what is known of each, and the original file. */
final class DocumentRoutes {
  private final Sources sources;
  private final Pages pages;
  private final Originals originals;

  DocumentRoutes(Sources sources, Pages pages, Originals originals) {
    this.sources = sources;
    this.pages = pages;
    this.originals = originals;
  }

  void register(RoutesConfig routes) {
    routes.get("/documentos", this::list);
    routes.get("/documentos/{id}", this::document);
    routes.get("/api/documents", this::listJson);
    routes.get("/api/documents/{id}", this::documentJson);
    routes.get("/api/documents/{id}/file", this::file);
  }

  private void list(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    SearchRequest asked = SearchParameters.PAGES.leniently(visit.parameters());
    // A list, not an answer: without an order asked for it goes by title.
    Sort sort = asked.sort() == Sort.RELEVANCE ? Sort.TITLE : asked.sort();
    var request = new SearchRequest("", asked.filters(), sort, asked.page(), ListView.SIZE);
    var result = sources.engine().search(request);
    String title = visit.wording().say("web.nav.documents");
    Map<String, Object> more = new HashMap<>();
    more.put(
        "timeline",
        Timeline.of(Narrowing.of(ListView.PATH, request), result.times(), visit.wording()));
    var view = ListView.of(request, result, OpenFacet.of(visit.parameters()), visit.wording());
    pages.show(visit, "documents", "documents", title, view, more);
  }

  private void document(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    show(visit, visit.document(sources.holdings()), Optional.empty());
  }

  /** Answers with the page of a document, and with a correction of it that was refused. */
  void show(Visit visit, Document document, Optional<DocumentView.Refused> refused) {
    String text = SearchParameters.one(visit.parameters(), SearchParameters.TEXT);
    List<LedgerEntry> files =
        sources.holdings().ledger().stream()
            .filter(entry -> entry.sha256().equals(document.sha256()))
            .toList();
    var editing =
        new DocumentView.Editing(
            sources.curation().corrections(document.sha256()), sources.vocabulary().get(), refused);
    var marks = sources.engine().marks(text, document.sha256());
    int list = SearchParameters.PAGES.leniently(visit.parameters()).page();
    var within = DocumentHits.of(document, text, list, marks, sources.holdings(), visit.wording());
    var records =
        DocumentRecords.of(
            document,
            sources.records().recordsOf(document.sha256()),
            visit.parameters(),
            visit.wording());
    pages.show(
        visit,
        "document",
        "documents",
        document.title(),
        DocumentView.of(document, files, text, marks, editing, visit.wording()),
        Map.of(
            "records",
            records,
            "within",
            within,
            "metadata",
            Metadata.of(document, visit.origin(), "/documentos/" + document.id())));
  }

  private void listJson(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    int page =
        SearchParameters.number(
            visit.parameters(), "page", 1, Integer.MAX_VALUE / SearchRequest.LARGEST, 1);
    int size =
        SearchParameters.number(
            visit.parameters(), "size", 1, SearchRequest.LARGEST, SearchRequest.USUAL);
    List<DocumentJson> documents =
        sources.holdings().documents((page - 1) * size, size).stream().map(this::json).toList();
    int total = sources.holdings().totals().documents();
    context
        .result(Json.write(new DocumentJson.Listing(total, page, size, documents)))
        .contentType("application/json");
  }

  private DocumentJson json(Document document) {
    return DocumentJson.of(document, sources.holdings().paths(document.sha256()));
  }

  private void documentJson(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    answer(context, visit.document(sources.holdings()).sha256());
  }

  /** Answers with the JSON of a document as the collection now has it, with its evidence. */
  void answer(Context context, String sha256) {
    Document document =
        sources
            .holdings()
            .document(sha256)
            .orElseThrow(
                () ->
                    new Refusal(
                        404, "web.refused.document", sha256.substring(0, Document.ID_LENGTH)));
    List<String> paths = sources.holdings().paths(document.sha256());
    context
        .result(Json.write(DocumentJson.withEvidence(document, paths)))
        .contentType("application/json");
  }

  private void file(Context context) throws IOException {
    Visit visit = Visit.of(context, sources.labels());
    originals.send(visit.document(sources.holdings()), context);
  }
}
