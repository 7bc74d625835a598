/**
 * A file's bytes → pages with text, structure and word boxes, or the reason why not. The readers of
 * the formats stand in packages below this one, each the only home of its library; this one owns
 * detection, the outcomes and the limits. Absent on purpose: what the text means.
 */
package acervo.extraction;
