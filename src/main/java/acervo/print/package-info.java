/**
 * Paper: a page written in HTML becomes a PDF that reads the same on any machine, because its fonts
 * travel with it. Absent on purpose: what is printed, and every word of it.
 */
package acervo.print;
