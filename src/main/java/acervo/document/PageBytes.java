package acervo.document;

import acervo.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a page while {@link PageCodec} writes them, in the forms that it describes. */
final class PageBytes extends ByteArrayOutputStream {
  /** An integer that is not negative. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  /** An integer that may be negative and is probably small. */
  void difference(int value) {
    number(value << 1 ^ value >> 31);
  }

  /** A span that probably begins near {@code after}. */
  void span(Span span, int after) {
    difference(span.start() - after);
    number(span.length());
  }

  void real(float value) {
    writeBytes(ByteBuffer.allocate(Float.BYTES).putFloat(value).array());
  }

  /** UTF-8 after its length; half of a surrogate pair becomes a question mark. */
  void string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    writeBytes(utf8);
  }
}
