/** Workbooks of Excel, by sheet and row, with cells as displayed. */
package acervo.extraction.office.sheet;
