package acervo.export;

import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.RecordRequest;
import acervo.search.RecordSearch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** What a writer makes of the records of a shelf. */
final class Written {
  private static final Map<String, String> LABELS =
      Map.of(
          "agua", "Agua y saneamiento",
          "conasav", "CONASAV",
          "lpelp", "Ley de Protección al Espacio Público",
          "ley-agua", "Ley de Agua",
          "plan-aire-puro", "Plan Aire Puro",
          "results_slides", "Presentación de resultados");

  static final String ORIGIN = "http://acervo.example";

  static byte[] by(RecordWriter writer, RecordSearch search, String origin) throws IOException {
    return by(writer, search, RecordRequest.of(""), Messages.SPANISH, origin);
  }

  static byte[] by(
      RecordWriter writer,
      RecordSearch search,
      RecordRequest request,
      Messages messages,
      String origin)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Edition edition =
        new Edition(
            messages,
            Written::label,
            record -> origin + "/documentos/" + record.id() + "?a=1#cita");
    RecordRequest whole = request.fromTheFirst();
    return search.all(
        whole,
        (first, records) -> {
          writer.write(new MatchingRecords(whole, first, records), edition, out);
          return out.toByteArray();
        });
  }

  private static String label(FacetName facet, String value) {
    return LABELS.getOrDefault(value, value);
  }

  private Written() {}
}
