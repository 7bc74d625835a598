/**
 * Documents made for the judged set, in styles that the sample corpus does not have. Their words
 * are in {@code src/test/resources/acervo/judged/words}: text formats as they are, the others as
 * scripts that {@link acervo.judged.Script} reads; {@link acervo.judged.JudgedDocuments} lays them
 * out. What they say is judged in {@code src/test/judged/styles}.
 */
package acervo.judged;
