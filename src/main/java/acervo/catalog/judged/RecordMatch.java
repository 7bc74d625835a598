package acervo.catalog.judged;

import acervo.catalog.judged.Judgement.JudgedRecord;
import acervo.record.ResultRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of the records found are the judged ones. A record found whose words are equal is the
 * judged one; else the one that shares most words with it, if they are enough.
 *
 * @param pairs in the order of the judgement
 * @param missing judged and not found
 * @param extra found and not judged
 */
record RecordMatch(List<Pair> pairs, List<JudgedRecord> missing, List<ResultRecord> extra) {
  /** Less than this share of common words makes another record. */
  private static final double ENOUGH = 0.8;

  /**
   * A judged record and the one found for it.
   *
   * @param wordForWord whether the words are equal too
   */
  record Pair(JudgedRecord judged, ResultRecord found, boolean wordForWord) {}

  private record Candidate(int judged, int found, double share) {}

  static RecordMatch of(List<JudgedRecord> judged, List<ResultRecord> found) {
    List<RecordWords> judgedWords = judged.stream().map(r -> new RecordWords(r.text())).toList();
    List<RecordWords> foundWords = found.stream().map(r -> new RecordWords(r.text())).toList();
    Pair[] pairs = new Pair[judged.size()];
    boolean[] taken = new boolean[found.size()];
    for (int i = 0; i < pairs.length; i++) {
      for (int j = 0; j < taken.length && pairs[i] == null; j++) {
        if (taken[j] || !judgedWords.get(i).equal(foundWords.get(j))) continue;
        pairs[i] = new Pair(judged.get(i), found.get(j), true);
        taken[j] = true;
      }
    }
    for (Candidate near : candidates(judgedWords, foundWords, pairs, taken)) {
      if (pairs[near.judged()] != null || taken[near.found()]) continue;
      pairs[near.judged()] = new Pair(judged.get(near.judged()), found.get(near.found()), false);
      taken[near.found()] = true;
    }
    return collect(judged, found, pairs, taken);
  }

  /** The pairs left that share enough words, those that share most first. */
  private static List<Candidate> candidates(
      List<RecordWords> judged, List<RecordWords> found, Pair[] pairs, boolean[] taken) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      for (int j = 0; j < taken.length; j++) {
        if (pairs[i] != null || taken[j]) continue;
        double share = judged.get(i).shared(found.get(j));
        if (share >= ENOUGH) candidates.add(new Candidate(i, j, share));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
    return candidates;
  }

  private static RecordMatch collect(
      List<JudgedRecord> judged, List<ResultRecord> found, Pair[] pairs, boolean[] taken) {
    List<Pair> matched = new ArrayList<>();
    List<JudgedRecord> missing = new ArrayList<>();
    List<ResultRecord> extra = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] == null) missing.add(judged.get(i));
      else matched.add(pairs[i]);
    }
    for (int j = 0; j < taken.length; j++) if (!taken[j]) extra.add(found.get(j));
    return new RecordMatch(matched, missing, extra);
  }
}
