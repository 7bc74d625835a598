/**
 * Makes the sample corpus: real office files out of prose kept as light markup.
 *
 * <p>The words are in {@code src/test/resources/acervo/samples}, one script per document; a script
 * begins with headers (where the document goes, its properties, its oddity) and goes on in the
 * markup that {@link acervo.samples.Markup} reads. POI writes the office formats, LibreOffice turns
 * them into PDF, ODT, ODP and RTF, and PDFBox adds what LibreOffice cannot. Nothing here is needed
 * to run the product; run {@link acervo.samples.SampleCorpus} only to make the corpus again.
 */
package acervo.samples;
