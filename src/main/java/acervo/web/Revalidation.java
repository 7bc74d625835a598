package acervo.web;

import acervo.web.view.DossierAddress;
import acervo.web.view.authority.VocabularyView;
import acervo.web.view.certificate.CertificateAddress;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Spares what has not changed: an answer depends on its address, the reader's choices, the state of
 * the collection and this run of the program, so an entity tag made of these says whether the one a
 * browser keeps still holds (RFC 9110, section 8.8.3, weak).
 */
final class Revalidation {
  private final Sources sources;
  private final long run = System.nanoTime();

  Revalidation(Sources sources) {
    this.sources = sources;
  }

  /** Answers 304, and leaves it at that, when the browser's copy still holds. */
  void before(Context context) {
    if (!applies(context)) return;
    String known = context.header("If-None-Match");
    if (known == null || !known.equals(tag(context))) return;
    context.status(304).header("ETag", known);
    context.skipRemainingHandlers();
  }

  void after(Context context) {
    if (!applies(context) || context.statusCode() != 200) return;
    context.header("ETag", tag(context)).header("Cache-Control", "private, no-cache");
    context.header("Vary", "Accept-Language, Cookie");
  }

  private static boolean applies(Context context) {
    String method = context.req().getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    return reads
        && !context.path().startsWith("/assets/")
        && !context.path().endsWith("/file")
        && !context.path().equals(VocabularyView.PATH)
        && !context.path().equals(CertificateAddress.PATH)
        // What people make changes without the collection.
        && !context.path().startsWith(DossierAddress.PATH)
        && !context.path().startsWith("/api/dossiers");
  }

  private String tag(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    int hash =
        Objects.hash(
            run,
            visit.origin(),
            visit.wording().messages().language(),
            visit.theme(),
            visit.wantsJson() ? "" : visit.style(),
            // Some styles state the day on which a source was consulted.
            LocalDate.now(),
            sources.progress().get());
    String address = context.path() + "?" + context.queryString();
    return "W/\"%x-%x-%x-%x\""
        .formatted(sources.holdings().generation(), hash, address.hashCode(), address.length());
  }
}
