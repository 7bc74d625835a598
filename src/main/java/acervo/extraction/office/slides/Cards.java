package acervo.extraction.office.slides;

import acervo.extraction.office.ReadingOrder;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The reading order of things some of which lie on cards: boxes without words that are drawn behind
 * several others. What lies on one card is read together.
 */
final class Cards {
  private Cards() {}

  /** A card and what lies on it, or one thing by itself. */
  private record Piece<T>(Rectangle2D place, List<T> things) {}

  /**
   * The things in reading order.
   *
   * @param place null for a thing that says nothing of its place
   * @param mayBeCard whether a thing is a box without words
   */
  static <T> List<T> order(List<T> things, Function<T, Rectangle2D> place, Predicate<T> mayBeCard) {
    List<T> placed = things.stream().filter(thing -> place.apply(thing) != null).toList();
    List<T> boxes =
        placed.stream()
            .filter(mayBeCard)
            .sorted(Comparator.comparingDouble(box -> area(place.apply(box))))
            .toList();
    List<T> words = placed.stream().filter(mayBeCard.negate()).toList();
    List<T> left = new ArrayList<>(words);
    List<Piece<T>> pieces = new ArrayList<>();
    for (T box : boxes) {
      Rectangle2D card = place.apply(box);
      List<T> on = left.stream().filter(thing -> liesOn(place.apply(thing), card)).toList();
      if (on.size() < 2 || on.size() == words.size()) continue;
      left.removeAll(on);
      pieces.add(new Piece<>(card, on));
    }
    for (T thing : left) pieces.add(new Piece<>(place.apply(thing), List.of(thing)));
    List<T> ordered = new ArrayList<>();
    for (Piece<T> piece : ReadingOrder.of(pieces, Piece::place)) {
      ordered.addAll(ReadingOrder.of(piece.things(), place));
    }
    things.stream().filter(thing -> place.apply(thing) == null).forEach(ordered::add);
    return ordered;
  }

  private static boolean liesOn(Rectangle2D thing, Rectangle2D card) {
    return card.contains(thing.getCenterX(), thing.getCenterY())
        && area(thing.createIntersection(card)) > 0.8 * area(thing);
  }

  private static double area(Rectangle2D place) {
    return Math.max(place.getWidth(), 0) * Math.max(place.getHeight(), 0);
  }
}
