package acervo.citation;

import acervo.document.DocumentType;
import acervo.message.Messages;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.Collection;
import java.util.stream.Collectors;

/** CSL-JSON: an array of items of the Citation Style Language, one a line. */
final class CslFile {
  static String of(Collection<Work> works, Messages messages) {
    return works.stream()
        .map(work -> json(work, messages))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String json(Work work, Messages messages) {
    CSLItemDataBuilder item = CslItem.of(work, messages);
    if (work.type() == DocumentType.REPORT && !work.body().isBlank()) {
      item.publisher(CslItem.line(work.body()));
    }
    if (work.isGone()) item.note(messages.say("citation.gone"));
    return (String) item.build().toJson(new StringJsonBuilderFactory().createJsonBuilder());
  }

  private CslFile() {}
}
