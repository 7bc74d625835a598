package acervo.lucene;

import acervo.document.Block;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Pages of which is known, without any analysis, which word stands where and which words are forms
 * of one: they are made of a small vocabulary whose forms are listed by hand.
 */
final class KnownPages {
  /** Forms of one word in each list; no word is a form of another list's. */
  static final List<List<String>> WORDS =
      List.of(
          List.of("agua", "aguas", "Agua", "AGUAS"),
          List.of("observación", "observacion", "Observaciones", "OBSERVACIÓN", "observaciones"),
          List.of("observatorio", "observatorios"),
          List.of("río", "ríos", "RÍO", "rio"),
          List.of("ley", "leyes", "Ley", "LEYES"),
          List.of("canon", "Canon"),
          List.of("canto", "cantos"),
          List.of("canal", "canales"),
          List.of("contribución", "CONTRIBUCION", "contribuciones"),
          List.of("contribuyente", "contribuyentes"),
          List.of("niñez", "NIÑEZ"),
          List.of("año", "años", "Año"),
          List.of("interés", "intereses"),
          List.of("pingüino", "pinguinos"),
          List.of("LCESC"),
          List.of("321"),
          List.of("1,555"));

  /** Words that only hold a sentence together. */
  static final List<String> FILLERS = List.of("de", "la", "que", "los", "para", "y");

  private static final List<String> GAPS =
      List.of(
          " ", " ", " ", " ", "\n", ", ", " — ", " «", "» ", "; ", "\t", "/", " (", ") ", "\n  ");

  /**
   * A word of a page.
   *
   * @param lemma its place in {@link #WORDS}; -1 for a filler
   */
  record Placed(String written, int lemma, Span span) {}

  /** A page and the words of each of its paragraphs. */
  record Known(Page page, List<List<Placed>> paragraphs) {}

  private final Random random;

  KnownPages(long seed) {
    random = new Random(seed);
  }

  Known page(int number) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (int left = random.nextInt(1, 6); left > 0; left--) {
      List<String> words = new ArrayList<>();
      for (int more = random.nextInt(3, 40); more > 0; more--) {
        words.add(random.nextInt(3) == 0 ? pick(FILLERS) : pick(pick(WORDS)));
      }
      paragraphs.add(words);
    }
    return written(number, paragraphs);
  }

  /** A page of paragraphs, each with two given words among fillers, in any order. */
  Known pairs(int number, int first, int second) {
    List<List<String>> paragraphs = new ArrayList<>();
    for (int left = random.nextInt(2, 8); left > 0; left--) {
      List<String> words = new ArrayList<>();
      for (int more = random.nextInt(0, 12); more > 0; more--) words.add(pick(FILLERS));
      words.add(random.nextInt(words.size() + 1), pick(WORDS.get(first)));
      words.add(random.nextInt(words.size() + 1), pick(WORDS.get(second)));
      paragraphs.add(words);
    }
    return written(number, paragraphs);
  }

  private Known written(int number, List<List<String>> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<List<Placed>> known = new ArrayList<>();
    for (List<String> words : paragraphs) {
      if (!text.isEmpty()) text.append("\n\n");
      int start = text.length();
      List<Placed> placed = new ArrayList<>();
      for (String word : words) {
        if (!placed.isEmpty()) text.append(pick(GAPS));
        int from = text.length();
        text.append(broken(word));
        placed.add(new Placed(word, lemma(word), new Span(from, text.length())));
      }
      blocks.add(Block.of(Block.Kind.PARAGRAPH, 0, new Span(start, text.length())));
      known.add(placed);
    }
    Page page =
        new Page(
            number,
            Integer.toString(number),
            PageUnit.SECTION,
            PageState.TEXT,
            text.toString(),
            blocks,
            0,
            Optional.empty());
    return new Known(page, known);
  }

  /** Now and then over the end of a line. */
  private String broken(String word) {
    if (random.nextInt(5) > 0 || !word.matches("\\p{L}{2,}\\p{Ll}{3,}")) return word;
    int at = random.nextInt(2, word.length() - 1);
    return word.substring(0, at) + "-\n" + word.substring(at);
  }

  static int lemma(String word) {
    for (int i = 0; i < WORDS.size(); i++) if (WORDS.get(i).contains(word)) return i;
    return -1;
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  int number(int from, int before) {
    return random.nextInt(from, before);
  }
}
