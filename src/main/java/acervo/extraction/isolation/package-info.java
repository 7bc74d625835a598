/**
 * Reading in a process of its own, so that a file that never ends, eats all memory or kills its
 * reader costs that file and not the program. Absent on purpose: what the readers do.
 */
package acervo.extraction.isolation;
