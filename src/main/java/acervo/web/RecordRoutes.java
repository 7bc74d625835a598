package acervo.web;

import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.web.view.SearchParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/** Result records for programs, and as files to keep. */
final class RecordRoutes {
  /** Where the files are, less their endings. */
  static final String FILE = "/registros.";

  private final Sources sources;

  RecordRoutes(Sources sources) {
    this.sources = sources;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/records", this::json);
    for (RecordFormat format : RecordFormat.values()) {
      routes.get(FILE + format.code(), context -> download(format, context));
    }
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    RecordRequest request = SearchParameters.JSON.recordsStrictly(visit.parameters());
    RecordResult result = sources.records().records(request);
    context
        .result(RecordJson.of(request, result, visit.wording()).write())
        .contentType("application/json");
  }

  /**
   * Written whole before it is sent, so that what fails is refused and never half a file. A filter
   * that makes no sense is refused too: a file does not show what it left out.
   */
  private void download(RecordFormat format, Context context) throws IOException {
    Visit visit = Visit.of(context, sources.labels());
    RecordRequest request = SearchParameters.PAGES.recordsStrictly(visit.parameters());
    Path file = Files.createTempFile("acervo", "." + format.code());
    try {
      format.export(sources.records(), request, visit.wording(), visit.origin()).to(file);
    } catch (IOException | RuntimeException failed) {
      Files.delete(file);
      throw failed;
    }
    InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    String name = visit.wording().say("export.file", LocalDate.now().toString());
    context
        .contentType(format.mediaType())
        .header("Content-Disposition", Originals.disposition(name + "." + format.code()))
        .result(content);
  }
}
