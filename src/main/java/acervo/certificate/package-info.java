/**
 * What a search found, or that it found nothing, as a paper that can be checked: issued from one
 * state of the collection, sealed by a digest over all that it says, and replayed later on. Absent
 * on purpose: a signature. The digest says that nothing was changed, not who wrote it.
 */
package acervo.certificate;
