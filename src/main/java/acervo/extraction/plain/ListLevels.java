package acervo.extraction.plain;

import java.util.ArrayList;
import java.util.List;

/** Gives list items their levels as they come, from their markers and indents. */
final class ListLevels {
  private record Level(Marker.Kind kind, int indent, int order) {}

  private final List<Level> levels = new ArrayList<>();
  private boolean announced;

  /** The list is over. */
  void end() {
    levels.clear();
    announced = false;
  }

  /** Whether the marker is the next of a list that is open. */
  boolean expects(Marker marker) {
    return levels.stream()
        .anyMatch(level -> level.kind == marker.kind() && level.order + 1 == marker.order());
  }

  /**
   * The level of an item that begins, from 0: that of the items that look like it; one deeper than
   * the item before it when it stands further in, or when that one announced it with a colon.
   */
  int begin(Marker marker, int indent) {
    int same = same(marker.kind(), indent);
    if (same >= 0) {
      while (levels.size() > same) levels.removeLast();
    } else if (!levels.isEmpty() && !announced && indent <= levels.getLast().indent) {
      levels.removeLast();
    }
    levels.add(new Level(marker.kind(), indent, marker.order()));
    return levels.size() - 1;
  }

  /** The item that began is over, with this line. */
  void ended(Line last) {
    announced = last.words().endsWith(":");
  }

  /** The innermost level of that kind at about that indent, or -1. */
  private int same(Marker.Kind kind, int indent) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).kind == kind && Math.abs(levels.get(i).indent - indent) <= 1) return i;
    }
    return -1;
  }
}
