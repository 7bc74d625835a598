/** The query language: what a person typed becomes a tree of clauses that any engine can answer. */
package acervo.search.question;
