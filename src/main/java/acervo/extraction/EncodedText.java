package acervo.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The characters of a text file that does not say how it is encoded: a byte order mark decides,
 * then whether it is UTF-16 or UTF-8, then which of the old one-byte code pages gives Spanish.
 */
public final class EncodedText {
  /** Where two give the same, the first is meant: Windows, DOS, old Macintosh. */
  private static final List<String> CODE_PAGES = List.of("windows-1252", "IBM850", "x-MacRoman");

  private static final String SPANISH = "áéíóúñüÁÉÍÓÚÑÜ¿¡";
  private static final String MARKS = "«»“”‘’–—•…°ºª§·€";

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** Enough to tell code pages apart. */
  private static final int SAMPLE = 1 << 20;

  /**
   * One character in so many that is none of a text makes a file binary. Bytes at random have one
   * in ten, compressed files and programs more; a printer's or an old editor's marks in a text are
   * one in hundreds.
   */
  private static final int RARE = 25;

  /** Decodes the bytes; a byte order mark is not part of the text. Never fails. */
  public static String decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) return mostlyUtf8(bytes, 3);
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) return text(bytes, 4, UTF_32LE);
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) return text(bytes, 4, UTF_32BE);
    if (starts(bytes, 0xFF, 0xFE)) return text(bytes, 2, StandardCharsets.UTF_16LE);
    if (starts(bytes, 0xFE, 0xFF)) return text(bytes, 2, StandardCharsets.UTF_16BE);
    int zeros = zeros(bytes, 0) + zeros(bytes, 1);
    if (zeros > bytes.length / 8) {
      boolean bigEndian = zeros(bytes, 0) > zeros(bytes, 1);
      return text(bytes, 0, bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return isUtf8(bytes) ? mostlyUtf8(bytes, 0) : text(bytes, 0, codePage(bytes));
  }

  /**
   * Whether the bytes are no text in any encoding, told by the characters that no text has: however
   * they are decoded, some remain.
   *
   * @param beginning of a file or all of it; the last character may be cut
   */
  static boolean isBinary(byte[] beginning) {
    String text = decode(beginning);
    return text.codePoints().filter(EncodedText::isForeign).count() * RARE > text.length();
  }

  /** In no text: control characters but for the usual, halves of pairs, and what has no meaning. */
  private static boolean isForeign(int character) {
    return switch (Character.getType(character)) {
      // Lines, tabs and pages end; DOS marks the end of a file, terminals what follows (ESC).
      case Character.CONTROL ->
          character < 0x80 && "\b\t\n\u000b\f\r\u001a\u001b".indexOf(character) < 0;
      case Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> character == '\ufffd';
    };
  }

  /**
   * Decodes bytes that are said to be in a character set. Well-formed UTF-8 is believed more than
   * what is said, and so is a byte order mark.
   *
   * @param declared the name of the character set; empty or unknown says nothing
   */
  public static String decode(byte[] bytes, String declared) {
    boolean marked = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
    Charset said = declared(declared);
    if (said == null || marked || isUtf8(bytes)) return decode(bytes);
    return text(bytes, 0, said);
  }

  /** The character set of that name, read as browsers do; null when the name says nothing. */
  private static Charset declared(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      if (charset.equals(StandardCharsets.UTF_8)) return null;
      boolean narrow =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return narrow ? Charset.forName(CODE_PAGES.getFirst()) : charset;
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
    return true;
  }

  private static String text(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) if (bytes[i] == 0) zeros++;
    return zeros;
  }

  /** Whether what is not ASCII is, more often than not, well-formed UTF-8. */
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    long wide = 0;
    long malformed = 0;
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      wide += out.flip().chars().filter(unit -> unit >= 0x80).count();
      out.clear();
      if (result.isError()) {
        malformed++;
        in.position(in.position() + result.length());
      } else if (result.isUnderflow()) {
        break;
      }
    }
    return malformed == 0 || wide > malformed * 4;
  }

  /** UTF-8 into which some text of Windows was pasted: its stray bytes are read as Windows did. */
  private static String mostlyUtf8(byte[] bytes, int from) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    StringBuilder text = new StringBuilder(bytes.length);
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        byte[] stray = new byte[result.length()];
        in.get(stray);
        text.append(new String(stray, Charset.forName(CODE_PAGES.getFirst())));
      } else if (result.isUnderflow()) {
        break;
      }
    }
    return text.toString();
  }

  private static Charset codePage(byte[] bytes) {
    Charset best = Charset.forName(CODE_PAGES.getFirst());
    int most = Integer.MIN_VALUE;
    for (String name : CODE_PAGES) {
      if (!Charset.isSupported(name)) continue;
      int likeness = likeness(bytes, Charset.forName(name));
      if (likeness > most) {
        most = likeness;
        best = Charset.forName(name);
      }
    }
    return best;
  }

  /** How much of what is not ASCII is what Spanish text has, in this code page. */
  private static int likeness(byte[] bytes, Charset charset) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
    int likeness = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < 0x80) continue;
      boolean inWord = i > 0 && Character.isLowerCase(text.charAt(i - 1));
      if (SPANISH.indexOf(unit) >= 0) {
        likeness += inWord && Character.isUpperCase(unit) ? -1 : 3;
      } else {
        likeness += MARKS.indexOf(unit) >= 0 ? 1 : -2;
      }
    }
    return likeness;
  }

  private EncodedText() {}
}
