package acervo.catalog.judged;

import acervo.catalog.judged.Judgement.JudgedMention;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the places found on one page are the judged ones: those that share ground, the longest
 * stretch of it first come.
 *
 * @param pairs in the order of the judgement
 * @param missing judged and not found
 * @param extra found and not judged
 * @param misplaced judged, but not on the page in this order
 */
record MentionMatch(
    List<Pair> pairs,
    List<JudgedMention> missing,
    List<Place> extra,
    List<JudgedMention> misplaced) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A place found, and the law or date it was taken for. */
  record Place(Span span, String value) {}

  /**
   * A judged place and the one found there.
   *
   * @param wordForWord whether it begins and ends where it was judged to
   */
  record Pair(JudgedMention judged, Place found, boolean wordForWord) {}

  /**
   * Matches one page; the judged mentions are in the order of its text.
   *
   * @param body the text with spaces for what is not judged, where they are looked for first
   */
  static MentionMatch of(String text, String body, List<JudgedMention> judged, List<Place> found) {
    List<Pair> pairs = new ArrayList<>();
    List<JudgedMention> missing = new ArrayList<>();
    List<JudgedMention> misplaced = new ArrayList<>();
    List<Place> left = new ArrayList<>(found);
    int from = 0;
    for (JudgedMention mention : judged) {
      Span span = place(body, mention.words(), from);
      if (span.isEmpty()) span = place(text, mention.words(), from);
      if (span.isEmpty()) {
        misplaced.add(mention);
        continue;
      }
      from = span.end();
      Place best = null;
      for (Place place : left) {
        if (!place.span().overlaps(span)) continue;
        if (best == null || common(place, span) > common(best, span)) best = place;
      }
      if (best == null) {
        missing.add(mention);
      } else {
        left.remove(best);
        pairs.add(new Pair(mention, best, best.span().equals(span)));
      }
    }
    return new MentionMatch(pairs, missing, left, misplaced);
  }

  private static int common(Place place, Span span) {
    return Math.min(place.span().end(), span.end()) - Math.max(place.span().start(), span.start());
  }

  /** Where words next stand by themselves, whatever their white space; empty when nowhere. */
  private static Span place(String text, String words, int from) {
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
    for (String word : SPACE.split(words)) {
      if (pattern.charAt(pattern.length() - 1) != ')') pattern.append("\\s+");
      pattern.append(Pattern.quote(word));
    }
    Matcher matcher =
        Pattern.compile(pattern.append("(?![\\p{L}\\p{N}])").toString()).matcher(text);
    return matcher.find(from) ? new Span(matcher.start(), matcher.end()) : new Span(0, 0);
  }

  /** The judged mentions of one page. */
  static List<JudgedMention> on(int page, List<JudgedMention> mentions) {
    return mentions.stream().filter(mention -> mention.page() == page).toList();
  }

  /** Nothing of this page was judged, or nothing found. */
  static <T> List<T> on(int page, Map<Integer, List<T>> found) {
    return found.getOrDefault(page, List.of());
  }
}
