package acervo.catalog.judged;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well the catalogue does on a judged set.
 *
 * @param amount how much was judged
 * @param fields by name, in the order in which they are shown: «metadata.title», «records»,
 *     «records.text», «records.area», «laws», «laws.words», «dates». The fields of records are
 *     counted over the records that were found
 * @param misses in the order of the documents
 * @param misplaced judged mentions that are not on their page: mistakes of the judgement
 */
public record Scores(
    Amount amount, Map<String, Tally> fields, List<Miss> misses, List<Miss> misplaced) {
  /** The tally of finding records at all. */
  public static final String RECORDS = "records";

  /** The tally of the words of the records found. */
  public static final String RECORD_TEXT = "records.text";

  /** The tally of law mentions: the place and the law are right. */
  public static final String LAWS = "laws";

  /** The tally of where the name of a law begins and ends. */
  public static final String LAW_WORDS = "laws.words";

  /** The tally of dates: the place and the date are right. */
  public static final String DATES = "dates";

  public Scores {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    misses = List.copyOf(misses);
    misplaced = List.copyOf(misplaced);
  }

  /** How much was judged. Two documents have the same layout when they tell it alike. */
  public record Amount(int documents, int layouts, int records, int laws, int dates) {}

  /** The tally of a field; none when it was not judged. */
  public Tally of(String field) {
    return fields.getOrDefault(field, Tally.NONE);
  }
}
