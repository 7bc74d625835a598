package acervo.extraction.markup;

import acervo.extraction.MarkupBlocks;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Goes through the elements of an HTML page and leaves out what is no text of it. */
final class HtmlWalk implements NodeFilter {
  private static final Set<String> NOT_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "frame",
          "object",
          "embed",
          "applet",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "datalist",
          "progress",
          "meter",
          "dialog");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private final MarkupBlocks blocks;
  private final long most;
  private final Map<Element, Boolean> layouts = new IdentityHashMap<>();

  HtmlWalk(MarkupBlocks blocks, long most) {
    this.blocks = blocks;
    this.most = most;
  }

  /** Tells the blocks what is in the element; false when the limit stopped it. */
  boolean over(Element body) {
    return NodeTraversor.filter(this, body) != FilterResult.STOP;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (blocks.length() > most) return FilterResult.STOP;
      blocks.words(text.getWholeText());
    }
    if (!(node instanceof Element element)) return FilterResult.CONTINUE;
    String name = name(element);
    if (NOT_TEXT.contains(name) || isHidden(element)) return FilterResult.SKIP_ENTIRELY;
    MarkupBlocks.Part part = part(element);
    if (part != MarkupBlocks.Part.BODY) blocks.enter(part);
    switch (name) {
      case "ol" -> blocks.startOrdered(number(element.attr("start"), 1));
      case "td", "th" -> blocks.startCell(isHeading(element), number(element.attr("colspan"), 1));
      default -> blocks.start(name);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      blocks.end(name(element));
      if (part(element) != MarkupBlocks.Part.BODY) blocks.leave();
    }
    return FilterResult.CONTINUE;
  }

  /** The element's name; that of a table which only lays out the page, and its parts, is div. */
  private String name(Element element) {
    String name = element.normalName();
    return switch (name) {
      case "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption" -> {
        Element table = element.closest("table");
        yield table != null && isLayout(table) ? "div" : name;
      }
      default -> name;
    };
  }

  private boolean isLayout(Element table) {
    return layouts.computeIfAbsent(table, HtmlWalk::looksLikeLayout);
  }

  private static boolean looksLikeLayout(Element table) {
    if (table.attr("role").toLowerCase(Locale.ROOT).matches("presentation|none")) return true;
    if (table.select("td, th").size() <= 1) return true;
    return table.selectFirst("th") == null
        && table.selectFirst("table table, h1, h2, h3, td > ul, td > ol, td > p + p") != null;
  }

  private static boolean isHeading(Element cell) {
    return cell.normalName().equals("th") || cell.closest("thead") != null;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find();
  }

  /** What surrounds the page as a whole; a header or footer of an article is text of it. */
  private static MarkupBlocks.Part part(Element element) {
    return switch (element.normalName()) {
      case "nav" -> MarkupBlocks.Part.NAVIGATION;
      case "header" -> isOfPage(element) ? MarkupBlocks.Part.HEADER : MarkupBlocks.Part.BODY;
      case "footer" -> isOfPage(element) ? MarkupBlocks.Part.FOOTER : MarkupBlocks.Part.BODY;
      default -> MarkupBlocks.Part.BODY;
    };
  }

  private static boolean isOfPage(Element element) {
    return element.closest("article, main, section, blockquote, td") == null;
  }

  private static int number(String digits, int otherwise) {
    return digits.strip().matches("\\d{1,6}") ? Integer.parseInt(digits.strip()) : otherwise;
  }
}
