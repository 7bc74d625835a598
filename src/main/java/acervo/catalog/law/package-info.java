/**
 * The laws that a text names: where a name begins and ends, which article goes with it, what «dicha
 * Ley» stands for, and which names are names of one law.
 */
package acervo.catalog.law;
