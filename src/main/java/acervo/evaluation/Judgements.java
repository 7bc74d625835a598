package acervo.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people judged of documents for questions. A grade is 0 or less for a document that is not
 * pertinent, 1 and more for one that is, more for a better one. What nobody judged counts as 0.
 *
 * @param grades by the name of the question, then by the name of the document
 */
public record Judgements(Map<String, Map<String, Integer>> grades) {
  public Judgements {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((question, of) -> copy.put(question, Map.copyOf(of)));
    grades = Collections.unmodifiableMap(copy);
  }

  /** The grades of documents for one question; empty when there are none. */
  public Map<String, Integer> of(String question) {
    return grades.getOrDefault(question, Map.of());
  }

  /** How many documents are pertinent to a question. */
  public long pertinent(String question) {
    return of(question).values().stream().filter(grade -> grade > 0).count();
  }

  /** The questions judged that are not among these, in order of their names. */
  public Set<String> questionsOutside(Set<String> known) {
    return outside(grades.keySet(), known);
  }

  /** The documents judged that are not among these, in order of their names. */
  public Set<String> documentsOutside(Set<String> known) {
    Set<String> judged = new TreeSet<>();
    grades.values().forEach(of -> judged.addAll(of.keySet()));
    return outside(judged, known);
  }

  private static Set<String> outside(Set<String> names, Set<String> known) {
    Set<String> outside = new TreeSet<>(names);
    outside.removeAll(known);
    return outside;
  }
}
