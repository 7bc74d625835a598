/**
 * Words as the index has them: how a text is parted into words, how their forms are folded and
 * stemmed, and which words a field has. Knows neither the schema nor what is asked.
 */
package acervo.lucene.analysis;
