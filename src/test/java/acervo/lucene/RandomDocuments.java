package acervo.lucene;

import acervo.catalog.Described;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.extraction.Content;
import acervo.record.Attribute;
import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Documents and records of a few words and values that come, change and go; the same every time.
 */
final class RandomDocuments {
  private static final List<String> WORDS = List.of("agua", "bosque", "costa", "dique");
  private static final int FIRST_YEAR = 2017;

  private final Random random = new Random(20_250_714);
  private final Map<Integer, Made> made = new TreeMap<>();
  private final Shelf shelf;

  RandomDocuments(Shelf shelf) {
    this.shelf = shelf;
  }

  /** A document that stands in the index, and what it says. */
  record Made(Described described, List<String> paragraphs) {
    Document document() {
      return described.document();
    }
  }

  /** What stands in the index, by its number. */
  Map<Integer, Made> made() {
    return made;
  }

  String word() {
    return pick(WORDS);
  }

  /** A few documents come, change or go. */
  void change() throws IOException {
    for (int i = 0; i < 9; i++) {
      int number = random.nextInt(50);
      if (random.nextInt(5) == 0 && made.containsKey(number)) {
        shelf.writer.remove(made.remove(number).document().sha256());
      } else {
        put(number);
      }
    }
  }

  void put(int number) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      paragraphs.add("Sobre " + pick(WORDS) + " y " + pick(WORDS) + " " + i);
    }
    PageBuilder builder = new PageBuilder(1);
    paragraphs.forEach(builder::paragraph);
    Page page = builder.build();
    Document document =
        new Document(
            Shelf.sha("n " + number),
            "Número " + number,
            pick(List.of(DocumentType.values())),
            date(),
            Optional.empty(),
            "",
            "",
            some("area", 1),
            some("consejo", 3),
            some("ley", 4),
            some("plan", 1),
            some("institucion", 2),
            "es",
            1,
            PageUnit.SECTION,
            pick(List.of(Format.PDF, Format.DOCX, Format.TXT)),
            1,
            Map.of());
    List<ResultRecord> records = new ArrayList<>();
    for (String text : paragraphs) records.add(record(document, page, text));
    Described described = new Described(document, records, List.of());
    shelf.put(described, new Content(document.format(), Map.of(), List.of(page), List.of()));
    made.put(number, new Made(described, paragraphs));
  }

  private ResultRecord record(Document document, Page page, String text) {
    int start = page.text().indexOf(text);
    Span span = new Span(start, start + text.length());
    Evidence evidence = Evidence.in(page, span, "test");
    return new ResultRecord(
        document.id() + "%04x".formatted(start),
        pick(List.of(Kind.values())),
        document.sha256(),
        List.of(new Stretch(1, span)),
        text,
        List.of(),
        evidence,
        attributes("area", 1, evidence).stream().findFirst(),
        Optional.empty(),
        attributes("consejo", 3, evidence),
        List.of(),
        attributes("plan", 2, evidence),
        attributes("institucion", 2, evidence),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private List<Attribute> attributes(String name, int most, Evidence evidence) {
    return some(name, most).stream().map(value -> new Attribute(value, false, evidence)).toList();
  }

  Optional<PartialDate> date() {
    int year = FIRST_YEAR + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new PartialDate(year, 0, 0));
      case 2 -> Optional.of(new PartialDate(year, random.nextInt(1, 13), 0));
      default -> Optional.of(new PartialDate(year, random.nextInt(1, 13), random.nextInt(1, 29)));
    };
  }

  private List<String> some(String name, int most) {
    Set<String> values = new HashSet<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      values.add(name + random.nextInt(5));
    }
    return List.copyOf(values);
  }

  /** Up to three facets narrowed, one excluded, a range of dates; now and then a value of none. */
  Filters filters() {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    Map<FacetName, Set<String>> without = new EnumMap<>(FacetName.class);
    for (int left = random.nextInt(4); left > 0; left--) {
      FacetName name = pick(List.of(FacetName.values()));
      Set<String> values = new HashSet<>();
      for (int more = random.nextInt(1, 4); more > 0; more--) values.add(value(name));
      only.put(name, values);
    }
    if (random.nextInt(3) == 0) {
      FacetName name = pick(List.of(FacetName.values()));
      without.put(name, Set.of(value(name)));
    }
    return new Filters(
        only,
        without,
        random.nextInt(4) == 0 ? date() : Optional.empty(),
        random.nextInt(4) == 0 ? date() : Optional.empty());
  }

  private String value(FacetName name) {
    return switch (name) {
      case AREA -> "area" + random.nextInt(6);
      case COUNCIL -> "consejo" + random.nextInt(6);
      case LAW -> "ley" + random.nextInt(6);
      case PLAN -> "plan" + random.nextInt(6);
      case INSTITUTION -> "institucion" + random.nextInt(6);
      case TYPE -> pick(List.of(DocumentType.values())).code();
      case YEAR ->
          random.nextInt(4) == 0
              ? FacetName.UNDATED
              : Integer.toString(FIRST_YEAR + random.nextInt(4));
      case MONTH -> "%d-%02d".formatted(FIRST_YEAR + random.nextInt(4), random.nextInt(1, 13));
      case FORMAT -> pick(List.of("pdf", "docx", "txt", "rtf"));
    };
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
