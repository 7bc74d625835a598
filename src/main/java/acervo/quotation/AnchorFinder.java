package acervo.quotation;

import acervo.citation.Anchor;
import acervo.citation.Refinding.Found;
import acervo.document.Document;
import acervo.document.Page;
import acervo.quotation.QuotationFinder.Compared;
import acervo.quotation.SourceText.Placed;
import acervo.quotation.Standing.Nearness;
import acervo.search.Holdings;
import acervo.search.PassageFinder;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds one quotation again in the documents that took the place of its own, by its words and by
 * what stood around it. Reads the index alone. What it cannot be sure of it says is altered.
 */
public final class AnchorFinder {
  /** Of the words around, the share that must agree for a place to be known by them. */
  private static final double KNOWN = 0.34;

  /** Words of the surroundings that are compared on each side. */
  private static final int AROUND = 12;

  private final Anchor anchor;
  private final QuotationFinder finder;
  private final Quoted quoted;
  private final List<String> before;
  private final List<String> after;

  private AnchorFinder(Anchor anchor, Holdings holdings, PassageFinder passages) {
    this.anchor = anchor;
    this.finder = new QuotationFinder(holdings, passages);
    this.quoted = Quoted.literally(anchor.quote());
    this.before = words(Likeness.of(anchor.before())).reversed();
    this.after = words(Likeness.of(anchor.after()));
  }

  /** As {@link acervo.citation.Refinding#find} has it. */
  public static Found find(
      Anchor anchor, List<Document> successors, Holdings holdings, PassageFinder passages) {
    AnchorFinder finder = new AnchorFinder(anchor, holdings, passages);
    for (Document document : successors) {
      String sha256 = document.sha256();
      if (finder.standsIn(sha256)) return new Found.Again(place(sha256, anchor.parts()));
    }
    Found altered = new Found.Nowhere();
    for (Document document : successors) {
      Optional<Found> found = finder.in(document.sha256());
      if (found.isPresent() && found.get() instanceof Found.Again) return found.get();
      if (altered instanceof Found.Nowhere) altered = found.orElse(altered);
    }
    return altered;
  }

  private static Anchor place(String sha256, List<Anchor.Part> parts) {
    return new Anchor(sha256, parts, "", "");
  }

  /**
   * Whether every part stands at its old place, to the letter, and no new «no» before the first.
   */
  private boolean standsIn(String sha256) {
    for (Anchor.Part part : anchor.parts()) {
      Optional<Page> page = finder.page(sha256, part.page());
      if (page.isEmpty() || part.span().end() > page.get().text().length()) return false;
      if (!part.span().in(page.get().text()).equals(part.quote())) return false;
    }
    if (sha256.equals(anchor.sha256())) return true;
    Anchor.Part first = anchor.parts().getFirst();
    String text = finder.page(sha256, first.page()).orElseThrow().text();
    int from = Math.max(0, first.span().start() - Math.max(40, anchor.before().length()));
    List<String> now = words(Likeness.of(text.substring(from, first.span().start()))).reversed();
    return !turnsRound(now);
  }

  private Optional<Found> in(String sha256) {
    List<Candidate> candidates = new ArrayList<>();
    for (Compared compared : compared(sha256)) candidates.add(new Candidate(compared));
    List<Candidate> same = candidates.stream().filter(Candidate::isExact).sorted(BEST).toList();
    if (!same.isEmpty()) return Optional.of(chosen(sha256, same));
    return candidates.stream()
        .filter(each -> each.isNear(quoted))
        .min(BEST)
        .map(each -> altered(sha256, each));
  }

  /**
   * The leads of the index, and the old page with its neighbours: what has no word, or only such as
   * stand everywhere, leads nowhere.
   */
  private List<Compared> compared(String sha256) {
    List<Compared> compared = new ArrayList<>(finder.compare(quoted, Optional.of(sha256)));
    Anchor.Part first = anchor.parts().getFirst();
    Optional<Page> page = finder.page(sha256, first.page());
    if (page.isEmpty() || page.get().text().length() > QuotationFinder.LONGEST_PAGE) {
      return compared;
    }
    for (Compared here : finder.whole(quoted, sha256, page.get())) {
      List<Anchor.Part> parts = here.comparison().parts();
      boolean known = compared.stream().anyMatch(each -> each.comparison().parts().equals(parts));
      if (!known) compared.add(here);
    }
    return compared;
  }

  private Found chosen(String sha256, List<Candidate> same) {
    Candidate best = same.getFirst();
    boolean alone = same.size() == 1 || best.likeness - same.get(1).likeness > 0.001;
    boolean telling = quoted.words() >= QuotationFinder.TELLING;
    boolean sure = best.likeness >= KNOWN || (telling && same.size() == 1);
    // Two places that are alike all around: the one on the old page is the one that was meant.
    boolean stayed = alone || (best.distance == 0 && same.get(1).distance > 0);
    Edges edges = edges(sha256, best);
    return sure && stayed && !best.turnedRound && edges.same
        ? new Found.Again(place(sha256, edges.parts))
        : altered(sha256, best);
  }

  private Found altered(String sha256, Candidate candidate) {
    return new Found.Altered(place(sha256, edges(sha256, candidate).parts));
  }

  /**
   * A place out to the marks that the quotation begins and ends with, which the comparison of words
   * leaves out.
   *
   * @param same whether all of them are there
   */
  private record Edges(List<Anchor.Part> parts, boolean same) {}

  private Edges edges(String sha256, Candidate candidate) {
    List<Anchor.Part> parts = new ArrayList<>(candidate.compared.comparison().parts());
    String quote = quoted.text();
    String opening = quote.substring(0, quoted.tokens().getFirst().span().start());
    String closing = quote.substring(quoted.tokens().getLast().span().end());
    Anchor.Part first = parts.getFirst();
    String before = text(sha256, first);
    Edge start = Edge.along(opening, before, first.span().start(), -1);
    parts.set(0, part(first.page(), before, new Span(start.at, first.span().end())));
    Anchor.Part last = parts.getLast();
    String after = text(sha256, last);
    Edge end = Edge.along(closing, after, last.span().end(), 1);
    parts.set(parts.size() - 1, part(last.page(), after, new Span(last.span().start(), end.at)));
    return new Edges(parts, start.whole && end.whole);
  }

  private String text(String sha256, Anchor.Part part) {
    return finder.page(sha256, part.page()).orElseThrow().text();
  }

  private static Anchor.Part part(int page, String text, Span span) {
    return new Anchor.Part(page, span, span.in(text));
  }

  /**
   * How far a page goes on as a quotation does, white space aside.
   *
   * @param at the place between two characters that was reached
   * @param whole whether it went on so to the end of the quotation
   */
  private record Edge(int at, boolean whole) {
    /**
     * @param from a place between two characters of {@code text}
     * @param step 1 forward, or -1 backward from the end of {@code marks}
     */
    static Edge along(String marks, String text, int from, int step) {
      int at = from;
      int reached = from;
      for (int i = 0; i < marks.length(); i++) {
        char mark = marks.charAt(step > 0 ? i : marks.length() - 1 - i);
        if (Character.isWhitespace(mark)) continue;
        while (Character.isWhitespace(next(text, at, step))) at += step;
        if (next(text, at, step) != mark) return new Edge(reached, false);
        at += step;
        reached = at;
      }
      return new Edge(reached, true);
    }

    /** The character beyond a place; 0 where there is none. */
    private static char next(String text, int at, int step) {
      int index = step > 0 ? at : at - 1;
      return index < 0 || index >= text.length() ? 0 : text.charAt(index);
    }
  }

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble((Candidate each) -> -each.score())
          .thenComparing(each -> each.distance)
          .thenComparing(each -> each.compared.comparison().first());

  /** One place, and how much of what stood around the quotation stands around it. */
  private final class Candidate {
    final Compared compared;
    final double likeness;
    final boolean turnedRound;
    final int distance;

    Candidate(Compared compared) {
      this.compared = compared;
      List<Placed> places = compared.source().places();
      int first = compared.comparison().first();
      int last = compared.comparison().last();
      List<String> beforeNow = around(places, first - 1, -1);
      List<String> afterNow = around(places, last + 1, 1);
      int known = Math.min(AROUND, before.size()) + Math.min(AROUND, after.size());
      double common = common(before, beforeNow) + common(after, afterNow);
      this.likeness = known == 0 ? 0 : common / known;
      this.turnedRound = turnsRound(beforeNow);
      int page = compared.comparison().parts().getFirst().page();
      this.distance = Math.abs(page - anchor.parts().getFirst().page());
    }

    boolean isExact() {
      return compared.comparison().isExact();
    }

    boolean isNear(Quoted quoted) {
      return QuotationFinder.nearness(quoted, compared.comparison())
          .filter(nearness -> nearness != Nearness.REMOTE)
          .isPresent();
    }

    /** Of changed words, how near they are counts for as much as what stands around them. */
    double score() {
      int words = Math.max(1, quoted.words());
      return likeness
          + (double) (compared.comparison().kept() - compared.comparison().edits()) / words;
    }

    private static List<String> around(List<Placed> places, int from, int step) {
      List<String> words = new ArrayList<>();
      for (int i = from; i >= 0 && i < places.size() && words.size() < AROUND; i += step) {
        Placed place = places.get(i);
        if (place.token().isWord() && !place.passable()) words.add(place.token().folded());
      }
      return words;
    }
  }

  /** A negation directly before the quotation that was not there, or is there no more. */
  private boolean turnsRound(List<String> now) {
    boolean was = !before.isEmpty() && Comparison.isNegation(before.getFirst());
    boolean is = !now.isEmpty() && Comparison.isNegation(now.getFirst());
    return was != is && !(before.isEmpty() && anchor.before().isEmpty());
  }

  /** Words of the one that the other has as well, outward from the quotation. */
  private static int common(List<String> then, List<String> now) {
    List<String> left = new ArrayList<>(now);
    int common = 0;
    for (String word : then.subList(0, Math.min(AROUND, then.size()))) {
      if (left.remove(word)) common++;
    }
    return common;
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).map(Token::folded).toList();
  }
}
