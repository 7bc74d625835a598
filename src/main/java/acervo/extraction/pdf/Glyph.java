package acervo.extraction.pdf;

import acervo.document.Box;

/**
 * One glyph as shown. Its place is given twice: {@code ink} on the displayed page, and the others
 * in the frame of its writing direction, where every line runs to the right and down is down.
 *
 * @param text what it means; white space for a space
 * @param left where its advance begins, and {@code right} where it ends
 * @param size the height of the em, in points
 * @param angle of its baseline on the displayed page, degrees clockwise, 0 to 359
 * @param font the name of its font, empty when unknown
 */
record Glyph(
    String text,
    Box ink,
    float left,
    float right,
    float baseline,
    float size,
    int angle,
    boolean bold,
    String font) {
  boolean isSpace() {
    return text.isBlank();
  }
}
