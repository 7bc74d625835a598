package acervo.extraction.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures of pages as PNG (ISO/IEC 15948). The general writer of the platform spends more
 * time on a page than drawing it takes: pages are mostly gray or of few colours, and are written
 * so.
 */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] TRAILER = {'I', 'E', 'N', 'D', (byte) 0xae, 'B', 0x60, (byte) 0x82};
  private static final int MOST_COLOURS = 256;
  private static final int GRAY = 0;
  private static final int TRUE_COLOUR = 2;
  private static final int INDEXED = 3;

  /** A quarter of the time of the usual 6, for a tenth more bytes. */
  private static final int COMPRESSION = 3;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);

  private Png(BufferedImage picture) {
    width = picture.getWidth();
    height = picture.getHeight();
    pixels = picture.getRGB(0, 0, width, height, null, 0, width);
  }

  /** The bytes of a PNG of an opaque picture; transparency is ignored. */
  public static byte[] of(BufferedImage picture) {
    try {
      return new Png(picture).write();
    } catch (IOException impossible) {
      throw new IllegalStateException("writing to memory failed", impossible);
    }
  }

  /** Whether bytes begin and end as a PNG does: one cut short by a crash does not. */
  public static boolean isWhole(byte[] bytes) {
    int tail = bytes.length - TRAILER.length;
    return tail > SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
        && Arrays.equals(bytes, tail, bytes.length, TRAILER, 0, TRAILER.length);
  }

  private byte[] write() throws IOException {
    out.write(SIGNATURE);
    Palette palette = Palette.of(pixels);
    if (isGray()) {
      writeHeader(GRAY);
      writeRows(1, (row, line) -> fillGray(row, line));
    } else if (palette != null) {
      writeHeader(INDEXED);
      writeChunk("PLTE", palette.bytes());
      writeRows(1, (row, line) -> fillIndexed(row, line, palette));
    } else {
      writeHeader(TRUE_COLOUR);
      writeRows(3, (row, line) -> fillTrueColour(row, line));
    }
    writeChunk("IEND", new byte[0]);
    return out.toByteArray();
  }

  private boolean isGray() {
    for (int pixel : pixels) {
      int green = pixel >> 8 & 0xff;
      if ((pixel >> 16 & 0xff) != green || (pixel & 0xff) != green) return false;
    }
    return true;
  }

  private void writeHeader(int colourType) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) colourType).put((byte) 0).put((byte) 0).put((byte) 0);
    writeChunk("IHDR", header.array());
  }

  /** Fills a line of a row, its first byte the filter of that line. */
  private interface Row {
    void fill(int row, byte[] line);
  }

  private void writeRows(int bytesPerPixel, Row rows) throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream(1 << 16);
    Deflater deflater = new Deflater(COMPRESSION);
    byte[] line = new byte[1 + width * bytesPerPixel];
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(data, deflater, 1 << 15)) {
      for (int row = 0; row < height; row++) {
        rows.fill(row, line);
        deflated.write(line);
      }
    } finally {
      deflater.end();
    }
    writeChunk("IDAT", data.toByteArray());
  }

  private void fillGray(int row, byte[] line) {
    int at = row * width;
    for (int x = 0; x < width; x++) line[x + 1] = (byte) pixels[at + x];
  }

  private void fillIndexed(int row, byte[] line, Palette palette) {
    int at = row * width;
    for (int x = 0; x < width; x++) line[x + 1] = palette.index(pixels[at + x]);
  }

  /** With filter 1: each pixel less the one to its left, which suits the shades of pictures. */
  private void fillTrueColour(int row, byte[] line) {
    int at = row * width;
    int left = 0;
    line[0] = 1;
    for (int x = 0; x < width; x++) {
      int pixel = pixels[at + x];
      line[3 * x + 1] = (byte) ((pixel >> 16) - (left >> 16));
      line[3 * x + 2] = (byte) ((pixel >> 8) - (left >> 8));
      line[3 * x + 3] = (byte) (pixel - left);
      left = pixel;
    }
  }

  private void writeChunk(String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** The colours of a picture of few; an open hash table from colour to index. */
  private static final class Palette {
    private static final int SLOTS = 2048;

    private final int[] colours = new int[SLOTS];
    private final byte[] indices = new byte[SLOTS];
    private final boolean[] used = new boolean[SLOTS];
    private final ByteBuffer bytes = ByteBuffer.allocate(3 * MOST_COLOURS);
    private int count;

    /** Null when there are too many colours. */
    static Palette of(int[] pixels) {
      Palette palette = new Palette();
      int last = ~pixels[0];
      for (int pixel : pixels) {
        if (pixel == last) continue;
        if (!palette.add(pixel & 0xffffff)) return null;
        last = pixel;
      }
      return palette;
    }

    private boolean add(int colour) {
      int slot = slot(colour);
      if (used[slot]) return true;
      if (count == MOST_COLOURS) return false;
      used[slot] = true;
      colours[slot] = colour;
      indices[slot] = (byte) count++;
      bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
      return true;
    }

    private int slot(int colour) {
      int slot = (colour * 0x9e3779b1) >>> 21;
      while (used[slot] && colours[slot] != colour) slot = (slot + 1) % SLOTS;
      return slot;
    }

    byte index(int pixel) {
      return indices[slot(pixel & 0xffffff)];
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes.array(), 3 * count);
    }
  }
}
