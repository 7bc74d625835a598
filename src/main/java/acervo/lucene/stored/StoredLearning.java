package acervo.lucene.stored;

import acervo.catalog.law.Definition;
import acervo.catalog.learning.Learnt;
import acervo.catalog.vocabulary.Authority;
import acervo.document.Locator;
import acervo.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What documents define, and what they taught together, as the bytes of stored fields. */
public final class StoredLearning {
  public static byte[] bytes(List<Definition> definitions) {
    return Fields.bytes(out -> Fields.writeAll(out, definitions, StoredLearning::write));
  }

  public static List<Definition> definitions(byte[] bytes) {
    return Fields.read(bytes, in -> Fields.readAll(in, StoredLearning::definition));
  }

  public static byte[] bytes(Learnt learnt) {
    return Fields.bytes(out -> Fields.writeAll(out, learnt.entries(), StoredLearning::write));
  }

  public static Learnt learnt(byte[] bytes) {
    return new Learnt(Fields.read(bytes, in -> Fields.readAll(in, StoredLearning::entry)));
  }

  private static void write(DataOutputStream out, Definition definition) throws IOException {
    Fields.write(out, definition.kind().name());
    Fields.write(out, definition.slug());
    Fields.write(out, definition.name());
    Fields.write(out, definition.acronym());
    StoredEvidence.write(out, definition.evidence());
  }

  private static Definition definition(DataInputStream in) throws IOException {
    return new Definition(
        Authority.Kind.valueOf(Fields.text(in)),
        Fields.text(in),
        Fields.text(in),
        Fields.text(in),
        StoredEvidence.read(in));
  }

  private static void write(DataOutputStream out, Learnt.Entry entry) throws IOException {
    Authority authority = entry.authority();
    Fields.write(out, authority.kind().name());
    Fields.write(out, authority.slug());
    Fields.write(out, authority.name());
    Fields.write(out, authority.acronyms());
    Fields.write(out, authority.names());
    out.writeInt(entry.documents());
    write(out, entry.place());
    Fields.write(out, entry.quote());
  }

  private static Learnt.Entry entry(DataInputStream in) throws IOException {
    return new Learnt.Entry(
        new Authority(
            Authority.Kind.valueOf(Fields.text(in)),
            Fields.text(in),
            Fields.text(in),
            Fields.texts(in),
            Fields.texts(in),
            Optional.empty()),
        in.readInt(),
        locator(in),
        Fields.text(in));
  }

  private static void write(DataOutputStream out, Locator place) throws IOException {
    Fields.write(out, place.sha256());
    out.writeInt(place.page());
    out.writeInt(place.span().start());
    out.writeInt(place.span().end());
  }

  private static Locator locator(DataInputStream in) throws IOException {
    return new Locator(Fields.text(in), in.readInt(), new Span(in.readInt(), in.readInt()));
  }

  private StoredLearning() {}
}
