/**
 * The records that the index keeps beside its words, as bytes: documents, passages, result records,
 * ledger lines and what was learnt. Knows no type of Lucene.
 */
package acervo.lucene.stored;
