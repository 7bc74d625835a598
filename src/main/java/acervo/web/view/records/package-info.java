/** What pages show of result records: a list of them, those of a document, each with its fields. */
package acervo.web.view.records;
