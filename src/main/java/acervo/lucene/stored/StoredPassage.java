package acervo.lucene.stored;

import acervo.document.Block;
import acervo.document.Passage;
import acervo.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A {@link Passage} as the bytes of two fields, its place and the headings above it; its words stay
 * in its page. Integers take seven bits a byte, low bits first, the eighth saying that more follow.
 */
public final class StoredPassage {
  /** In bytes; the index keeps no more than 32766 of a value. */
  private static final int LONGEST = 32_000;

  /** Page, span, kind and ordinal. */
  public static byte[] place(Passage passage) {
    return Fields.bytes(
        out -> {
          number(out, passage.page());
          number(out, passage.span().start());
          number(out, passage.span().length());
          number(out, passage.kind().ordinal());
          number(out, passage.ordinal());
        });
  }

  /**
   * The headings, without the outermost where all of them would be too long to be kept; one that is
   * too long alone is no heading.
   */
  public static byte[] headings(Passage passage) {
    List<String> headings = passage.heading();
    byte[] bytes = bytes(headings);
    while (bytes.length > LONGEST) {
      headings = headings.subList(1, headings.size());
      bytes = bytes(headings);
    }
    return bytes;
  }

  private static byte[] bytes(List<String> headings) {
    return Fields.bytes(out -> Fields.write(out, headings));
  }

  /** The passage of what {@link #place} and {@link #headings} made. */
  public static Passage read(byte[] place, byte[] headings) {
    List<String> heading = Fields.read(headings, Fields::texts);
    return Fields.read(
        place,
        in -> {
          int page = number(in);
          int start = number(in);
          Span span = new Span(start, start + number(in));
          Block.Kind kind = Block.Kind.values()[number(in)];
          return new Passage(page, span, kind, heading, number(in));
        });
  }

  private static void number(DataOutputStream out, int value) throws IOException {
    int rest = value;
    for (; rest > 0x7f; rest >>>= 7) out.writeByte(rest & 0x7f | 0x80);
    out.writeByte(rest);
  }

  private static int number(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int piece = in.readUnsignedByte();
      value |= (piece & 0x7f) << shift;
      if (piece <= 0x7f) return value;
    }
  }

  private StoredPassage() {}
}
