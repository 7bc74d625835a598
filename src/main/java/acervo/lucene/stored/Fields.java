package acervo.lucene.stored;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writing and reading the records that stored fields hold. */
public final class Fields {
  public interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  public interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  public static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static <T> T read(byte[] bytes, Reading<T> reading) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return reading.from(in);
    } catch (IOException damaged) {
      throw new UncheckedIOException("the index holds a damaged record", damaged);
    }
  }

  /** Length-prefixed UTF-8; {@link DataOutputStream#writeUTF} stops at 64 KiB. */
  public static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  public static String text(DataInputStream in) throws IOException {
    byte[] utf8 = new byte[in.readInt()];
    in.readFully(utf8);
    return new String(utf8, java.nio.charset.StandardCharsets.UTF_8);
  }

  public static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) write(out, text);
  }

  public static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) texts.add(text(in));
    return texts;
  }

  public interface Writer<T> {
    void write(DataOutputStream out, T item) throws IOException;
  }

  public static <T> void writeAll(DataOutputStream out, List<T> items, Writer<T> writer)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) writer.write(out, item);
  }

  public static <T> List<T> readAll(DataInputStream in, Reading<T> reading) throws IOException {
    int count = in.readInt();
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) items.add(reading.from(in));
    return items;
  }

  private Fields() {}
}
