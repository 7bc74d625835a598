/**
 * The question and its answer, and what the collection holds. Pure: no type of any search library,
 * so that a second engine can stand beside the first.
 */
package acervo.search;
