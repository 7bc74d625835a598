package acervo.extraction.markup;

import acervo.document.Format;
import acervo.extraction.Content;
import acervo.extraction.EncodedText;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads Markdown: CommonMark with tables, and with the properties that may stand before the text
 * between lines of three hyphens. It is rendered and then read as HTML, so that both mean the same.
 */
public final class MarkdownReader implements FormatReader {
  private static final Set<String> TYPES = Set.of("text/x-web-markdown", "text/markdown");
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  /** Names of properties, folded, in the languages in which people write them. */
  private static final Map<String, Content.Property> NAMES =
      Map.ofEntries(
          Map.entry("title", Content.Property.TITLE),
          Map.entry("titulo", Content.Property.TITLE),
          Map.entry("author", Content.Property.AUTHOR),
          Map.entry("autor", Content.Property.AUTHOR),
          Map.entry("autora", Content.Property.AUTHOR),
          Map.entry("subject", Content.Property.SUBJECT),
          Map.entry("asunto", Content.Property.SUBJECT),
          Map.entry("organisation", Content.Property.ORGANISATION),
          Map.entry("organization", Content.Property.ORGANISATION),
          Map.entry("institucion", Content.Property.ORGANISATION),
          Map.entry("lang", Content.Property.LANGUAGE),
          Map.entry("language", Content.Property.LANGUAGE),
          Map.entry("idioma", Content.Property.LANGUAGE));

  /**
   * Names of the property that dates the text, the most telling first: the date as such, then that
   * of the act, then that of its publication. When it was last changed or looked up tells nothing.
   */
  private static final List<Pattern> DATING =
      List.of(
          Pattern.compile("date|fecha"),
          Pattern.compile(
              "(?=.*(date|fecha)).*(promulga|adop|sanci|aproba|approv|issue|emisi|firma|sign|exped|acuerdo).*"),
          Pattern.compile("(?=.*(date|fecha)).*publi.*"));

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    FrontMatter matter = FrontMatter.of(EncodedText.decode(Files.readAllBytes(file)));
    Document html = Jsoup.parse(RENDERER.render(PARSER.parse(matter.text())));
    Map<Content.Property, String> properties = new EnumMap<>(Content.Property.class);
    Map<String, String> rest = new LinkedHashMap<>(matter.properties());
    dating(matter)
        .map(name -> HtmlReader.isoDate(rest.remove(name)))
        .ifPresent(date -> properties.put(Content.Property.CREATED, date));
    rest.forEach((name, value) -> put(name, value, properties, html));
    return HtmlReader.content(html, Format.MD, properties, limits);
  }

  /** The property that dates the text, by its name as written. */
  private static Optional<String> dating(FrontMatter matter) {
    return DATING.stream()
        .flatMap(
            telling ->
                matter.properties().keySet().stream()
                    .filter(name -> telling.matcher(Folding.fold(name)).matches()))
        .filter(name -> HtmlReader.isoDate(matter.properties().get(name)) != null)
        .findFirst();
  }

  /** What has no place among the properties is still found: it stands after the text. */
  private static void put(
      String name, String value, Map<Content.Property, String> properties, Document html) {
    Content.Property property = NAMES.get(Folding.fold(name));
    if (property == null || properties.containsKey(property)) {
      html.body().appendElement("p").text(name + ": " + value);
    } else if (!value.isBlank()) {
      properties.put(property, value);
    }
  }
}
