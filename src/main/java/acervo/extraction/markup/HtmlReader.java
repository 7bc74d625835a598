package acervo.extraction.markup;

import acervo.document.Format;
import acervo.document.Page;
import acervo.extraction.Content;
import acervo.extraction.EncodedText;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.MarkupBlocks;
import acervo.extraction.Outcomes;
import acervo.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML, pages saved by a browser among it. */
public final class HtmlReader implements FormatReader {
  private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");
  private static final int HEAD = 4096;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

  /** Names under which pages tell of themselves. */
  private static final Map<Content.Property, List<String>> META =
      Map.of(
          Content.Property.TITLE, List.of("og:title", "dc.title", "dcterms.title"),
          Content.Property.AUTHOR, List.of("author", "dc.creator", "dcterms.creator"),
          Content.Property.SUBJECT, List.of("description", "dc.subject", "og:description"),
          Content.Property.ORGANISATION, List.of("dc.publisher", "dcterms.publisher"),
          Content.Property.CREATED,
              List.of(
                  "dcterms.created", "dcterms.date", "dc.date", "date", "article:published_time"),
          Content.Property.MODIFIED, List.of("dcterms.modified", "article:modified_time"));

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Document html = Jsoup.parse(EncodedText.decode(bytes, charset(bytes)));
    return content(html, Format.HTML, properties(html), limits);
  }

  /** The pages of an HTML text; at least one, which may be empty. */
  public static List<Page> pages(String html) {
    MarkupBlocks blocks = new MarkupBlocks();
    new HtmlWalk(blocks, Long.MAX_VALUE).over(Jsoup.parse(html).body());
    return blocks.pages();
  }

  static Extraction content(
      Document html, Format format, Map<Content.Property, String> properties, Limits limits) {
    MarkupBlocks blocks = new MarkupBlocks();
    boolean whole = new HtmlWalk(blocks, limits.characters()).over(html.body());
    Content content = new Content(format, properties, blocks.pages(), List.of());
    Message limit = Outcomes.limit("extraction.limit.characters", limits.characters());
    return Outcomes.of(content, whole ? List.of() : List.of(limit));
  }

  /** What the head of the file says of its character set, empty when nothing. */
  private static String charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static Map<Content.Property, String> properties(Document html) {
    Map<Content.Property, String> properties = new EnumMap<>(Content.Property.class);
    META.forEach((property, names) -> put(properties, property, meta(html, names)));
    put(properties, Content.Property.TITLE, html.title());
    String language = html.select("html").attr("lang");
    if (language.length() >= 2) {
      put(properties, Content.Property.LANGUAGE, language.substring(0, 2).toLowerCase());
    }
    for (Content.Property date : List.of(Content.Property.CREATED, Content.Property.MODIFIED)) {
      properties.computeIfPresent(date, (name, value) -> isoDate(value));
    }
    return properties;
  }

  private static void put(
      Map<Content.Property, String> properties, Content.Property property, String value) {
    if (!value.isBlank()) properties.put(property, value.strip());
  }

  private static String meta(Document html, List<String> names) {
    for (String name : names) {
      for (Element meta : html.select("meta[name],meta[property]")) {
        boolean named = meta.attr("name").equalsIgnoreCase(name);
        if (named || meta.attr("property").equalsIgnoreCase(name)) return meta.attr("content");
      }
    }
    return "";
  }

  /** The date at the start of the value; null when there is none. */
  static String isoDate(String value) {
    Matcher matcher = DATE.matcher(value);
    return matcher.lookingAt() ? matcher.group() : null;
  }
}
