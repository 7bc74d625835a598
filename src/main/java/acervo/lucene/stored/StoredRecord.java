package acervo.lucene.stored;

import acervo.document.PartialDate;
import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.Kind;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A {@link ResultRecord} as the bytes of a stored field. */
public final class StoredRecord {
  public static byte[] bytes(ResultRecord record) {
    return Fields.bytes(out -> write(out, record));
  }

  public static ResultRecord read(byte[] bytes) {
    return Fields.read(bytes, StoredRecord::read);
  }

  private static void write(DataOutputStream out, ResultRecord record) throws IOException {
    Fields.write(out, record.id());
    Fields.write(out, record.kind().code());
    Fields.write(out, record.sha256());
    Fields.writeAll(out, record.stretches(), StoredRecord::write);
    Fields.write(out, record.text());
    Fields.write(out, record.heading());
    StoredEvidence.write(out, record.role());
    Fields.writeAll(out, record.area().stream().toList(), StoredRecord::write);
    Fields.writeAll(out, record.programme().stream().toList(), StoredRecord::write);
    Fields.writeAll(out, record.councils(), StoredRecord::write);
    Fields.writeAll(out, record.laws(), StoredRecord::write);
    Fields.writeAll(out, record.plans(), StoredRecord::write);
    Fields.writeAll(out, record.institutions(), StoredRecord::write);
    Fields.writeAll(out, record.places(), StoredRecord::write);
    Fields.writeAll(out, record.dates(), StoredRecord::write);
    Fields.writeAll(out, record.figures(), StoredRecord::write);
    Fields.writeAll(out, record.action().stream().toList(), StoredRecord::write);
  }

  private static ResultRecord read(DataInputStream in) throws IOException {
    return new ResultRecord(
        Fields.text(in),
        Kind.of(Fields.text(in)).orElseThrow(),
        Fields.text(in),
        Fields.readAll(in, StoredRecord::stretch),
        Fields.text(in),
        Fields.texts(in),
        StoredEvidence.read(in),
        first(Fields.readAll(in, StoredRecord::attribute)),
        first(Fields.readAll(in, StoredRecord::attribute)),
        Fields.readAll(in, StoredRecord::attribute),
        Fields.readAll(in, StoredRecord::law),
        Fields.readAll(in, StoredRecord::attribute),
        Fields.readAll(in, StoredRecord::attribute),
        Fields.readAll(in, StoredRecord::attribute),
        Fields.readAll(in, StoredRecord::date),
        Fields.readAll(in, StoredRecord::figure),
        first(Fields.readAll(in, StoredRecord::attribute)));
  }

  private static <T> Optional<T> first(List<T> some) {
    return some.stream().findFirst();
  }

  private static void write(DataOutputStream out, Stretch stretch) throws IOException {
    out.writeInt(stretch.page());
    out.writeInt(stretch.span().start());
    out.writeInt(stretch.span().end());
  }

  private static Stretch stretch(DataInputStream in) throws IOException {
    return new Stretch(in.readInt(), new Span(in.readInt(), in.readInt()));
  }

  private static void write(DataOutputStream out, Attribute attribute) throws IOException {
    Fields.write(out, attribute.value());
    out.writeBoolean(attribute.inherited());
    StoredEvidence.write(out, attribute.evidence());
  }

  private static Attribute attribute(DataInputStream in) throws IOException {
    return new Attribute(Fields.text(in), in.readBoolean(), StoredEvidence.read(in));
  }

  private static void write(DataOutputStream out, LawReference law) throws IOException {
    Fields.write(out, law.slug());
    Fields.write(out, law.provision());
    out.writeBoolean(law.inherited());
    StoredEvidence.write(out, law.evidence());
  }

  private static LawReference law(DataInputStream in) throws IOException {
    return new LawReference(
        Fields.text(in), Fields.text(in), in.readBoolean(), StoredEvidence.read(in));
  }

  private static void write(DataOutputStream out, DateReference date) throws IOException {
    Fields.write(out, date.from().toString());
    Fields.write(out, date.to().toString());
    StoredEvidence.write(out, date.evidence());
  }

  private static DateReference date(DataInputStream in) throws IOException {
    PartialDate from = PartialDate.parse(Fields.text(in)).orElseThrow();
    PartialDate to = PartialDate.parse(Fields.text(in)).orElseThrow();
    return new DateReference(from, to, StoredEvidence.read(in));
  }

  private static void write(DataOutputStream out, Figure figure) throws IOException {
    Fields.write(out, figure.value().toPlainString());
    Fields.write(out, figure.unit());
    StoredEvidence.write(out, figure.evidence());
  }

  private static Figure figure(DataInputStream in) throws IOException {
    return new Figure(new BigDecimal(Fields.text(in)), Fields.text(in), StoredEvidence.read(in));
  }

  private StoredRecord() {}
}
