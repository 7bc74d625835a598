package acervo.catalog.judged;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person judged that one document says.
 *
 * @param document its path below the folder of the documents
 * @param layout how it is laid out, in words; empty when it is not told
 * @param metadata the values of the judged fields; of «has none», no value
 * @param records all of the document's, in order; empty when they are not judged
 * @param laws every place that names a law, in order; empty when they are not judged
 * @param dates every place that states a date, in order; empty when they are not judged
 */
public record Judgement(
    String document,
    String layout,
    Map<DocumentField, List<String>> metadata,
    Optional<List<JudgedRecord>> records,
    Optional<List<JudgedMention>> laws,
    Optional<List<JudgedMention>> dates) {
  public Judgement {
    metadata = Map.copyOf(metadata);
    records = records.map(List::copyOf);
    laws = laws.map(List::copyOf);
    dates = dates.map(List::copyOf);
  }

  /**
   * A record that the document states.
   *
   * @param line of the judgement's file, from 1
   * @param text its words; white space does not count; «…» stands for any words
   * @param fields the values of the judged fields; of «has none», no value
   */
  public record JudgedRecord(int line, String text, Map<RecordField, List<String>> fields) {
    public JudgedRecord {
      fields = Map.copyOf(fields);
    }
  }

  /**
   * A place that names a law or states a date.
   *
   * @param line of the judgement's file, from 1
   * @param page from 1
   * @param words as they stand there; white space does not count
   * @param value the law's slug, or the date or period in ISO 8601
   */
  public record JudgedMention(int line, int page, String words, String value) {}
}
