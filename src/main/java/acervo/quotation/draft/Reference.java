package acervo.quotation.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a draft says of where a quotation comes from: a footnote, or a parenthesis beside it, as
 * {@link acervo.citation.CitationWriter} writes them or as people do.
 *
 * @param text as it stands in the draft, without its parentheses
 * @param document the name of a document in a link, empty without a link
 * @param page of that link
 * @param pages what the pages are called that it names, lower case: «12», «iv», «resumen»
 * @param paragraph of the document, where it names one: «párr. 41»
 * @param line of the file, where it names one: «línea 123»
 * @param certain whether it belongs to this quotation and to no other beside it
 */
public record Reference(
    String text,
    Optional<String> document,
    OptionalInt page,
    Set<String> pages,
    OptionalInt paragraph,
    OptionalInt line,
    boolean certain) {
  /** Units of a reference that are read. */
  private static final int LONGEST = 1500;

  /** Pages of a range, «pp. 12-15», that are taken one by one. */
  private static final int LONGEST_RANGE = 30;

  private static final Pattern LINK =
      Pattern.compile("/documentos/([0-9a-f]{12,64})(?:/p/([1-9]\\d{0,8}))?");

  private static final String NUMBER = "(?:\\d{1,6}|[ivxlc]{1,8})";

  /** Folded by case only: «p. 12», «págs. 3 y 4», «lámina 7», «sección 2», «hoja “Resumen”». */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:pp?\\.|p[áa]gs?\\.|p[áa]ginas?|pages?|l[áa]ms?\\.|l[áa]minas?|slides?|diapositivas?"
              + "|secci[óo]n|section)\\s{0,3}(?<first>"
              + NUMBER
              + ")(?<more>(?:\\s?(?:[-–,y]|and)\\s?"
              + NUMBER
              + "){0,10})(?![\\p{L}\\d])"
              + "|(?<![\\p{L}\\d])(?:hoja|sheet|adjunto|attachment)\\s{1,3}[“\"«‘'](?<name>[^”\"»’']{1,100})");

  private static final Pattern PARAGRAPH =
      Pattern.compile("(?<!\\p{L})(?:p[áa]rr\\.|p[áa]rrafo|paras?\\.|paragraph)\\s{0,3}(\\d{1,7})");

  private static final Pattern LINE =
      Pattern.compile("(?<!\\p{L})(?:l[íi]nea|line)\\s{0,3}(\\d{1,7})");

  private static final Pattern MORE = Pattern.compile("([-–,y]|and)\\s?(" + NUMBER + ")");

  public Reference {
    pages = Set.copyOf(pages);
  }

  /** Reads a reference; one that names neither a page nor a link may still name a document. */
  static Reference of(String text, boolean certain) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Matcher link = LINK.matcher(read);
    Optional<String> document = Optional.empty();
    OptionalInt page = OptionalInt.empty();
    if (link.find()) {
      document = Optional.of(link.group(1));
      if (link.group(2) != null) page = OptionalInt.of(Integer.parseInt(link.group(2)));
    }
    return new Reference(
        read.strip(),
        document,
        page,
        pages(read),
        number(PARAGRAPH, read),
        number(LINE, read),
        certain);
  }

  private static OptionalInt number(Pattern pattern, String text) {
    Matcher number = pattern.matcher(text.toLowerCase(Locale.ROOT));
    return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
  }

  private static Set<String> pages(String text) {
    Set<String> pages = new LinkedHashSet<>();
    Matcher page = PAGE.matcher(text.toLowerCase(Locale.ROOT));
    while (page.find()) {
      if (page.group("name") != null) {
        pages.add(page.group("name").strip());
        continue;
      }
      String last = page.group("first");
      pages.add(last);
      Matcher more = MORE.matcher(page.group("more"));
      while (more.find()) {
        if ("-–".contains(more.group(1))) pages.addAll(between(last, more.group(2)));
        last = more.group(2);
        pages.add(last);
      }
    }
    return pages;
  }

  private static List<String> between(String first, String last) {
    List<String> between = new ArrayList<>();
    if (!first.matches("\\d+") || !last.matches("\\d+")) return between;
    int end = Math.min(Integer.parseInt(last), Integer.parseInt(first) + LONGEST_RANGE);
    for (int i = Integer.parseInt(first) + 1; i < end; i++) between.add(Integer.toString(i));
    return between;
  }

  /** Whether it says where in a document. */
  boolean namesPlace() {
    return document.isPresent() || !pages.isEmpty() || paragraph.isPresent() || line.isPresent();
  }

  /** What is left without pages and links: issuer, title and date, if any. */
  String names() {
    String name = PAGE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return name.replaceAll("https?://\\S{1,2000}", " ");
  }
}
