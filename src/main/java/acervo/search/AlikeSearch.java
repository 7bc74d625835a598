package acervo.search;

/**
 * Finds what is most like something the collection has, or like words from elsewhere. Safe for many
 * threads.
 */
public interface AlikeSearch {
  /** A source that the collection does not have, or that has no words, is like nothing. */
  AlikeResult alike(AlikeRequest request);
}
