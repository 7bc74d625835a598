package acervo.extraction.pdf;

import acervo.document.PageState;
import java.util.List;

/** A page between reading and writing: its lines in reading order. */
record PageLines(
    int number, String label, PageState state, float width, float height, List<Line> lines) {
  boolean isLandscape() {
    return width > height * 1.15f;
  }
}
