package acervo.catalog.judged;

import acervo.catalog.law.NamedLaw;
import acervo.catalog.mention.DateMention;
import acervo.document.Document;
import acervo.document.Page;
import acervo.record.ResultRecord;
import java.util.List;
import java.util.Map;

/**
 * What the catalogue finds in one document.
 *
 * @param records in reading order
 * @param laws the places that name a law, by page number, in the order of the page's text
 * @param dates the places that state a date, likewise
 */
public record Found(
    Document document,
    List<ResultRecord> records,
    Map<Integer, List<NamedLaw>> laws,
    Map<Integer, List<DateMention>> dates,
    List<Page> pages) {
  public Found {
    records = List.copyOf(records);
    laws = Map.copyOf(laws);
    dates = Map.copyOf(dates);
    pages = List.copyOf(pages);
  }
}
