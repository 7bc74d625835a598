package acervo.extraction.plain;

import acervo.document.Block;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.EncodedText;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.Outcomes;
import acervo.message.Message;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads plain text. Its lines are kept as they are; a form feed begins a page, and so does a blank
 * line once the page is long.
 */
public final class TextReader implements FormatReader {
  /** Units of text after which a blank line begins a page. */
  static final int LONG = 12_000;

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/plain");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    String text = PlainText.clean(EncodedText.decode(Files.readAllBytes(file)));
    List<Message> reached = new ArrayList<>();
    if (text.length() > limits.characters()) {
      text = text.substring(0, (int) limits.characters());
      reached.add(Outcomes.limit("extraction.limit.characters", limits.characters()));
    }
    Content content = new Content(Format.TXT, Map.of(), pages(text), List.of());
    return Outcomes.of(content, reached);
  }

  /** The pages of a clean text: sections, numbered from 1; at least one, which may be empty. */
  public static List<Page> pages(String text) {
    List<Page> pages = new ArrayList<>();
    int line = 1;
    for (String sheet : text.split("\f", -1)) {
      for (Span cut : cuts(sheet)) {
        String words = cut.in(sheet);
        if (!words.isBlank()) {
          List<Block> blocks = TextStructure.of(words);
          pages.add(page(pages.size() + 1, PageState.TEXT, words, blocks, line));
        }
        line += (int) words.chars().filter(unit -> unit == '\n').count();
      }
    }
    if (pages.isEmpty()) pages.add(page(1, PageState.EMPTY, "", List.of(), 1));
    return pages;
  }

  private static Page page(
      int number, PageState state, String text, List<Block> blocks, int firstLine) {
    return new Page(
        number,
        Integer.toString(number),
        PageUnit.SECTION,
        state,
        text,
        blocks,
        firstLine,
        Optional.empty());
  }

  /** Stretches that together are the text: each ends after a blank line, or far too late. */
  private static List<Span> cuts(String text) {
    List<Span> cuts = new ArrayList<>();
    int from = 0;
    while (text.length() - from > LONG * 3 / 2) {
      int gap = text.indexOf("\n\n", from + LONG);
      int to = gap < 0 || gap > from + 2 * LONG ? lineEnd(text, from + LONG) : gap + 2;
      cuts.add(new Span(from, to));
      from = to;
    }
    cuts.add(new Span(from, text.length()));
    return cuts;
  }

  private static int lineEnd(String text, int from) {
    int feed = text.indexOf('\n', from);
    return feed < 0 ? text.length() : feed + 1;
  }
}
