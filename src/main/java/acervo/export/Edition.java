package acervo.export;

import acervo.citation.Citation;
import acervo.citation.CitationWriter;
import acervo.document.PageUnit;
import acervo.message.Messages;
import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import java.util.List;
import java.util.function.Function;

/**
 * How an export is written for one reader.
 *
 * @param labels the names of the values of every facet in the reader's language
 * @param address where a record can be seen in its source
 */
public record Edition(
    Messages messages, FacetLabels labels, Function<ResultRecord, String> address) {
  String say(String key, Object... arguments) {
    return messages.say(key, arguments);
  }

  String kind(Kind kind) {
    return say("record.kind." + kind.code());
  }

  String label(FacetName facet, String value) {
    return labels.label(facet, value);
  }

  /** «lámina 7», «p. 12», as citations say it. */
  String place(PageUnit unit, String label) {
    return new CitationWriter(messages).place(new Citation.Place(unit, label, List.of(), 0, 0));
  }
}
