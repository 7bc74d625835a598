package acervo.lucene.stored;

import acervo.document.Block;
import acervo.document.Passage;
import acervo.text.Span;

/** A {@link Passage} as the bytes of a stored field; its words stay in its page. */
public final class StoredPassage {
  public static byte[] bytes(Passage passage) {
    return Fields.bytes(
        out -> {
          out.writeInt(passage.page());
          out.writeInt(passage.span().start());
          out.writeInt(passage.span().end());
          out.writeByte(passage.kind().ordinal());
          out.writeInt(passage.ordinal());
          Fields.write(out, passage.heading());
        });
  }

  public static Passage read(byte[] bytes) {
    return Fields.read(
        bytes,
        in -> {
          int page = in.readInt();
          Span span = new Span(in.readInt(), in.readInt());
          Block.Kind kind = Block.Kind.values()[in.readByte()];
          int ordinal = in.readInt();
          return new Passage(page, span, kind, Fields.texts(in), ordinal);
        });
  }

  private StoredPassage() {}
}
