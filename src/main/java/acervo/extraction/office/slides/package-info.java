/** Presentations of PowerPoint, by slide. */
package acervo.extraction.office.slides;
