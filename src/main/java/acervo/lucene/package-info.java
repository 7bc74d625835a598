/**
 * The search engine on Lucene: one schema, Spanish analysis, the writer, the last commit for
 * readers, the compiler of questions, facets and highlights. The only package that knows Lucene.
 */
package acervo.lucene;
