/**
 * Antecedents of a draft: the articles or paragraphs of a bill or an opinion that people bring, and
 * for each what the collection observed, held or opined before on the laws it names and on the same
 * matter. Absent on purpose: reading the draft's file, finding laws in it, and keeping anything of
 * it.
 */
package acervo.antecedent;
