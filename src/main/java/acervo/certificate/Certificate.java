package acervo.certificate;

import java.util.List;
import java.util.Map;

/**
 * A search certificate («constancia de búsqueda»). Its names in snake case are those of its JSON,
 * and everything in it but the seal is under the seal. Nothing in it is null.
 *
 * @param kind always {@value #KIND}
 * @param version of this form, {@value #VERSION}
 * @param language of its sentences, "es" or "en"
 */
public record Certificate(
    String kind,
    int version,
    String language,
    Issued issued,
    Question question,
    Collection collection,
    Answer answer,
    Digest digest) {
  public static final String KIND = "acervo.search_certificate";
  public static final int VERSION = 1;

  /**
   * @param at ISO 8601 with the offset from UTC, to the second
   * @param zone of the IANA time zone database
   * @param program name and version
   * @param address where the same search can be certified again; empty when there is none
   */
  public record Issued(String at, String zone, String program, String address) {}

  /**
   * What was asked.
   *
   * @param text to the letter
   * @param reading how it was understood
   * @param filters in the order of the facets
   * @param from earliest date, inclusive, empty when open; so is {@code to}
   * @param filtersInWords a phrase for each filter in force, dates included
   * @param sort its code
   */
  public record Question(
      String text,
      String reading,
      List<Expansion> expansions,
      List<Filter> filters,
      String from,
      String to,
      List<String> filtersInWords,
      String sort,
      String sortInWords) {
    public Question {
      expansions = List.copyOf(expansions);
      filters = List.copyOf(filters);
      filtersInWords = List.copyOf(filtersInWords);
    }
  }

  /** A name that was looked for under its other names as well. */
  public record Expansion(String term, List<String> to) {
    public Expansion {
      to = List.copyOf(to);
    }
  }

  /**
   * A facet that narrows.
   *
   * @param name its code
   * @param excluded whether documents with a value are left out, rather than those without any
   */
  public record Filter(String name, boolean excluded, List<Value> values) {
    public Filter {
      values = List.copyOf(values);
    }
  }

  public record Value(String value, String label) {}

  /**
   * What was searched.
   *
   * @param generation of the index; begins again when the index is made anew
   * @param fingerprint the same for the same files read with the same outcome, whatever the index
   * @param files how many ended in each state, by its code
   * @param unreadTotal files whose words, or some of them, could not be searched
   * @param unread the first of them, in order of path
   * @param textless pages of the documents by how they ended, those with text left out
   * @param partlyTotal files that were read, though some of their pages could not be
   * @param partly the first of them, in order of path
   */
  public record Collection(
      long generation,
      String fingerprint,
      long documents,
      long pages,
      Map<String, Long> files,
      long unreadTotal,
      List<Unread> unread,
      Map<String, Long> textless,
      long partlyTotal,
      List<Partly> partly) {
    public Collection {
      files = Map.copyOf(files);
      unread = List.copyOf(unread);
      textless = Map.copyOf(textless);
      partly = List.copyOf(partly);
    }
  }

  /**
   * A file that could not be searched.
   *
   * @param sha256 empty when not even its bytes could be read
   * @param state its code; {@code stateInWords} says the same
   * @param reason what happened, empty when the state says it all
   * @param remedy what to do about it, empty when there is nothing
   */
  public record Unread(
      String path,
      String sha256,
      String state,
      String stateInWords,
      String reason,
      String remedy) {}

  /** A file with pages that could not be searched, counted by how they ended. */
  public record Partly(String path, String sha256, Map<String, Long> pages) {
    public Partly {
      pages = Map.copyOf(pages);
    }
  }

  /**
   * What was found.
   *
   * @param total documents, exactly
   * @param complete how many of them have all that is wanted; they come first
   * @param passages that match, exactly
   * @param orderSha256 a digest over the hashes of all documents in order, a line each
   * @param documents the first of those that have all that is wanted
   * @param partial the first of the others; both together are at most {@code detailed}
   * @param ids of the first {@code listed} documents, complete or not, in order
   * @param most how many can be detailed and how many listed
   */
  public record Answer(
      long total,
      long complete,
      long passages,
      String orderSha256,
      List<Found> documents,
      List<Found> partial,
      List<String> ids,
      Most most) {
    public Answer {
      documents = List.copyOf(documents);
      partial = List.copyOf(partial);
      ids = List.copyOf(ids);
    }
  }

  public record Most(int detailed, int listed, int unread) {}

  /**
   * A document found.
   *
   * @param number its place in the whole answer, from 1
   * @param date ISO 8601, partial where it is known in part; empty for none
   * @param unit what its pages are called: the code of a page unit
   * @param pages those with a match, from 1; none for a match in its title alone
   * @param lacks what of all that is wanted it does not have
   */
  public record Found(
      int number,
      String id,
      String sha256,
      String title,
      String date,
      List<String> paths,
      String unit,
      List<Integer> pages,
      List<String> lacks) {
    public Found {
      paths = List.copyOf(paths);
      pages = List.copyOf(pages);
      lacks = List.copyOf(lacks);
    }
  }

  /**
   * The seal.
   *
   * @param form how the rest is written to be digested
   * @param value 64 hexadecimal digits; empty before it is sealed
   */
  public record Digest(String algorithm, String form, String value) {
    static final String ALGORITHM = "SHA-256";
    static final String FORM = "RFC 8785";
  }
}
