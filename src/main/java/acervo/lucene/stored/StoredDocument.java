package acervo.lucene.stored;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.document.Period;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A {@link Document} as the bytes of a stored field. */
public final class StoredDocument {
  public static byte[] bytes(Document document) {
    return Fields.bytes(out -> write(out, document));
  }

  public static Document read(byte[] bytes) {
    return Fields.read(bytes, StoredDocument::read);
  }

  private static void write(DataOutputStream out, Document document) throws IOException {
    Fields.write(out, document.sha256());
    Fields.write(out, document.title());
    Fields.write(out, document.type().code());
    Fields.write(out, document.date().map(PartialDate::toString).orElse(""));
    Fields.write(out, document.period().map(Period::toString).orElse(""));
    Fields.write(out, document.issuer());
    Fields.write(out, document.author());
    Fields.write(out, document.areas());
    Fields.write(out, document.councils());
    Fields.write(out, document.laws());
    Fields.write(out, document.plans());
    Fields.write(out, document.institutions());
    Fields.write(out, document.language());
    out.writeInt(document.pages());
    Fields.write(out, document.unit().name());
    Fields.write(out, document.format().code());
    out.writeLong(document.bytes());
    writeEvidence(out, document.evidence());
  }

  private static Document read(DataInputStream in) throws IOException {
    return new Document(
        Fields.text(in),
        Fields.text(in),
        DocumentType.of(Fields.text(in)),
        PartialDate.parse(Fields.text(in)),
        Period.parse(Fields.text(in)),
        Fields.text(in),
        Fields.text(in),
        Fields.texts(in),
        Fields.texts(in),
        Fields.texts(in),
        Fields.texts(in),
        Fields.texts(in),
        Fields.text(in),
        in.readInt(),
        PageUnit.valueOf(Fields.text(in)),
        Format.of(Fields.text(in)),
        in.readLong(),
        readEvidence(in));
  }

  private static void writeEvidence(DataOutputStream out, Map<String, List<Evidence>> evidence)
      throws IOException {
    out.writeInt(evidence.size());
    for (Map.Entry<String, List<Evidence>> field : new TreeMap<>(evidence).entrySet()) {
      Fields.write(out, field.getKey());
      Fields.writeAll(out, field.getValue(), StoredEvidence::write);
    }
  }

  private static Map<String, List<Evidence>> readEvidence(DataInputStream in) throws IOException {
    Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    for (int fields = in.readInt(); fields > 0; fields--) {
      String field = Fields.text(in);
      evidence.put(field, Fields.readAll(in, StoredEvidence::read));
    }
    return evidence;
  }

  private StoredDocument() {}
}
