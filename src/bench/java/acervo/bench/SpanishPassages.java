package acervo.bench;

import acervo.catalog.Described;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.extraction.Content;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Documents of paragraphs that look Spanish and mean nothing, any number of them, the same for the
 * same seed. Words are drawn as in running text: function words by how common they are, the rest
 * from lexemes whose frequencies fall as Zipf's law has it, each in its inflected forms, with a
 * figure here and there. A paragraph has 30 to 90 words in sentences of 6 to 28 and is one passage;
 * a document has 5 to 60 paragraphs on pages of up to 8, each page under a heading. Areas,
 * councils, laws, years and the other facets are Zipfian too.
 *
 * <p>A document depends on the seed and its number alone, so that any of them can be made on its
 * own.
 */
final class SpanishPassages {
  private static final int PARAGRAPHS_A_PAGE = 8;
  private static final double FUNCTION_WORDS = 0.44;
  private static final double FIGURES = 0.015;
  private static final int FIRST_YEAR = 2009;
  private static final Format[] FORMATS = {
    Format.PDF, Format.DOCX, Format.PPTX, Format.XLSX, Format.HTML, Format.TXT
  };
  private static final Zipf AREAS = new Zipf(12, 0.9);
  private static final Zipf COUNCILS = new Zipf(30, 1);
  private static final Zipf LAWS = new Zipf(1500, 1);
  private static final Zipf PLANS = new Zipf(15, 1);
  private static final Zipf INSTITUTIONS = new Zipf(400, 1);
  private static final Zipf TYPES = new Zipf(DocumentType.values().length, 0.8);
  private static final Zipf OF_FORMATS = new Zipf(FORMATS.length, 1.2);
  private static final Zipf YEARS = new Zipf(17, 0.7);

  private final long seed;
  private final SpanishWords words;

  SpanishPassages(long seed) {
    this.seed = seed;
    this.words = new SpanishWords(seed);
  }

  /** A document and how much was written: paragraphs, and bytes of its text as UTF-8. */
  record Made(Described described, Content content, int paragraphs, long bytes) {}

  /**
   * @param number of the document, from 0
   */
  Made document(int number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9e3779b97f4a7c15L + number);
    int paragraphs = random.nextInt(5, 61);
    String title = sentence(random, random.nextInt(4, 11)).replace(".", "");
    List<Page> pages = new ArrayList<>();
    for (int first = 0; first < paragraphs; first += PARAGRAPHS_A_PAGE) {
      PageBuilder page = new PageBuilder(pages.size() + 1).unit(PageUnit.PAGE);
      page.heading(1, sentence(random, random.nextInt(3, 9)));
      int last = Math.min(paragraphs, first + PARAGRAPHS_A_PAGE);
      for (int i = first; i < last; i++) page.paragraph(paragraph(random));
      pages.add(page.build());
    }
    long bytes = pages.stream().mapToLong(page -> utf8(page.text())).sum();
    Document document = described(random, title, pages.size(), bytes);
    Content content = new Content(document.format(), Map.of(), pages, List.of());
    return new Made(new Described(document, List.of(), List.of()), content, paragraphs, bytes);
  }

  private Document described(SplittableRandom random, String title, int pages, long bytes) {
    String sha256 = "";
    for (int i = 0; i < 4; i++) sha256 += "%016x".formatted(random.nextLong());
    int year = FIRST_YEAR + YEARS.size() - 1 - YEARS.next(random);
    Optional<PartialDate> date =
        random.nextInt(10) == 0
            ? Optional.empty()
            : Optional.of(new PartialDate(year, random.nextInt(1, 13), random.nextInt(1, 29)));
    return new Document(
        sha256,
        title,
        DocumentType.values()[TYPES.next(random)],
        date,
        Optional.empty(),
        "",
        "",
        some(random, "area", AREAS, 1),
        some(random, "consejo", COUNCILS, 3),
        some(random, "ley", LAWS, 8),
        some(random, "plan", PLANS, 1),
        some(random, "institucion", INSTITUTIONS, 5),
        "es",
        pages,
        PageUnit.PAGE,
        FORMATS[OF_FORMATS.next(random)],
        bytes,
        Map.of());
  }

  private static List<String> some(SplittableRandom random, String name, Zipf zipf, int most) {
    Set<String> values = new LinkedHashSet<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      values.add(name + "-" + zipf.next(random));
    }
    return List.copyOf(values);
  }

  private String paragraph(SplittableRandom random) {
    StringBuilder paragraph = new StringBuilder();
    int left = random.nextInt(30, 91);
    while (left > 0) {
      int length = Math.min(left, random.nextInt(6, 29));
      if (!paragraph.isEmpty()) paragraph.append(' ');
      paragraph.append(sentence(random, length));
      left -= length;
    }
    return paragraph.toString();
  }

  private String sentence(SplittableRandom random, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (i > 0) sentence.append(random.nextInt(14) == 0 ? ", " : " ");
      sentence.append(word(random));
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }

  private String word(SplittableRandom random) {
    double kind = random.nextDouble();
    if (kind < FUNCTION_WORDS) return words.function(random);
    if (kind < FUNCTION_WORDS + FIGURES) return Integer.toString(random.nextInt(1, 2030));
    return words.telling(random);
  }

  private static long utf8(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
  }
}
