package acervo.antecedent;

import acervo.catalog.law.LawsOfDocument;
import acervo.catalog.law.NamedLaw;
import acervo.document.Block;
import acervo.document.Page;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A draft in its articles, where it has headings of articles, otherwise in its paragraphs. What
 * stands before the first article is in paragraphs too.
 *
 * @param units in order, at most {@value #MOST}
 * @param beyond how many more there were
 */
public record DraftUnits(List<DraftUnit> units, int beyond) {
  static final int MOST = 200;

  /** Characters of a paragraph that says something by itself; a shorter one leads to the next. */
  private static final int SHORT = 160;

  /**
   * How an article begins: «Art. 12.-», «Artículo 3 bis. », «ARTÍCULO ÚNICO:»; with its title at
   * once only in a heading, because «Art. 12 Cn.» may begin any sentence.
   */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<name>art(?:[ií]culo|\\.)? ?(?:n[°ºo]\\.? ?)?"
              + "(?:(?<digits>\\d{1,4}) ?(?:[°ºª]|\\.º|-?[a-z]\\b)?(?: (?:bis|ter|quater))?"
              + "|[uú]nico|primero|segundo|tercero|cuarto|quinto|sexto|s[eé]ptimo|octavo|noveno"
              + "|d[eé]cimo(?: \\p{L}{5,8})?))"
              + "(?: ?[.:–—-]| ?\\R| ?$|(?<title> (?=\\p{Lu})))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What ends a sentence before a line that begins with an article. */
  private static final String ENDS = ".;:»”\"";

  public DraftUnits {
    units = List.copyOf(units);
  }

  /**
   * @param pages in order
   * @param laws that they name
   */
  public static DraftUnits of(List<Page> pages, LawsOfDocument laws) {
    List<Piece> pieces = new ArrayList<>();
    for (Page page : pages) {
      for (Block block : page.blocks()) {
        if (!block.kind().isRunning()) cut(page, block, pieces);
      }
    }
    long articles = pieces.stream().filter(Piece::beginsArticle).count();
    boolean only = pieces.stream().anyMatch(piece -> piece.article.endsWith("nico"));
    Grouping grouping = new Grouping(articles > 1 || only, laws);
    pieces.forEach(grouping::take);
    grouping.close();
    return new DraftUnits(grouping.units, grouping.beyond);
  }

  /**
   * A block, or what of it is of one article.
   *
   * @param article the name of the article that begins here; empty for none
   */
  private record Piece(Page page, Span span, boolean heading, String article) {
    boolean beginsArticle() {
      return !article.isEmpty();
    }

    boolean leads() {
      return heading || span.length() < SHORT;
    }
  }

  /** Cuts a block where lines of it begin articles. */
  private static void cut(Page page, Block block, List<Piece> pieces) {
    boolean heading = block.kind() == Block.Kind.HEADING;
    String text = page.text();
    Matcher article = ARTICLE.matcher(text).region(block.span().start(), block.span().end());
    int start = block.span().start();
    String name = "";
    int line = start;
    while (line >= 0 && line < block.span().end()) {
      article.region(line, block.span().end());
      if (Character.isUpperCase(text.charAt(line))
          && beginsSentence(text, block.span().start(), line)
          && article.lookingAt()
          && (heading || article.group("title") == null)) {
        if (line > start) pieces.add(new Piece(page, new Span(start, line), heading, name));
        start = line;
        name = article.group("name").replaceAll("\\s+", " ").strip();
      }
      int feed = text.indexOf('\n', line);
      line = feed < 0 ? -1 : feed + 1;
    }
    pieces.add(new Piece(page, new Span(start, block.span().end()), heading, name));
  }

  /** Whether a line does not go on with the sentence of the line before it. */
  private static boolean beginsSentence(String text, int first, int line) {
    int before = line - 1;
    while (before >= first && Character.isWhitespace(text.charAt(before))) before--;
    return before < first || ENDS.indexOf(text.charAt(before)) >= 0;
  }

  /** Puts pieces together to units. */
  private static final class Grouping {
    private final boolean articles;
    private final LawsOfDocument laws;
    private final List<DraftUnit> units = new ArrayList<>();

    /** Short pieces that lead to what follows. */
    private final List<Piece> leading = new ArrayList<>();

    private final List<Piece> current = new ArrayList<>();
    private boolean inArticles;
    private int beyond;

    Grouping(boolean articles, LawsOfDocument laws) {
      this.articles = articles;
      this.laws = laws;
    }

    void take(Piece piece) {
      if (articles && piece.beginsArticle()) {
        if (!inArticles) closePreamble();
        flush();
        inArticles = true;
        moveLeading();
        current.add(piece);
      } else if (inArticles) {
        if (piece.heading) {
          leading.add(piece);
        } else {
          moveLeading();
          current.add(piece);
        }
      } else {
        leading.add(piece);
        if (piece.leads()) return;
        moveLeading();
        flush();
      }
    }

    /** What leads to nothing belongs to what is before it. */
    void close() {
      moveLeading();
      flush();
    }

    /** What leads to the first article is the preamble, but for its last headings. */
    private void closePreamble() {
      int last = leading.size();
      while (last > 0 && leading.get(last - 1).heading) last--;
      current.addAll(leading.subList(0, last));
      leading.subList(0, last).clear();
    }

    private void moveLeading() {
      current.addAll(leading);
      leading.clear();
    }

    private void flush() {
      if (current.isEmpty()) return;
      if (units.size() == MOST) {
        beyond++;
      } else {
        units.add(unit());
      }
      current.clear();
    }

    private DraftUnit unit() {
      StringBuilder text = new StringBuilder();
      Map<String, String> named = new LinkedHashMap<>();
      String article = "";
      for (Piece piece : current) {
        if (!text.isEmpty()) text.append('\n');
        text.append(piece.span.in(piece.page.text()).strip());
        if (inArticles && article.isEmpty()) article = piece.article;
        for (NamedLaw law : laws.on(piece.page.number())) {
          if (piece.span.contains(law.span())) named.putIfAbsent(law.slug(), law.name());
        }
      }
      Page first = current.getFirst().page;
      return new DraftUnit(
          units.size() + 1,
          article,
          first.number(),
          first.unit(),
          first.label(),
          text.toString(),
          named);
    }
  }
}
