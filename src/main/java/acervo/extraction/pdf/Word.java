package acervo.extraction.pdf;

import acervo.document.Box;

/**
 * A word, or the part of it on one line.
 *
 * @param text NFC, never empty, no white space
 * @param box its ink on the displayed page
 * @param left in its frame, as {@code right}
 * @param raised whether it stands above the line in smaller type, as a note's number does
 */
record Word(
    String text,
    Box box,
    float left,
    float right,
    float size,
    boolean bold,
    boolean raised,
    String font) {}
