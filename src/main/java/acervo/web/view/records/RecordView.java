package acervo.web.view.records;

import acervo.document.Document;
import acervo.document.PageUnit;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordResult.Twin;
import acervo.web.view.Address;
import acervo.web.view.DossierAddress;
import acervo.web.view.RecordAddress;
import acervo.web.view.Snippet;
import acervo.web.view.Wording;
import java.util.List;

/**
 * A result record in a list.
 *
 * @param kind what it states: «Resultado»
 * @param about the councils, or where there are none the area
 * @param date of its document, empty when it is not known
 * @param who the councils by name, or else who issued the document; empty when neither is known
 * @param heading the headings above it, outermost first, joined; empty for none
 * @param place its page in short: «lám. 7»
 * @param open that page with the record's words marked
 * @param keep the page that offers to put it into a dossier
 * @param title of its document
 * @param document the document's own page
 */
public record RecordView(
    String id,
    String kind,
    List<RecordField.Value> about,
    String date,
    String who,
    Snippet words,
    String heading,
    String place,
    String open,
    String keep,
    String title,
    String document,
    List<RecordField> fields,
    List<Grounds> grounds,
    List<TwinView> twins) {
  /** The most words shown of one record, about twelve lines. */
  private static final int ROOM = 900;

  /** The same told in another document. */
  public record TwinView(String place, String open, String title, String date, String words) {}

  /** {@code text} is what was asked for, marked on the pages that links open. */
  public static RecordView of(RecordHit hit, String text, Wording wording) {
    ResultRecord record = hit.record();
    List<RecordField.Value> councils =
        RecordField.named(record.councils(), FacetName.COUNCIL, wording);
    return new RecordView(
        record.id(),
        wording.kind(record.kind()),
        councils.isEmpty()
            ? RecordField.named(record.area().stream().toList(), FacetName.AREA, wording)
            : councils,
        date(hit.document(), wording),
        councils.isEmpty()
            ? hit.document().issuer()
            : String.join(", ", councils.stream().map(RecordField.Value::words).toList()),
        Snippet.of(record.text(), hit.highlights(), ROOM).inLine(),
        String.join(" › ", record.heading()),
        place(hit.label(), hit.unit(), wording),
        RecordAddress.place(record, text).toString(),
        DossierAddress.adding(record).toString(),
        hit.document().title(),
        Address.document(hit.document().id()).toString(),
        RecordField.all(record, wording),
        Grounds.of(hit, wording),
        hit.twins().stream().map(twin -> twin(twin, text, wording)).toList());
  }

  private static TwinView twin(Twin twin, String text, Wording wording) {
    return new TwinView(
        place(twin.label(), twin.unit(), wording),
        RecordAddress.place(twin.record(), text).toString(),
        twin.document().title(),
        date(twin.document(), wording),
        twin.record().inLine());
  }

  private static String date(Document document, Wording wording) {
    return document.date().map(wording::date).orElse("");
  }

  private static String place(String label, PageUnit unit, Wording wording) {
    return wording.shortPage(unit, label);
  }
}
