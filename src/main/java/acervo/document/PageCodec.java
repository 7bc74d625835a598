package acervo.document;

import acervo.text.Span;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page as bytes and back: how the index keeps pages and how they travel between processes.
 * Everything comes back equal, except that boxes are kept to a twentieth of a point and then held
 * inside the page.
 *
 * <p>The first byte is the version of the form. Enumerations are written by their position, so a
 * change of their order is a new version. Integers take seven bits a byte, low bits first, the
 * eighth saying that more follow; those that may be negative are folded onto the even and odd ones.
 */
public final class PageCodec {
  /** Changes whenever bytes written before would be read differently. */
  public static final int VERSION = 1;

  /** Parts of a point that are told apart. */
  private static final int GRAIN = 20;

  public static byte[] encode(Page page) {
    PageBytes out = new PageBytes();
    out.write(VERSION);
    out.number(page.number());
    out.string(page.label());
    out.number(page.unit().ordinal());
    out.number(page.state().ordinal());
    out.string(page.text());
    out.number(page.firstLine());
    out.number(page.blocks().size());
    int at = 0;
    for (Block block : page.blocks()) at = write(block, at, out);
    out.write(page.layout().isPresent() ? 1 : 0);
    page.layout().ifPresent(layout -> write(layout, out));
    return out.toByteArray();
  }

  /**
   * The page of bytes that {@link #encode} made.
   *
   * @throws IllegalArgumentException when they are of another version, or damaged
   */
  public static Page decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      int version = in.get();
      if (version != VERSION) {
        throw new IllegalArgumentException("a page in form %d, not %d".formatted(version, VERSION));
      }
      return page(in);
    } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
      throw new IllegalArgumentException("damaged bytes of a page", damaged);
    }
  }

  private static Page page(ByteBuffer in) {
    int number = number(in);
    String label = string(in);
    PageUnit unit = PageUnit.values()[number(in)];
    PageState state = PageState.values()[number(in)];
    String text = string(in);
    int firstLine = number(in);
    return new Page(number, label, unit, state, text, blocks(in), firstLine, layout(in));
  }

  private static int write(Block block, int at, PageBytes out) {
    out.number(block.kind().ordinal());
    out.number(block.level());
    out.span(block.span(), at);
    out.string(block.marker());
    out.number(block.cells().size());
    int cell = block.span().start();
    for (Span span : block.cells()) {
      out.span(span, cell);
      cell = span.end();
    }
    return block.span().end();
  }

  private static List<Block> blocks(ByteBuffer in) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (int left = number(in); left > 0; left--) {
      Block.Kind kind = Block.Kind.values()[number(in)];
      int level = number(in);
      Span span = span(in, at);
      String marker = string(in);
      List<Span> cells = new ArrayList<>();
      int cell = span.start();
      for (int more = number(in); more > 0; more--) {
        cells.add(span(in, cell));
        cell = cells.getLast().end();
      }
      blocks.add(new Block(kind, level, span, marker, cells));
      at = span.end();
    }
    return blocks;
  }

  private static void write(Layout layout, PageBytes out) {
    out.real(layout.width());
    out.real(layout.height());
    out.number(layout.words().size());
    int at = 0;
    int line = 0;
    Grid last = new Grid(0, 0, 0, 0);
    for (WordBox word : layout.words()) {
      out.span(word.span(), at);
      out.difference(word.line() - line);
      Grid box = Grid.of(word.box());
      out.difference(box.left - last.right);
      out.difference(box.top - last.top);
      out.difference(box.right - box.left);
      out.difference((box.bottom - box.top) - (last.bottom - last.top));
      at = word.span().end();
      line = word.line();
      last = box;
    }
  }

  private static Optional<Layout> layout(ByteBuffer in) {
    if (in.get() == 0) return Optional.empty();
    float width = in.getFloat();
    float height = in.getFloat();
    List<WordBox> words = new ArrayList<>();
    int at = 0;
    int line = 0;
    Grid last = new Grid(0, 0, 0, 0);
    for (int left = number(in); left > 0; left--) {
      Span span = span(in, at);
      line += difference(in);
      int x = last.right + difference(in);
      int y = last.top + difference(in);
      int right = x + difference(in);
      int bottom = y + (last.bottom - last.top) + difference(in);
      last = new Grid(x, y, right, bottom);
      words.add(new WordBox(span, last.within(width, height), line));
      at = span.end();
    }
    return Optional.of(new Layout(width, height, words));
  }

  private static int number(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte piece = in.get();
      value |= (piece & 0x7f) << shift;
      if (piece >= 0) return value;
    }
    throw new IllegalArgumentException("damaged bytes of a page");
  }

  private static int difference(ByteBuffer in) {
    int folded = number(in);
    return (folded >>> 1) ^ -(folded & 1);
  }

  private static Span span(ByteBuffer in, int after) {
    int start = after + difference(in);
    return new Span(start, start + number(in));
  }

  private static String string(ByteBuffer in) {
    int length = number(in);
    if (length < 0 || length > in.remaining()) throw new BufferUnderflowException();
    byte[] utf8 = new byte[length];
    in.get(utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** The edges of a box in twentieths of a point. */
  private record Grid(int left, int top, int right, int bottom) {
    static Grid of(Box box) {
      return new Grid(grain(box.x()), grain(box.y()), grain(box.right()), grain(box.bottom()));
    }

    private static int grain(float points) {
      return Math.round(points * GRAIN);
    }

    /** The box, no edge of which rounding may have put outside a page of this size. */
    Box within(float width, float height) {
      float x = (float) left / GRAIN;
      float y = (float) top / GRAIN;
      return new Box(
          x, y, length(x, (float) right / GRAIN, width), length(y, (float) bottom / GRAIN, height));
    }

    private static float length(float from, float to, float limit) {
      boolean rounded = to > limit && to - limit <= 1f / GRAIN;
      float length = (rounded ? limit : to) - from;
      while (rounded && length > 0 && from + length > limit) length = Math.nextDown(length);
      return length;
    }
  }

  private PageCodec() {}
}
