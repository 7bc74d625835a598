package acervo.catalog;

import acervo.catalog.law.Definition;
import acervo.document.Document;
import acervo.record.ResultRecord;
import java.util.List;

/**
 * What the catalogue says of one document.
 *
 * @param records in reading order
 * @param definitions what can be learnt from it
 */
public record Described(
    Document document, List<ResultRecord> records, List<Definition> definitions) {
  public Described {
    definitions = List.copyOf(definitions);
    records = List.copyOf(records);
  }
}
