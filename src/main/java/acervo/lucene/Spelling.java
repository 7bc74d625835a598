package acervo.lucene;

import acervo.lucene.CommittedIndex.Snapshot;
import acervo.lucene.analysis.Lexicon;
import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import acervo.text.FunctionWords;
import acervo.text.SpanishSound;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Better spellings of a question, from the words of the collection itself: a word that it does not
 * have, or hardly, gives way to one that it has often and that differs by a slip of the pen or is
 * written as it sounds.
 */
final class Spelling {
  /** A word in no more passages than these may be a slip; one in more is meant. */
  private static final int FEW = 3;

  /** In so many times more passages must a word be than the one whose place it takes. */
  private static final int MORE = 10;

  /** Shorter words differ by a letter from too many others. */
  private static final int SHORTEST = 4;

  /** From this length on, two letters may be wrong, where the word sounds the same. */
  private static final int TWO_WRONG = 6;

  /** From this length on, two letters may be wrong, however it sounds. */
  private static final int ANY_TWO_WRONG = 9;

  /** Initials are not spelled. */
  private static final int LONGEST_INITIALS = 6;

  /** Words of a question that are looked at, and words that are looked up. */
  private static final int MOST_WORDS = 64;

  private static final int MOST_LOOKED_UP = 6;

  /** Spellings of one word that are tried beside the others. */
  private static final int TRIED = 4;

  /**
   * How much more frequent a word must be to make up for one more letter, in powers of e; half of
   * it for sounding otherwise, or for another first letter, which few people get wrong.
   */
  private static final double LETTER = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  /** What before or after a word says that its letters, or the lack of them, are meant. */
  private static final String MEANT_BEFORE = "=*?:@/\\_";

  private static final String MEANT_AFTER = "*?~:@/\\_";

  /** A word that the collection has, and how good it is in the place of another. */
  private record Candidate(WordForm word, double worth) {}

  /** A word of the question, and how many passages have it in any form. */
  private record Asked(MatchResult place, WordForm word, long passages) {}

  /**
   * The question with some of its words spelled as the collection spells words that it has more
   * often; signs, spaces and all other words stay as they were typed.
   *
   * @param text as typed, in any syntax
   * @param within the documents that are searched: where it can, the spelling has words of one
   * @return empty when no word is better spelled otherwise; whether more is found so is not known
   */
  Optional<String> suggest(Snapshot snapshot, String text, Query within) throws IOException {
    Lexicon lexicon = new Lexicon(snapshot.reader());
    List<Asked> asked = asked(lexicon, text);
    List<String> known =
        asked.stream()
            .filter(each -> each.passages > FEW && !FunctionWords.contains(each.word.form()))
            .map(each -> each.word.stem())
            .toList();
    StringBuilder better = new StringBuilder();
    int end = 0;
    int lookedUp = 0;
    for (Asked word : asked) {
      if (word.passages > FEW || !isSpelled(text, word.place)) continue;
      if (++lookedUp > MOST_LOOKED_UP) break;
      Optional<String> form = better(snapshot, lexicon, word, known, within);
      if (form.isEmpty()) continue;
      better.append(text, end, word.place.start()).append(cased(form.get(), word.place.group()));
      end = word.place.end();
    }
    if (end == 0) return Optional.empty();
    return Optional.of(better.append(text, end, text.length()).toString());
  }

  private static List<Asked> asked(Lexicon lexicon, String text) {
    List<Asked> asked = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    for (int i = 0; i < MOST_WORDS && words.find(); i++) {
      String word = Normalizer.normalize(words.group(), Normalizer.Form.NFC);
      List<WordForm> forms = SpanishAnalyzer.words(word);
      if (forms.size() != 1) continue;
      WordForm form = forms.getFirst();
      long passages =
          Math.max(
              lexicon.entries(Schema.TEXT, form.stem()),
              lexicon.entries(Schema.TITLE, form.stem()));
      asked.add(new Asked(words.toMatchResult(), form, passages));
    }
    return asked;
  }

  /** Whether a word is meant to be found as a word, rather than by its letters or as a sign. */
  private static boolean isSpelled(String text, MatchResult place) {
    String word = place.group();
    boolean initials =
        word.length() <= LONGEST_INITIALS && word.equals(word.toUpperCase(Locale.ROOT));
    if (word.length() < SHORTEST || initials || FunctionWords.contains(word)) return false;
    if (word.codePoints().anyMatch(Character::isDigit)) return false;
    int before = place.start() - 1;
    int after = place.end();
    if (before >= 0 && MEANT_BEFORE.indexOf(text.charAt(before)) >= 0) return false;
    if (after < text.length() && MEANT_AFTER.indexOf(text.charAt(after)) >= 0) return false;
    boolean unwanted =
        before >= 0
            && text.charAt(before) == '-'
            && (before == 0 || !Character.isLetterOrDigit(text.charAt(before - 1)));
    return !unwanted;
  }

  /**
   * The best word in the place of another, as the collection writes it: the best that some document
   * has together with the rest of the question, or for want of one the best.
   */
  private Optional<String> better(
      Snapshot snapshot, Lexicon lexicon, Asked asked, List<String> known, Query within)
      throws IOException {
    List<Candidate> candidates = candidates(lexicon, asked);
    List<Candidate> order = new ArrayList<>();
    List<Candidate> apart = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
      (areTogether(snapshot, candidate, known, within) ? order : apart).add(candidate);
    }
    order.addAll(apart);
    for (Candidate candidate : order) {
      Optional<String> form = WrittenForms.of(snapshot, candidate.word);
      if (form.isPresent()) return form;
    }
    return Optional.empty();
  }

  private boolean areTogether(
      Snapshot snapshot, Candidate candidate, List<String> known, Query within) throws IOException {
    ClauseQueries clauses = new ClauseQueries(snapshot.reader());
    List<Query> words = new ArrayList<>();
    for (String stem : known) words.add(clauses.stem(Schema.TEXT, stem));
    words.add(new TermQuery(new Term(Schema.TEXT, candidate.word.term())));
    BooleanQuery.Builder together = new BooleanQuery.Builder().add(within, Occur.FILTER);
    for (Query word : words) {
      together.add(
          new ToParentBlockJoinQuery(word, QuestionCompiler.DOCUMENTS, ScoreMode.None),
          Occur.FILTER);
    }
    return snapshot.searcher.search(together.build(), 1).scoreDocs.length > 0;
  }

  /** Words that are written much as one, and are much more frequent, the best first. */
  private static List<Candidate> candidates(Lexicon lexicon, Asked asked) {
    String word = asked.word.form();
    String sound = SpanishSound.key(word);
    long least = Math.max(1, MORE * asked.passages);
    List<Candidate> candidates = new ArrayList<>();
    int most = word.length() < TWO_WRONG ? 1 : 2;
    for (Lexicon.Near near : lexicon.near(Schema.TEXT, word, most, 0)) {
      String other = near.word().form();
      if (near.edits() == 0 || near.entries() < least) continue;
      if (other.codePoints().anyMatch(Character::isDigit)) continue;
      double worth = Math.log(near.entries());
      boolean sounds = SpanishSound.key(other).equals(sound);
      boolean isNear = near.edits() == 1;
      if (!sounds && !isNear && word.length() < ANY_TWO_WRONG) continue;
      if (!sounds) worth -= isNear ? LETTER / 2 : LETTER * 3 / 2;
      if (!sounds && other.charAt(0) != word.charAt(0)) worth -= LETTER / 2;
      candidates.add(new Candidate(near.word(), worth));
    }
    candidates.sort(
        Comparator.comparing(Candidate::worth)
            .reversed()
            .thenComparing(candidate -> candidate.word.form()));
    return candidates;
  }

  /** In capitals, or with one, as what it stands for. */
  private static String cased(String form, String typed) {
    if (!Character.isUpperCase(typed.charAt(0))) return form;
    if (typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
      return form.toUpperCase(Locale.ROOT);
    }
    return Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }
}
