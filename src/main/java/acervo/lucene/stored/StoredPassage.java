package acervo.lucene.stored;

import acervo.document.Block;
import acervo.document.Passage;
import acervo.text.Span;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A {@link Passage} as bytes, without what its page keeps: its words, and the headings above it,
 * which most passages of a page share. Integers take seven bits a byte, low bits first, the eighth
 * saying that more follow.
 *
 * @param page on which it stands, from 1
 * @param heading which of the lists of headings of its page are above it, from 0
 */
public record StoredPassage(int page, Span span, Block.Kind kind, int ordinal, int heading) {
  /**
   * @param heading which of the lists of headings of its page is its own
   */
  public static byte[] bytes(Passage passage, int heading) {
    return Fields.bytes(
        out -> {
          number(out, passage.page());
          number(out, passage.span().start());
          number(out, passage.span().length());
          number(out, passage.kind().ordinal());
          number(out, passage.ordinal());
          number(out, heading);
        });
  }

  /** What {@link #bytes(Passage, int)} made. */
  public static StoredPassage read(byte[] bytes) {
    return Fields.read(
        bytes,
        in -> {
          int page = number(in);
          int start = number(in);
          Span span = new Span(start, start + number(in));
          Block.Kind kind = Block.Kind.values()[number(in)];
          return new StoredPassage(page, span, kind, number(in), number(in));
        });
  }

  /** The lists of headings of a page. */
  public static byte[] bytes(List<List<String>> headings) {
    return Fields.bytes(out -> Fields.writeAll(out, headings, Fields::write));
  }

  /** What {@link #bytes(List)} made. */
  public static List<List<String>> headings(byte[] bytes) {
    return Fields.read(bytes, in -> Fields.readAll(in, Fields::texts));
  }

  /**
   * @param headings of its page
   */
  public Passage under(List<List<String>> headings) {
    return new Passage(page, span, kind, headings.get(heading), ordinal);
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
}
