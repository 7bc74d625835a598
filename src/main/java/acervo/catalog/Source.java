package acervo.catalog;

import acervo.document.Block;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Content.Property;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of a document before it is catalogued, cut the way its rules look at it. */
final class Source {
  /** How many blocks at the end of a document may sign and date it. */
  private static final int CLOSING = 24;

  /** How many blocks at the beginning may: a flowing text may be one page of thousands. */
  private static final int OPENING = 60;

  private final String fileName;
  private final Content content;
  private final List<Part> opening;
  private final List<Part> closing;
  private final List<Part> running;
  private final List<Part> overleaf;
  private final List<Part> headings;
  private final Set<String> repeated = new HashSet<>();

  /** The file's name has no folder. */
  Source(String fileName, Content content) {
    this.fileName = fileName;
    this.content = content;
    List<Page> written = content.pages().stream().filter(page -> !page.text().isBlank()).toList();
    this.opening = written.isEmpty() ? List.of() : opening(written.getFirst());
    List<Part> last = lastPages(written);
    this.closing = last.subList(Math.max(0, last.size() - CLOSING), last.size());
    this.running = written.isEmpty() ? List.of() : parts(written.getFirst(), true);
    this.overleaf = written.size() < 2 ? List.of() : parts(written.get(1), true);
    List<Part> all = new ArrayList<>();
    for (Page page : written) {
      for (Part part : parts(page, false)) if (part.isHeading()) all.add(part);
      for (Part part : parts(page, true)) repeated.add(withoutNumbers(part));
    }
    this.headings = List.copyOf(all);
  }

  /** Whether other pages have the same words, page numbers aside, as a running header or footer. */
  boolean repeats(Part part) {
    return repeated.contains(withoutNumbers(part));
  }

  private static String withoutNumbers(Part part) {
    return part.folded().replaceAll("\\d+", " ").replaceAll("\\s+", " ").strip();
  }

  /**
   * The last two pages, since signatures may run over. Tables are not signed, and the attachments
   * of an e-mail are not its own.
   */
  private static List<Part> lastPages(List<Page> written) {
    if (written.isEmpty() || written.getFirst().unit() == PageUnit.SHEET) return List.of();
    List<Page> own =
        written.stream().filter(page -> page.unit() == written.getFirst().unit()).toList();
    return own.subList(Math.max(0, own.size() - 2), own.size()).stream()
        .flatMap(page -> parts(page, false).stream())
        .toList();
  }

  /** Of a sheet, what stands before its table: the rows under a table's head are data. */
  private static List<Part> opening(Page page) {
    List<Part> parts = parts(page, false);
    boolean headed = parts.stream().anyMatch(part -> part.kind() == Block.Kind.HEADER_ROW);
    return parts.stream()
        .takeWhile(
            part ->
                page.unit() != PageUnit.SHEET
                    || (headed ? part.kind() != Block.Kind.HEADER_ROW : !part.kind().isRow()))
        .limit(OPENING)
        .toList();
  }

  private static List<Part> parts(Page page, boolean running) {
    return page.blocks().stream()
        .filter(block -> !block.span().isEmpty() && block.kind().isRunning() == running)
        .map(block -> Part.of(page, block))
        .toList();
  }

  String fileName() {
    return fileName;
  }

  Content content() {
    return content;
  }

  List<Page> pages() {
    return content.pages();
  }

  /** The first blocks of the first page that has text, running headers and footers left out. */
  List<Part> opening() {
    return opening;
  }

  /** The last blocks of the document, which may sign and date it. */
  List<Part> closing() {
    return closing;
  }

  /** The running headers and footers of the first page that has text. */
  List<Part> running() {
    return running;
  }

  /** Those of the second page that has text: a cover has none. */
  List<Part> overleaf() {
    return overleaf;
  }

  /** Every heading of the document. */
  List<Part> headings() {
    return headings;
  }

  PageUnit unit() {
    return pages().isEmpty() ? PageUnit.PAGE : pages().getFirst().unit();
  }

  Optional<String> property(Property property) {
    return Optional.ofNullable(content.properties().get(property))
        .map(value -> value.strip().replaceAll("\\s+", " "))
        .filter(value -> !value.isEmpty());
  }
}
