package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.lucene.KnownPages.Known;
import acervo.lucene.KnownPages.Placed;
import acervo.search.SearchEngine.PageMarks;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The marks of generated pages, against all their words looked at one by one: as many marks, in the
 * same places, and as many passages as the answer counts.
 */
class MarksTest {
  private static final int DOCUMENTS = 40;
  private static final int QUESTIONS = 16;

  @TempDir Path folder;

  /**
   * A question, and what of a paragraph it marks.
   *
   * @param paragraph the stretches that match, overlapping ones as well
   */
  private record Asked(String text, Function<List<Placed>, List<Span>> paragraph) {}

  /** A kind of question, made up from the words of a page. */
  private enum Kind {
    WORD {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        Placed word = content(pages, words);
        return new Asked(other(pages, word), of(each -> each.lemma() == word.lemma()));
      }
    },
    UNACCENTED {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        Placed word = content(pages, words);
        return new Asked(Spelled.bare(word.written()), of(each -> each.lemma() == word.lemma()));
      }
    },
    CAPITALS {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        Placed word = content(pages, words);
        return new Asked(
            word.written().toUpperCase(Locale.ROOT), of(each -> each.lemma() == word.lemma()));
      }
    },
    EXACTLY {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        String bare = Spelled.bare(content(pages, words).written());
        return new Asked("=" + bare, of(each -> Spelled.bare(each.written()).equals(bare)));
      }
    },
    TWO_WORDS {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        Placed one = content(pages, words);
        Placed two = content(pages, words);
        return new Asked(
            other(pages, one) + " " + other(pages, two),
            of(each -> each.lemma() == one.lemma() || each.lemma() == two.lemma()));
      }
    },
    ALTERNATIVES {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        Placed one = content(pages, words);
        Placed two = content(pages, words);
        return new Asked(
            "(" + other(pages, one) + " O " + other(pages, two) + ")",
            of(each -> each.lemma() == one.lemma() || each.lemma() == two.lemma()));
      }
    },
    /** Over ends of lines and signs as well: a phrase knows words alone. */
    PHRASE {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        int first = pages.number(0, words.size() - 1);
        int last = Math.min(words.size(), first + pages.number(2, 5));
        List<Placed> phrase = words.subList(first, last);
        List<String> typed = phrase.stream().map(word -> other(pages, word)).toList();
        return new Asked(
            pages.pick(List.of("\"%s\"", "«%s»", "“%s”")).formatted(String.join(" ", typed)),
            paragraph -> sequences(paragraph, phrase));
      }
    },
    PREFIX {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        String word = Spelled.bare(letters(pages, words).written());
        String prefix = word.substring(0, pages.number(2, word.length() + 1));
        return new Asked(prefix + "*", of(each -> Spelled.bare(each.written()).startsWith(prefix)));
      }
    },
    WILDCARD {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        String word = Spelled.bare(letters(pages, words).written());
        int hole = pages.number(1, word.length() - 1);
        String shape = "*" + word.substring(1, hole) + "?" + word.substring(hole + 1);
        Pattern pattern = Pattern.compile(shape.replace("*", ".*").replace("?", "."));
        return new Asked(
            shape, of(each -> pattern.matcher(Spelled.bare(each.written())).matches()));
      }
    },
    FUZZY {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        StringBuilder slip = new StringBuilder(Spelled.bare(letters(pages, words).written()));
        int edits = pages.number(1, 3);
        for (int i = 0; i < edits; i++) slip(pages, slip);
        String typed = slip.toString();
        return new Asked(
            typed + "~" + edits,
            of(
                each -> {
                  String word = Spelled.bare(each.written());
                  return word.charAt(0) == typed.charAt(0)
                      && Spelled.distance(word, typed) <= edits;
                }));
      }
    },
    ONE_PASSAGE {
      @Override
      Asked ask(KnownPages pages, List<Placed> words) {
        Placed one = content(pages, words);
        Placed two = content(pages, words);
        Placed without = content(pages, words);
        boolean denied = without.lemma() != one.lemma() && without.lemma() != two.lemma();
        return new Asked(
            "en:(%s %s%s)"
                .formatted(
                    other(pages, one),
                    other(pages, two),
                    denied ? " -" + other(pages, without) : ""),
            paragraph -> {
              List<Integer> lemmas = paragraph.stream().map(Placed::lemma).toList();
              boolean matches =
                  lemmas.contains(one.lemma())
                      && lemmas.contains(two.lemma())
                      && !(denied && lemmas.contains(without.lemma()));
              return matches
                  ? of(each -> each.lemma() == one.lemma() || each.lemma() == two.lemma())
                      .apply(paragraph)
                  : List.of();
            });
      }
    };

    abstract Asked ask(KnownPages pages, List<Placed> words);
  }

  @ParameterizedTest
  @EnumSource
  void marks_are_the_matches(Kind kind) throws IOException {
    KnownPages pages = new KnownPages(kind.ordinal() + 17);
    List<List<Known>> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(IntStream.rangeClosed(1, pages.number(1, 4)).mapToObj(pages::page).toList());
    }
    List<Asked> questions = new ArrayList<>();
    while (questions.size() < QUESTIONS) {
      List<Placed> words = pages.pick(pages.pick(pages.pick(documents)).paragraphs());
      if (words.stream().filter(word -> word.lemma() >= 0).count() < 3) continue;
      if (words.stream().noneMatch(MarksTest::isLong)) continue;
      questions.add(kind.ask(pages, words));
    }
    assertThat(agree(documents, questions)).isGreaterThan(QUESTIONS);
  }

  /** Each pair apart from the others, so that there is one way to see it. */
  @ParameterizedTest
  @EnumSource(Near.class)
  void words_near_each_other_are_marked_from_the_first_to_the_last(Near near) throws IOException {
    KnownPages pages = new KnownPages(near.ordinal() + 5);
    List<List<Known>> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) documents.add(List.of(pages.pairs(1, 0, 4)));
    List<Asked> questions =
        IntStream.range(1, 13)
            .mapToObj(
                apart ->
                    new Asked(
                        near.typed.formatted(apart), paragraph -> pair(paragraph, apart, near)))
            .toList();
    assertThat(agree(documents, questions)).isGreaterThan(100);
  }

  private enum Near {
    AS_TYPED("\"aguas ley\"~%d", 0),
    TURNED("\"ley agua\"~%d", 4);

    private final String typed;
    private final int first;

    Near(String typed, int first) {
      this.typed = typed;
      this.first = first;
    }
  }

  /** Moved by so many places the second would be next after the first. */
  private static List<Span> pair(List<Placed> paragraph, int apart, Near near) {
    int first =
        IntStream.range(0, paragraph.size())
            .filter(i -> paragraph.get(i).lemma() == near.first)
            .findAny()
            .orElseThrow();
    int second =
        IntStream.range(0, paragraph.size())
            .filter(i -> paragraph.get(i).lemma() == 4 - near.first)
            .findAny()
            .orElseThrow();
    int moved = Math.abs(second - first - 1);
    return moved <= apart
        ? List.of(paragraph.get(first).span().union(paragraph.get(second).span()))
        : List.of();
  }

  /** How many marks there were, all of them right. */
  private int agree(List<List<Known>> documents, List<Asked> questions) throws IOException {
    int marks = 0;
    try (Shelf shelf = new Shelf(folder)) {
      for (int i = 0; i < documents.size(); i++) {
        Page[] pages = documents.get(i).stream().map(Known::page).toArray(Page[]::new);
        shelf.put(Shelf.document("d" + i, "", List.of(), pages.length), pages);
      }
      LuceneSearch search = shelf.search();
      for (Asked asked : questions) {
        for (int i = 0; i < documents.size(); i++) {
          List<PageMarks> found = search.marks(asked.text(), Shelf.sha("d" + i));
          for (Known known : documents.get(i)) {
            List<Span> here = on(found, known.page().number());
            assertThat(here)
                .as("%s in «%s»", asked.text(), known.page().text())
                .isEqualTo(expected(asked, known));
            marks += here.size();
          }
        }
        answersAgree(search, asked, documents);
      }
    }
    return marks;
  }

  private static List<Span> expected(Asked asked, Known known) {
    return merged(
        known.paragraphs().stream().flatMap(each -> asked.paragraph().apply(each).stream()));
  }

  private static List<Span> on(List<PageMarks> marks, int page) {
    return marks.stream()
        .filter(one -> one.page() == page)
        .flatMap(one -> one.spans().stream())
        .toList();
  }

  /** The passages of the answer are marked as the pages are, and it counts those with marks. */
  private static void answersAgree(LuceneSearch search, Asked asked, List<List<Known>> documents) {
    SearchResult result =
        search.search(
            new SearchRequest(
                asked.text(),
                acervo.search.Filters.NONE,
                SearchRequest.Sort.RELEVANCE,
                1,
                SearchRequest.LARGEST));
    long passages = 0;
    for (Hit hit : result.hits()) {
      List<PageMarks> marks = search.marks(asked.text(), hit.document().sha256());
      for (var passage : hit.passages()) {
        List<Span> inside =
            on(marks, passage.page()).stream()
                .filter(passage.span()::contains)
                .map(span -> span.shift(-passage.span().start()))
                .toList();
        assertThat(passage.highlights()).as(asked.text()).isEqualTo(inside).isNotEmpty();
      }
      List<Known> known = documents.get(Integer.parseInt(hit.document().title().substring(1)));
      passages +=
          known.stream()
              .flatMap(page -> page.paragraphs().stream())
              .filter(paragraph -> !asked.paragraph().apply(paragraph).isEmpty())
              .count();
    }
    assertThat(result.totalPassages()).as(asked.text()).isEqualTo(passages);
  }

  // --- what is looked for, looked at word by word

  private static Function<List<Placed>, List<Span>> of(Predicate<Placed> matches) {
    return paragraph -> paragraph.stream().filter(matches).map(Placed::span).toList();
  }

  /** The stretches whose words are, one by one, forms of those of a phrase. */
  private static List<Span> sequences(List<Placed> paragraph, List<Placed> phrase) {
    List<Span> found = new ArrayList<>();
    for (int first = 0; first + phrase.size() <= paragraph.size(); first++) {
      List<Placed> here = paragraph.subList(first, first + phrase.size());
      boolean same = true;
      for (int i = 0; i < phrase.size() && same; i++) same = isForm(here.get(i), phrase.get(i));
      if (same) found.add(here.getFirst().span().union(here.getLast().span()));
    }
    return found;
  }

  private static boolean isForm(Placed one, Placed other) {
    return one.lemma() >= 0 ? one.lemma() == other.lemma() : one.written().equals(other.written());
  }

  /** The ground that stretches cover. */
  private static List<Span> merged(Stream<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.sorted().toList()) {
      boolean apart = merged.isEmpty() || merged.getLast().end() < span.start();
      if (apart) merged.add(span);
      else merged.add(merged.removeLast().union(span));
    }
    return merged;
  }

  // --- what is typed

  private static Placed content(KnownPages pages, List<Placed> words) {
    return pages.pick(words.stream().filter(word -> word.lemma() >= 0).toList());
  }

  private static Placed letters(KnownPages pages, List<Placed> words) {
    return pages.pick(words.stream().filter(MarksTest::isLong).toList());
  }

  private static boolean isLong(Placed word) {
    return word.lemma() >= 0
        && word.written().length() > 3
        && word.written().codePoints().allMatch(Character::isLetter);
  }

  /** Any form of a word. */
  private static String other(KnownPages pages, Placed word) {
    return word.lemma() < 0 ? word.written() : pages.pick(KnownPages.WORDS.get(word.lemma()));
  }

  /** One slip of the pen, not in the first letter. */
  private static void slip(KnownPages pages, StringBuilder word) {
    int at = pages.number(1, word.length());
    switch (pages.number(0, 3)) {
      case 0 -> word.setCharAt(at, 'x');
      case 1 -> word.insert(at, 'x');
      default -> {
        if (word.length() > 3) word.deleteCharAt(at);
      }
    }
  }
}
