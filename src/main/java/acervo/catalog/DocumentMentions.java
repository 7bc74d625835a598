package acervo.catalog;

import acervo.catalog.mention.Mention;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a document names of the authority file, weighed: a title weighs most, then headings, then
 * the text. A running header or footer counts once, not on every page. An acronym that stands for
 * several entries counts for the one that the document also names in full, and for none when it
 * names none or several of them.
 */
final class DocumentMentions {
  private static final int TITLE = 20;
  private static final int HEADING = 5;

  private final Map<Authority, Weight> weights = new LinkedHashMap<>();

  /** How much an entry is named, and where best. */
  private static final class Weight {
    int total;
    int best;
    Place place;

    void add(int weight, Place where) {
      total += weight;
      if (weight > best) {
        best = weight;
        place = where;
      }
    }
  }

  /** Where a mention stands. */
  record Place(Page page, Span span, Prominence prominence) {}

  enum Prominence {
    TITLE,
    HEADING,
    TEXT
  }

  private record Seen(Mention mention, Place place) {}

  DocumentMentions(Source source, Finding<String> title, MentionFinder finder) {
    List<Seen> seen = new ArrayList<>();
    Map<String, Boolean> running = new HashMap<>();
    for (Page page : source.pages()) {
      for (Mention mention : finder.find(page.text())) {
        Optional<Block> block = blockOf(page, mention.span());
        boolean repeated =
            block.filter(each -> each.kind().isRunning()).isPresent()
                && running.putIfAbsent(mention.span().in(page.text()), true) != null;
        if (repeated) continue;
        seen.add(
            new Seen(
                mention, new Place(page, mention.span(), prominence(page, mention, block, title))));
      }
    }
    weigh(seen);
  }

  private static Optional<Block> blockOf(Page page, Span span) {
    return page.blocks().stream().filter(block -> block.span().overlaps(span)).findFirst();
  }

  private static Prominence prominence(
      Page page, Mention mention, Optional<Block> block, Finding<String> title) {
    Evidence shown = title.evidence();
    if (shown.page() == page.number() && shown.span().contains(mention.span())) {
      return Prominence.TITLE;
    }
    return block.filter(each -> each.kind() == Block.Kind.HEADING).isPresent()
        ? Prominence.HEADING
        : Prominence.TEXT;
  }

  private void weigh(List<Seen> seen) {
    for (Seen each : seen) if (each.mention().isPlain()) add(each, each.mention().meanings());
    List<Authority> named = List.copyOf(weights.keySet());
    for (Seen each : seen) {
      if (each.mention().isPlain()) continue;
      List<Authority> known = each.mention().meanings().stream().filter(named::contains).toList();
      if (known.size() == 1) add(each, known);
    }
  }

  private void add(Seen seen, List<Authority> authorities) {
    int weight =
        switch (seen.place().prominence()) {
          case TITLE -> TITLE;
          case HEADING -> HEADING;
          case TEXT -> 1;
        };
    for (Authority authority : authorities) {
      weights.computeIfAbsent(authority, unused -> new Weight()).add(weight, seen.place());
    }
  }

  /** What is named of one kind, the weightiest first; of equals, the first named. */
  List<Finding<Authority>> of(Kind kind) {
    return weights.entrySet().stream()
        .filter(entry -> entry.getKey().kind() == kind)
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().total))
        .map(entry -> finding(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** What is named of one kind in a title or a heading. */
  List<Finding<Authority>> prominent(Kind kind) {
    return of(kind).stream()
        .filter(each -> weights.get(each.value()).place.prominence() != Prominence.TEXT)
        .toList();
  }

  private static Finding<Authority> finding(Authority authority, Weight weight) {
    Place place = weight.place;
    String rule = "mention-" + place.prominence().name().toLowerCase(Locale.ROOT);
    return new Finding<>(authority, Evidence.in(place.page(), place.span(), rule));
  }
}
