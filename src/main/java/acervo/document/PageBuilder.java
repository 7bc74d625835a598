package acervo.document;

import acervo.text.Ligatures;
import acervo.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the text and the blocks of a page that has structure but no geometry, one block a line.
 * Text given here is brought to NFC, its white space to single spaces and its control characters
 * dropped; a block without words is not written.
 */
public final class PageBuilder {
  private static final String CELL_GAP = "\t";

  private final int number;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private PageUnit unit = PageUnit.SECTION;
  private String label;

  public PageBuilder(int number) {
    this.number = number;
    this.label = Integer.toString(number);
  }

  public PageBuilder unit(PageUnit unit) {
    this.unit = unit;
    return this;
  }

  /** What people call the page; a blank label leaves its number. */
  public PageBuilder label(String label) {
    if (!label.isBlank()) this.label = clean(label);
    return this;
  }

  /** Level from 1, the outermost, to 6; others are brought into that range. */
  public PageBuilder heading(int level, String words) {
    return block(Block.Kind.HEADING, Math.clamp(level, 1, 6), "", words);
  }

  public PageBuilder paragraph(String words) {
    return block(Block.Kind.PARAGRAPH, 0, "", words);
  }

  /** Level from 0, the outermost; the marker is what is shown before it («•», «2.», «b)»). */
  public PageBuilder item(int level, String marker, String words) {
    return block(Block.Kind.ITEM, Math.max(0, level), clean(marker), words);
  }

  public PageBuilder note(String words) {
    return block(Block.Kind.NOTE, 0, "", words);
  }

  public PageBuilder runningHeader(String words) {
    return block(Block.Kind.RUNNING_HEADER, 0, "", words);
  }

  public PageBuilder runningFooter(String words) {
    return block(Block.Kind.RUNNING_FOOTER, 0, "", words);
  }

  /** A table row; cells may be empty, a row of empty cells is not written. */
  public PageBuilder row(boolean header, List<String> cells) {
    List<String> clean = cells.stream().map(PageBuilder::clean).toList();
    if (clean.stream().allMatch(String::isEmpty)) return this;
    newLine();
    int start = text.length();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < clean.size(); i++) {
      if (i > 0) text.append(CELL_GAP);
      spans.add(new Span(text.length(), text.length() + clean.get(i).length()));
      text.append(clean.get(i));
    }
    Block.Kind kind = header ? Block.Kind.HEADER_ROW : Block.Kind.ROW;
    blocks.add(new Block(kind, 0, new Span(start, text.length()), "", spans));
    return this;
  }

  /** Units of text so far. */
  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** The page: {@link PageState#TEXT}, or {@link PageState#EMPTY} when nothing was written. */
  public Page build() {
    return build(blocks.isEmpty() ? PageState.EMPTY : PageState.TEXT);
  }

  public Page build(PageState state) {
    return new Page(number, label, unit, state, text.toString(), blocks, 0, Optional.empty());
  }

  private PageBuilder block(Block.Kind kind, int level, String marker, String words) {
    String clean = clean(words);
    if (clean.isEmpty()) return this;
    newLine();
    if (!marker.isEmpty()) text.append(marker).append(' ');
    int start = text.length();
    text.append(clean);
    blocks.add(new Block(kind, level, new Span(start, text.length()), marker, List.of()));
    return this;
  }

  private void newLine() {
    if (!text.isEmpty()) text.append('\n');
  }

  /** NFC, ligatures in their letters, single spaces, no control characters and no soft hyphens. */
  public static String clean(String words) {
    StringBuilder clean = new StringBuilder(words.length());
    String normal = Ligatures.parted(Normalizer.normalize(words, Normalizer.Form.NFC));
    boolean gap = false;
    for (int i = 0; i < normal.length(); i++) {
      char unit = normal.charAt(i);
      if (Character.isWhitespace(unit) || unit == '\u00a0' || unit == '\u202f') {
        gap = true;
      } else if (!dropped(unit)) {
        if (gap && !clean.isEmpty()) clean.append(' ');
        gap = false;
        clean.append(unit);
      }
    }
    return clean.toString();
  }

  private static boolean dropped(char unit) {
    return Character.isISOControl(unit)
        || unit == '\u00ad' // soft hyphen
        || unit == '\u200b' // zero width space
        || unit == '\u2060'
        || unit == '\ufeff'
        || unit == '\ufffc';
  }
}
