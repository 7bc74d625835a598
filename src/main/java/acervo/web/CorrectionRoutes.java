package acervo.web;

import acervo.catalog.correction.Correction;
import acervo.catalog.correction.Field;
import acervo.document.Document;
import acervo.web.view.Address;
import acervo.web.view.DocumentView;
import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/** Corrects the metadata of a document: programs with PATCH, people with the forms of its page. */
final class CorrectionRoutes {
  private final Sources sources;
  private final DocumentRoutes documents;

  CorrectionRoutes(Sources sources, DocumentRoutes documents) {
    this.sources = sources;
    this.documents = documents;
  }

  void register(RoutesConfig routes) {
    routes.patch("/api/documents/{id}/metadata", this::patch);
    routes.post("/documentos/{id}/metadatos", this::form);
  }

  private void patch(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    JsonBody.checkType(context);
    var requests = new CorrectionRequests(sources, Field::code);
    correct(visit, document, requests.json(document, context.bodyAsBytes()));
    documents.answer(context, document.sha256());
  }

  private void form(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Field field =
        Field.of(one(context, "campo"))
            .orElseThrow(() -> new Refusal(422, "web.refused.field", one(context, "campo")));
    var requests =
        new CorrectionRequests(sources, named -> visit.wording().say("web.field." + named.code()));
    try {
      Optional<Correction> correction =
          one(context, "accion").equals("reglas")
              ? Optional.empty()
              : Optional.of(
                  requests.form(
                      document,
                      field,
                      context.formParams("valor"),
                      one(context, "otros"),
                      one(context, "por")));
      correct(visit, document, Map.of(field, correction));
    } catch (Refusal refused) {
      String sentence = visit.wording().say(refused.sentence());
      context.status(refused.status());
      var sent =
          new DocumentView.Refused(
              field,
              context.formParams("valor"),
              one(context, "otros"),
              one(context, "por"),
              sentence);
      documents.show(visit, document, Optional.of(sent));
      return;
    }
    String page = Address.document(document.id()).at(DocumentView.anchor(field)).toString();
    context.redirect(page, HttpStatus.SEE_OTHER);
  }

  private void correct(Visit visit, Document document, Map<Field, Optional<Correction>> changes) {
    if (changes.isEmpty()) return;
    switch (sources.curation().correct(document.sha256(), changes)) {
      case Curation.Outcome.Done() -> {}
      case Curation.Outcome.Refused refused ->
          throw new Refusal(
              409,
              "web.refused.correction",
              visit.wording().say(refused.what()),
              visit.wording().say(refused.remedy()));
    }
  }

  private static String one(Context context, String name) {
    String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }
}
