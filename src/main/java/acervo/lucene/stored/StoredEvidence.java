package acervo.lucene.stored;

import acervo.document.Evidence;
import acervo.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** An {@link Evidence} among the bytes of a stored field. */
public final class StoredEvidence {
  public static void write(DataOutputStream out, Evidence proof) throws IOException {
    out.writeInt(proof.page());
    out.writeInt(proof.span().start());
    out.writeInt(proof.span().end());
    Fields.write(out, proof.quote());
    Fields.write(out, proof.rule());
    Fields.write(out, proof.correctedBy().orElse(""));
  }

  public static Evidence read(DataInputStream in) throws IOException {
    return new Evidence(
        in.readInt(),
        new Span(in.readInt(), in.readInt()),
        Fields.text(in),
        Fields.text(in),
        Optional.of(Fields.text(in)).filter(name -> !name.isEmpty()));
  }

  private StoredEvidence() {}
}
