package acervo.web;

import acervo.dossier.Unavailable;
import acervo.search.FacetLabels;
import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is answered when a request cannot be met: RFC 9457 problem details to programs, a page to
 * people; in both, a sentence that says what happened and what to do.
 */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final Map<Integer, String> SENTENCES =
      Map.of(
          404, "web.refused.path",
          413, "web.refused.large");

  /** A problem; {@code type} is about:blank because the status says all a program needs. */
  record Problem(String type, String title, int status, String detail) {}

  private final Pages pages;
  private final FacetLabels labels;

  Problems(Pages pages, FacetLabels labels) {
    this.pages = pages;
    this.labels = labels;
  }

  void register(RoutesConfig routes) {
    routes.exception(
        Refusal.class,
        (refusal, context) -> {
          Visit visit = Visit.of(context, labels);
          answer(visit, refusal.status(), visit.wording().say(refusal.sentence()));
        });
    routes.exception(Unavailable.class, this::unavailable);
    routes.exception(MethodNotAllowedResponse.class, this::otherMethod);
    routes.exception(HttpResponseException.class, this::known);
    routes.exception(Exception.class, this::failed);
  }

  /** The address exists, and answers other methods (RFC 9110, section 15.5.6). */
  private void otherMethod(MethodNotAllowedResponse refused, Context context) {
    // The only detail there is, under a name that depends on what the client accepts: «GET, POST».
    String methods = String.join(", ", refused.getDetails().values());
    Visit visit = Visit.of(context, labels);
    context.header("Allow", methods.replaceFirst("\\bGET\\b", "GET, HEAD"));
    answer(visit, 405, visit.wording().say("web.refused.method", context.method(), methods));
  }

  private void known(HttpResponseException refused, Context context) {
    Visit visit = Visit.of(context, labels);
    String key = SENTENCES.getOrDefault(refused.getStatus(), "web.refused.request");
    answer(visit, refused.getStatus(), visit.wording().say(key, context.path()));
  }

  /** The dossiers cannot be reached; the rest can. */
  private void unavailable(Unavailable reason, Context context) {
    LOG.error("{} {}: {}", context.method(), context.path(), reason.what(), reason.getCause());
    Visit visit = Visit.of(context, labels);
    String sentence = visit.wording().say(List.of(reason.what(), reason.remedy()));
    answer(visit, 503, sentence);
  }

  private void failed(Exception failure, Context context) {
    LOG.error("{} {} failed", context.method(), context.path(), failure);
    Visit visit = Visit.of(context, labels);
    answer(visit, 500, visit.wording().say("web.failed"));
  }

  private void answer(Visit visit, int status, String sentence) {
    Context context = visit.context();
    context.status(status).header("Cache-Control", "no-store");
    String title = visit.wording().say("web.problem." + (status == 404 ? "404" : status / 100));
    Problem problem = new Problem("about:blank", title, status, sentence);
    if (visit.wantsJson()) {
      context.result(Json.write(problem)).contentType("application/problem+json");
    } else {
      pages.show(visit, "problem", "", title, problem);
    }
  }
}
