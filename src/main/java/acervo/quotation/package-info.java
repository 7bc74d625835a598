/**
 * Whether words are the words of a source: the form in which two texts are compared, their
 * difference word by word, where a quotation stands in the collection, and where one taken earlier
 * stands in a document that took the place of its own. Below it, {@code draft} finds the quotations
 * of a draft and says what became of each. Absent on purpose: how an outcome is shown.
 */
package acervo.quotation;
