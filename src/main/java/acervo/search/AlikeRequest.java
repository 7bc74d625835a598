package acervo.search;

import acervo.document.Locator;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * «Más como este»: asks for the documents that are like a document, or that have passages like a
 * stretch of a page or like a text from elsewhere.
 *
 * @param without words of the source that are not to count, in any form
 * @param page of results, from 1
 * @param size documents a page, 1 to {@value SearchRequest#LARGEST}
 */
public record AlikeRequest(
    Source source, Set<String> without, Filters filters, int page, int size) {
  /** More words than are ever compared. */
  public static final int MOST_WITHOUT = 100;

  /** What others are held against. */
  public sealed interface Source {
    /** Of its document, which is left out of the answer; empty for a text from elsewhere. */
    String sha256();

    /** A document, as a whole. */
    record Whole(String sha256) implements Source {}

    /** A stretch of one page; what of it lies outside the page's text is nothing. */
    record Part(Locator place) implements Source {
      @Override
      public String sha256() {
        return place.sha256();
      }
    }

    /** Words that the collection need not have, as one passage. */
    record Text(String text) implements Source {
      @Override
      public String sha256() {
        return "";
      }
    }
  }

  /** Blank words, and those past {@value #MOST_WITHOUT}, are passed over. */
  public AlikeRequest {
    if (page < 1) throw new IllegalArgumentException("pages of results count from 1");
    if (size < 1 || size > SearchRequest.LARGEST) {
      throw new IllegalArgumentException(
          "a page has 1 to %d results".formatted(SearchRequest.LARGEST));
    }
    Set<String> some = new LinkedHashSet<>();
    for (String word : without) {
      if (!word.isBlank() && some.size() < MOST_WITHOUT) some.add(word.strip());
    }
    without = Collections.unmodifiableSet(some);
  }

  public static AlikeRequest of(Source source) {
    return new AlikeRequest(source, Set.of(), Filters.NONE, 1, SearchRequest.USUAL);
  }

  /** The same about other words, from the first page on. */
  public AlikeRequest omitting(Set<String> others) {
    return new AlikeRequest(source, others, filters, 1, size);
  }
}
