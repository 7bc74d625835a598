package acervo.catalog;

import acervo.catalog.law.LawsOfDocument;
import acervo.catalog.law.NamedLaw;
import acervo.catalog.mention.Mention;
import acervo.catalog.mention.NamedEntry;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a document names of the authority file, weighed: a title weighs most, then headings, then
 * the text. A running header or footer counts once, not on every page. An acronym that stands for
 * several entries counts for the one that the document also names in full, and for none when it
 * names none or several of them. Laws are those that {@link LawsOfDocument} has, whether or not the
 * authority file does.
 */
final class DocumentMentions {
  private static final int TITLE = 20;
  private static final int HEADING = 5;

  /** The label, in a form, of the area that a document is of. In folded text. */
  private static final Pattern ISSUING =
      Pattern.compile(
          "(?:area|unidad|direccion|gerencia|departamento|dependencia|oficina|emite|emisor|de)\\b"
              + "[\\p{Ll} /()]{0,40}:?");

  private final Map<Authority, Weight> weights = new LinkedHashMap<>();
  private final Map<String, Weight> laws = new LinkedHashMap<>();
  private final Map<Integer, List<NamedEntry>> entries = new TreeMap<>();

  /** How much something is named, and where best. */
  private static final class Weight {
    int total;
    int best;
    Place place;

    void add(Place where) {
      int weight =
          switch (where.prominence()) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case TEXT -> 1;
          };
      total += weight;
      if (weight > best || weight == best && place.ofRow() && !where.ofRow()) {
        best = weight;
        place = where;
      }
    }

    <T> Finding<T> finding(T value) {
      String rule = "mention-" + place.prominence().name().toLowerCase(Locale.ROOT);
      return new Finding<>(value, Evidence.in(place.page(), place.span(), rule));
    }
  }

  /**
   * Where a mention stands.
   *
   * @param ofRow whether a row of a table says it of itself: «Formación» under «Área», and not
   *     «Área: Formación» in a form
   */
  private record Place(Page page, Span span, Prominence prominence, boolean ofRow) {}

  private enum Prominence {
    TITLE,
    HEADING,
    TEXT
  }

  private record Seen(Mention mention, Place place, boolean repeated) {}

  /**
   * @param mentioned what {@code MentionFinder} tells of a page
   */
  DocumentMentions(
      Source source,
      Finding<String> title,
      Function<Page, List<Mention>> mentioned,
      LawsOfDocument named) {
    List<Seen> seen = new ArrayList<>();
    Set<String> running = new HashSet<>();
    for (Page page : source.pages()) {
      Blocks blocks = new Blocks(page);
      Laws within = new Laws(named.on(page.number()));
      for (Mention mention : mentioned.apply(page)) {
        if (within.partOf(mention.span())) continue;
        Place place = place(page, blocks, mention.span(), title);
        seen.add(new Seen(mention, place, repeats(blocks, place, running)));
      }
      Blocks again = new Blocks(page);
      for (NamedLaw law : named.on(page.number())) {
        Place place = place(page, again, law.span(), title);
        if (repeats(again, place, running)) continue;
        laws.computeIfAbsent(law.slug(), unused -> new Weight()).add(place);
      }
    }
    weigh(seen);
  }

  /**
   * Which words are part of a law's name, for places asked for in order: the law «para la
   * Intervención de las Comunicaciones» names no area of communications.
   */
  private static final class Laws {
    private final List<NamedLaw> laws;
    private int at;

    Laws(List<NamedLaw> laws) {
      this.laws = laws;
    }

    boolean partOf(Span span) {
      while (at < laws.size() && laws.get(at).span().end() <= span.start()) at++;
      return at < laws.size()
          && laws.get(at).span().contains(span)
          && !laws.get(at).span().equals(span);
    }
  }

  /** Which block a place is in, for places asked for in order. */
  private static final class Blocks {
    private final List<Block> blocks;
    private int at;

    Blocks(Page page) {
      blocks = page.blocks().stream().sorted(Comparator.comparing(block -> block.span())).toList();
    }

    Optional<Block> of(Span span) {
      while (at < blocks.size() && blocks.get(at).span().end() <= span.start()) at++;
      return at < blocks.size() && blocks.get(at).span().overlaps(span)
          ? Optional.of(blocks.get(at))
          : Optional.empty();
    }
  }

  private static boolean repeats(Blocks blocks, Place place, Set<String> running) {
    return blocks.of(place.span()).filter(block -> block.kind().isRunning()).isPresent()
        && !running.add(place.span().in(place.page().text()));
  }

  private static Place place(Page page, Blocks blocks, Span span, Finding<String> title) {
    Evidence shown = title.evidence();
    if (shown.page() == page.number() && shown.span().contains(span)) {
      return new Place(page, span, Prominence.TITLE, false);
    }
    Optional<Block> block = blocks.of(span);
    boolean heading = block.filter(each -> each.kind() == Block.Kind.HEADING).isPresent();
    boolean ofRow = block.filter(each -> isOfRow(page, each, span)).isPresent();
    return new Place(page, span, heading ? Prominence.HEADING : Prominence.TEXT, ofRow);
  }

  private static boolean isOfRow(Page page, Block block, Span span) {
    if (!block.kind().isRow() || block.cells().size() < 2) return false;
    Span first = block.cells().getFirst();
    boolean form = block.cells().size() == 2 && first.end() <= span.start();
    return !form || !ISSUING.matcher(Folding.fold(first.in(page.text())).strip()).matches();
  }

  private void weigh(List<Seen> seen) {
    for (Seen each : seen) if (each.mention().isPlain()) add(each, each.mention().meanings());
    List<Authority> named = List.copyOf(weights.keySet());
    for (Seen each : seen) {
      if (each.mention().isPlain()) continue;
      List<Authority> known = each.mention().meanings().stream().filter(named::contains).toList();
      if (known.size() == 1) add(each, known);
    }
    entries.values().forEach(some -> some.sort(Comparator.comparing(NamedEntry::span)));
  }

  private void add(Seen seen, List<Authority> authorities) {
    for (Authority authority : authorities) {
      entries
          .computeIfAbsent(seen.place().page().number(), unused -> new ArrayList<>())
          .add(new NamedEntry(seen.place().span(), authority));
      if (seen.repeated()) continue;
      weights.computeIfAbsent(authority, unused -> new Weight()).add(seen.place());
    }
  }

  /** Everything named, page by page, in the order of the text; laws by the authority file alone. */
  Map<Integer, List<NamedEntry>> entries() {
    return entries;
  }

  /** What is named of one kind, the weightiest first; of equals, the first named. */
  List<Finding<Authority>> of(Kind kind) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind)
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().total))
        .map(entry -> entry.getValue().finding(entry.getKey()))
        .toList();
  }

  /** The slugs of the laws named, the weightiest first. */
  List<Finding<String>> laws() {
    return laws.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().total))
        .map(entry -> entry.getValue().finding(entry.getKey()))
        .toList();
  }

  /** What is named of one kind, otherwise than by a row of a table that says it of itself. */
  List<Finding<Authority>> beyondRows(Kind kind) {
    return of(kind).stream().filter(each -> !weights.get(each.value()).place.ofRow()).toList();
  }

  /** What is named of one kind in a title or a heading. */
  List<Finding<Authority>> prominent(Kind kind) {
    return of(kind).stream()
        .filter(each -> weights.get(each.value()).place.prominence() != Prominence.TEXT)
        .toList();
  }
}
