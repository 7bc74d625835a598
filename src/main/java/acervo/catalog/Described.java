package acervo.catalog;

import acervo.document.Document;
import acervo.record.ResultRecord;
import java.util.List;

/**
 * What the catalogue says of one document.
 *
 * @param records in reading order
 */
public record Described(Document document, List<ResultRecord> records) {
  public Described {
    records = List.copyOf(records);
  }
}
