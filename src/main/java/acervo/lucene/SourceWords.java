package acervo.lucene;

import acervo.lucene.analysis.Lexicon;
import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import acervo.text.Folding;
import acervo.text.FunctionWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * The words of a source that tell what it is about: those that it says often and that few passages
 * of the collection have, function words and what only the source itself says left out. The idea is
 * that of Lucene's MoreLikeThis; that one counts a word repeated in one table as often as it stands
 * there, takes words that no other document has, and does not know how a word was written.
 */
final class SourceWords {
  /** Words by which something is compared. */
  private static final int MOST = 25;

  /** Different words of which one looks how rare they are. */
  private static final int CONSIDERED = 600;

  /** Units of text that are looked at. */
  private static final int LONGEST = 300_000;

  /** Shorter words, and figures, tell little: «a)», «12», «ii». */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{3,40}");

  /** From so many passages on, what is said in one alone is not what the source is about. */
  private static final int MANY = 20;

  /** Of the weight of the first word, what the last must have. */
  private static final double LEAST = 0.3;

  /** One word in so many says what kind of text it is, not what about; few texts tell nothing. */
  private static final int COMMON = 10;

  private static final int FEW = 200;

  private static final String FIELD = Words.OF_PASSAGES.text();

  /**
   * A word to compare by.
   *
   * @param forms the terms of all forms of it that the collection has
   * @param passages of the collection that have it
   * @param share of the weight of all words compared
   */
  record Weighed(String written, String stem, List<Term> forms, int passages, double share) {}

  /**
   * @param words the weightiest first
   * @param omitted how many more there were that are not to count
   */
  record Chosen(List<Weighed> words, int omitted) {}

  /** How often the source itself has a word; to be asked of few. */
  interface Own {
    int passages(List<Term> forms) throws IOException;
  }

  /** In how many passages of the source a word stands, and how it is written. */
  private static final class Use {
    private int passages;
    private int last = -1;
    private final Map<String, Integer> forms = new LinkedHashMap<>();

    void in(int passage, String written) {
      if (passage != last) passages++;
      last = passage;
      forms.merge(written, 1, Integer::sum);
    }

    /** The form used most; among equals the first. */
    String written() {
      String most = "";
      for (String form : forms.keySet()) {
        if (most.isEmpty() || forms.get(form) > forms.get(most)) most = form;
      }
      return most;
    }
  }

  private final Map<String, Optional<String>> stems = new HashMap<>();
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private int passages;
  private int read;

  /** Takes the words of a passage of the source in; past a bound they are passed over. */
  void add(String passage) {
    if (passage.isBlank() || read >= LONGEST) return;
    read += passage.length();
    Matcher words = WORD.matcher(passage);
    while (words.find()) {
      String word = words.group();
      stem(word).ifPresent(stem -> uses.computeIfAbsent(stem, s -> new Use()).in(passages, word));
    }
    passages++;
  }

  boolean isEmpty() {
    return passages == 0;
  }

  /**
   * @param without words that are not to count, in any form
   */
  Chosen choose(IndexReader index, Own own, Set<String> without) throws IOException {
    Lexicon lexicon = new Lexicon(index);
    Set<String> omitted = new HashSet<>();
    for (String word : without) stem(word).ifPresent(omitted::add);
    double all = Math.max(1, index.getDocCount(FIELD));
    record Candidate(String stem, Use use, int passages, double weight) {}
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<String, Use> each : considered()) {
      int having = lexicon.entries(FIELD, each.getKey());
      if (all >= FEW && having > all / COMMON) continue;
      double rarity = Math.log(1 + all / (having + 1));
      double weight = (1 + Math.log(each.getValue().passages)) * rarity;
      candidates.add(new Candidate(each.getKey(), each.getValue(), having, weight));
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::weight).reversed().thenComparing(Candidate::stem));
    List<Candidate> chosen = new ArrayList<>();
    int left = 0;
    for (Candidate candidate : candidates) {
      if (chosen.size() == MOST) break;
      if (!chosen.isEmpty() && candidate.weight < LEAST * chosen.getFirst().weight) break;
      if (candidate.passages <= own.passages(lexicon.forms(FIELD, candidate.stem))) continue;
      if (omitted.contains(candidate.stem)) {
        left++;
      } else {
        chosen.add(candidate);
      }
    }
    double sum = chosen.stream().mapToDouble(Candidate::weight).sum();
    List<Weighed> words = new ArrayList<>();
    for (Candidate each : chosen) {
      List<Term> forms = lexicon.forms(FIELD, each.stem);
      words.add(
          new Weighed(each.use.written(), each.stem, forms, each.passages, each.weight / sum));
    }
    return new Chosen(List.copyOf(words), left);
  }

  /** Those said most, the first ones among equals. */
  private List<Map.Entry<String, Use>> considered() {
    int least = passages >= MANY ? 2 : 1;
    return uses.entrySet().stream()
        .filter(each -> each.getValue().passages >= least)
        .sorted(Comparator.comparingInt(each -> -each.getValue().passages))
        .limit(CONSIDERED)
        .toList();
  }

  /** The word as the index compares it; empty for one that only holds a sentence together. */
  private Optional<String> stem(String written) {
    return stems.computeIfAbsent(Folding.fold(written), SourceWords::stemOf);
  }

  static Optional<String> stemOf(String written) {
    if (FunctionWords.contains(written)) return Optional.empty();
    return SpanishAnalyzer.words(written).stream().findFirst().map(WordForm::stem);
  }
}
