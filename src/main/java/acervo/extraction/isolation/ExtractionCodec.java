package acervo.extraction.isolation;

import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageCodec;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.message.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An outcome as bytes and back, between two processes of the same program: so the form has no
 * version.
 */
final class ExtractionCodec {
  private static final int EXTRACTED = 1;
  private static final int NEEDS_OCR = 2;
  private static final int TRUNCATED = 3;
  private static final int LOCKED = 4;
  private static final int UNREADABLE = 5;
  private static final int SKIPPED = 6;

  static byte[] encode(Extraction extraction) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(extraction, out);
    } catch (IOException impossible) {
      throw new AssertionError("memory does not fail to be written", impossible);
    }
    return bytes.toByteArray();
  }

  /** The outcome of bytes that {@link #encode} made; others are an {@link IOException}. */
  static Extraction decode(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int kind = in.readByte();
      return switch (kind) {
        case EXTRACTED -> new Extraction.Extracted(content(in));
        case NEEDS_OCR -> new Extraction.NeedsOcr(content(in));
        case TRUNCATED -> new Extraction.Truncated(content(in), message(in));
        case LOCKED -> new Extraction.Locked();
        case UNREADABLE -> new Extraction.Unreadable(message(in), message(in));
        case SKIPPED -> new Extraction.Skipped(message(in));
        default -> throw new IOException("no outcome has the number " + kind);
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
      throw new IOException(damaged);
    }
  }

  private static void write(Extraction extraction, DataOutputStream out) throws IOException {
    switch (extraction) {
      case Extraction.Extracted(Content content) -> write(EXTRACTED, content, out);
      case Extraction.NeedsOcr(Content content) -> write(NEEDS_OCR, content, out);
      case Extraction.Truncated(Content content, Message limit) -> {
        write(TRUNCATED, content, out);
        write(limit, out);
      }
      case Extraction.Locked() -> out.writeByte(LOCKED);
      case Extraction.Unreadable(Message reason, Message remedy) -> {
        out.writeByte(UNREADABLE);
        write(reason, out);
        write(remedy, out);
      }
      case Extraction.Skipped(Message reason) -> {
        out.writeByte(SKIPPED);
        write(reason, out);
      }
    }
  }

  private static void write(int kind, Content content, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    write(content.format().code(), out);
    out.writeInt(content.properties().size());
    for (Map.Entry<Content.Property, String> property : content.properties().entrySet()) {
      out.writeByte(property.getKey().ordinal());
      write(property.getValue(), out);
    }
    out.writeInt(content.pages().size());
    for (Page page : content.pages()) write(PageCodec.encode(page), out);
    out.writeInt(content.remarks().size());
    for (Message remark : content.remarks()) write(remark, out);
  }

  private static Content content(DataInputStream in) throws IOException {
    Format format = Format.of(string(in));
    Map<Content.Property, String> properties = new EnumMap<>(Content.Property.class);
    for (int left = in.readInt(); left > 0; left--) {
      properties.put(Content.Property.values()[in.readByte()], string(in));
    }
    List<Page> pages = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) pages.add(PageCodec.decode(bytes(in)));
    List<Message> remarks = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) remarks.add(message(in));
    return new Content(format, properties, pages, remarks);
  }

  private static void write(Message message, DataOutputStream out) throws IOException {
    write(message.key(), out);
    out.writeInt(message.arguments().size());
    for (String argument : message.arguments()) write(argument, out);
  }

  private static Message message(DataInputStream in) throws IOException {
    String key = string(in);
    List<String> arguments = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) arguments.add(string(in));
    return new Message(key, arguments);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  private ExtractionCodec() {}
}
