package acervo.lucene;

import acervo.document.Document;
import acervo.document.PartialDate;
import acervo.lucene.stored.StoredRecord;
import acervo.record.DateReference;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.text.Folding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** What the index holds of a result record. */
final class RecordEntry {
  /** How many headings from the innermost outwards help to find a record. */
  private static final int HEADINGS = 4;

  /**
   * @param label what the page on which the record begins is called
   * @param ordinal among the records of the document, from 0
   */
  static org.apache.lucene.document.Document of(
      ResultRecord record, Document document, String label, int ordinal) throws IOException {
    var entry = new org.apache.lucene.document.Document();
    entry.add(new StringField(Schema.KIND, Schema.RECORD, Field.Store.NO));
    entry.add(new StringField(Schema.SHA, document.sha256(), Field.Store.NO));
    entry.add(new StringField(Schema.RECORD_ID, record.id(), Field.Store.NO));
    entry.add(new Field(Schema.RECORD_TEXT, record.text(), Schema.WORDS));
    List<String> headings = record.heading();
    for (String heading :
        headings.subList(Math.max(0, headings.size() - HEADINGS), headings.size())) {
      entry.add(new Field(Schema.RECORD_HEADING, heading, Schema.WORDS));
    }
    entry.add(new NumericDocValuesField(Schema.RECORD_ORDINAL, ordinal));
    String title = Folding.fold(document.title());
    entry.add(CollectionWriter.sortable(Schema.RECORD_SORT_TITLE, title));
    entry.add(CollectionWriter.sortable(Schema.RECORD_SORT_SHA, document.sha256()));
    document
        .date()
        .ifPresent(
            date ->
                entry.add(
                    new NumericDocValuesField(Schema.RECORD_SORT_DATE, date.first().toEpochDay())));
    addDates(entry, record, document.date());
    entry.add(new StoredField(Schema.STORED, StoredRecord.bytes(record)));
    entry.add(new StoredField(Schema.RECORD_LABEL, label));
    entry.add(
        new BinaryDocValuesField(Schema.RECORD_WORDS, TellingWords.of(record.text()).bytes()));
    entry.add(new SortedSetDocValuesFacetField(Schema.RECORD_KIND, record.kind().code()));
    for (FacetName name : FacetName.values()) {
      for (String value : FacetValues.of(record, document, name)) {
        entry.add(new SortedSetDocValuesFacetField(name.code(), value));
      }
    }
    return Schema.recordFacets().build(entry);
  }

  private static void addDates(
      org.apache.lucene.document.Document entry, ResultRecord record, Optional<PartialDate> dated) {
    if (dated.isPresent()) {
      add(entry, dated.get(), dated.get());
    } else {
      for (DateReference date : record.dates()) add(entry, date.from(), date.to());
    }
  }

  private static void add(
      org.apache.lucene.document.Document entry, PartialDate from, PartialDate to) {
    long[] first = {from.first().toEpochDay()};
    long[] last = {to.last().toEpochDay()};
    entry.add(new LongRange(Schema.RECORD_DATES, first, last));
  }

  private RecordEntry() {}
}
