/**
 * How well a search finds what people judged to be pertinent: judged questions, what was judged of
 * documents, the measures and their means. Two forms are read: a folder of three files as retrieval
 * collections have them ({@link acervo.evaluation.JudgedFolder}), and questions to a corpus folder
 * in one readable file ({@link acervo.evaluation.QuestionFile}). No type of any search library:
 * what is measured is anything that answers a question with documents in order.
 */
package acervo.evaluation;
