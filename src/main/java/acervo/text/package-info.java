/**
 * Spanish text: spans of it, the folded form that searches compare, and its sentences. Knows no
 * document and reads no file. Stemming is absent: it belongs to the index's analysis.
 */
package acervo.text;
