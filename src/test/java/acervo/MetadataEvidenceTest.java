package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.RuleConfidence;
import acervo.catalog.judged.DocumentField;
import acervo.catalog.judged.Found;
import acervo.catalog.judged.JudgedSet;
import acervo.catalog.law.LawReader;
import acervo.catalog.law.NamedLaw;
import acervo.catalog.mention.DateGrammar;
import acervo.catalog.mention.DateMention;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Confidence;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PartialDate;
import acervo.document.Period;
import acervo.judged.JudgedDocuments;
import acervo.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What must be so of the evidence of every metadata value of every judged document: the sample
 * corpus, and documents in other styles.
 */
class MetadataEvidenceTest {
  /** Rules that prove a value by what stands outside the text, or by what they found there. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "email-subject",
          "title-property",
          "title-file-name",
          "type-title",
          "type-slides-of-results",
          "type-unknown",
          "type-file-name",
          "date-sent",
          "date-front-matter",
          "date-title",
          "date-file-name",
          "date-file-created",
          "period-title",
          "issuer-title",
          "issuer-author",
          "issuer-organisation",
          "area-of-body",
          "author-property",
          "language-property");

  /** Beginnings of the words that name a type, folded. */
  private static final Map<DocumentType, List<String>> GENRES =
      Map.of(
          DocumentType.RESULTS_SLIDES, List.of("resultado", "logro", "avance"),
          DocumentType.LEGAL_OPINION,
              List.of("opinion", "dictamen", "analisis", "observacion", "criterio", "consulta"),
          DocumentType.COUNCIL_POSITION,
              List.of("posici", "pronuncia", "comunicado", "declaracion", "opinion publica"),
          DocumentType.REPORT,
              List.of(
                  "informe",
                  "reporte",
                  "resultado",
                  "boletin",
                  "memoria",
                  "rendicion",
                  "evaluacion",
                  "diagnostico",
                  "sistematizacion"));

  private static final List<Found> DOCUMENTS = new ArrayList<>();
  private static final List<JudgedSet.Judged> JUDGED = new ArrayList<>();
  private static MentionFinder finder;
  private static LawReader laws;

  @BeforeAll
  static void read() throws IOException {
    JudgedDocuments.write(Path.of("target/judged"));
    JudgedSet set = JudgedSet.read(Path.of("src/test/judged"));
    Vocabulary vocabulary =
        Vocabulary.read(Path.of("corpus/vocabulary.yaml")).orElse(Vocabulary.EMPTY);
    finder = new MentionFinder(vocabulary);
    laws = new LawReader(vocabulary, vocabulary, finder);
    JudgedCatalogue catalogue = JudgedCatalogue.of(set, vocabulary);
    for (JudgedSet.Judged judged : set.judged()) {
      DOCUMENTS.add(catalogue.read(judged.file()));
      JUDGED.add(judged);
    }
  }

  @Test
  void every_value_has_evidence() {
    assertThat(DOCUMENTS).hasSizeGreaterThan(50);
    List<String> without = new ArrayList<>();
    for (Found found : DOCUMENTS) {
      Document document = found.document();
      values(document)
          .forEach(
              (field, values) -> {
                int proofs = document.evidence().getOrDefault(field, List.of()).size();
                if (proofs != values.size()) {
                  without.add(
                      "%s: %s %s has %d".formatted(document.title(), field, values, proofs));
                }
              });
    }
    assertThat(without).isEmpty();
  }

  @Test
  void every_evidence_cut_out_of_its_page_is_its_quote_or_says_that_it_stands_outside() {
    List<String> wrong = new ArrayList<>();
    for (Found found : DOCUMENTS) {
      found
          .document()
          .evidence()
          .forEach(
              (field, all) -> {
                for (Evidence evidence : all) {
                  if (!isSound(evidence, found.pages())) wrong.add(field + ": " + evidence);
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  /** Prints, rule by rule, how many judged values it found right: what the levels rest on. */
  @Test
  void values_of_high_and_of_medium_confidence_are_as_often_right_as_they_claim() {
    Map<Confidence, int[]> levels = new EnumMap<>(Confidence.class);
    Map<String, int[]> rules = new TreeMap<>();
    for (int i = 0; i < DOCUMENTS.size(); i++) {
      Document document = DOCUMENTS.get(i).document();
      Map<DocumentField, List<String>> judged = JUDGED.get(i).judgement().metadata();
      for (DocumentField field : DocumentField.values()) {
        List<String> values = field.of(document);
        List<Evidence> proofs = document.evidence().getOrDefault(field.code(), List.of());
        for (int j = 0; judged.containsKey(field) && j < values.size(); j++) {
          int right = judged.get(field).contains(values.get(j)) ? 1 : 0;
          int[] level =
              levels.computeIfAbsent(RuleConfidence.of(proofs.get(j)), unused -> new int[2]);
          int[] rule = rules.computeIfAbsent(proofs.get(j).rule(), unused -> new int[2]);
          for (int[] tally : List.of(level, rule)) {
            tally[0] += right;
            tally[1]++;
          }
        }
      }
    }
    rules.forEach((rule, tally) -> System.out.printf("%-24s %d of %d%n", rule, tally[0], tally[1]));
    levels.forEach(
        (level, tally) -> System.out.printf("%s: %d of %d%n", level, tally[0], tally[1]));
    assertThat(share(levels, Confidence.HIGH)).isGreaterThanOrEqualTo(0.98);
    assertThat(share(levels, Confidence.MEDIUM)).isGreaterThanOrEqualTo(0.87);
  }

  private static double share(Map<Confidence, int[]> levels, Confidence level) {
    return (double) levels.get(level)[0] / levels.get(level)[1];
  }

  private static boolean isSound(Evidence evidence, List<Page> pages) {
    if (evidence.quote().isBlank() || evidence.span().isEmpty()) return false;
    if (evidence.page() == 0) {
      return OUTSIDE.contains(evidence.rule())
          && evidence.span().end() <= evidence.quote().length();
    }
    Page page = pages.get(evidence.page() - 1);
    return page.number() == evidence.page()
        && evidence.span().end() <= page.text().length()
        && evidence.span().in(page.text()).equals(evidence.quote());
  }

  @Test
  void every_quote_contains_what_its_value_says() {
    List<String> wrong = new ArrayList<>();
    for (Found found : DOCUMENTS) {
      Document document = found.document();
      values(document)
          .forEach(
              (field, values) -> {
                List<Evidence> proofs = document.evidence().getOrDefault(field, List.of());
                for (int i = 0; i < Math.min(values.size(), proofs.size()); i++) {
                  if (!tells(field, values.get(i), proofs.get(i), document)) {
                    wrong.add(field + " " + values.get(i) + ": " + proofs.get(i));
                  }
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  private static Map<String, List<String>> values(Document document) {
    return Map.of(
        "title", List.of(document.title()),
        "type", List.of(document.type().name()),
        "date", document.date().map(PartialDate::toString).stream().toList(),
        "period", document.period().map(Period::toString).stream().toList(),
        "issuer", Stream.of(document.issuer()).filter(name -> !name.isEmpty()).toList(),
        "author", Stream.of(document.author()).filter(name -> !name.isEmpty()).toList(),
        "area", document.areas(),
        "councils", document.councils(),
        "laws", document.laws(),
        "institutions", document.institutions());
  }

  private static boolean tells(String field, String value, Evidence proof, Document document) {
    String quote = proof.quote();
    return switch (field) {
      case "title" -> words(quote).containsAll(words(value));
      case "type" -> tellsType(DocumentType.valueOf(value), proof);
      case "date" -> tellsDate(value, proof);
      case "period" -> // a mention leaves «entre» outside
          Stream.of(quote, "entre " + quote)
              .flatMap(words -> DateGrammar.find(words).stream())
              .anyMatch(date -> new Period(date.from(), date.to()).toString().equals(value));
      case "issuer", "author" ->
          words(quote).containsAll(words(value))
              || meanings(quote).anyMatch(body -> body.name().equals(value));
      case "laws" -> tellsLaw(value, quote);
      default ->
          meanings(quote)
              .anyMatch(
                  body ->
                      body.slug().equals(value) || body.area().filter(value::equals).isPresent());
    };
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\d]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Stream<Authority> meanings(String quote) {
    return finder.find(quote).stream().flatMap(mention -> mention.meanings().stream());
  }

  /** Of what is nothing else, the title is shown. */
  private static boolean tellsType(DocumentType type, Evidence proof) {
    if (type == DocumentType.OTHER) return true;
    String folded = Folding.fold(proof.quote());
    return GENRES.get(type).stream().anyMatch(folded::contains);
  }

  private static boolean tellsDate(String value, Evidence proof) {
    PartialDate date = PartialDate.parse(value).orElseThrow();
    for (DateMention told : DateGrammar.find(proof.quote()))
      if (told.to().equals(date)) return true;
    return proof.page() == 0
        && proof.quote().replaceAll("\\D", "").contains(value.replace("-", ""));
  }

  /** An acronym that a document defines: its letters are in the name, in their order. */
  private static boolean isAcronym(String letters, String slug) {
    int at = 0;
    for (char letter : letters.toCharArray()) {
      at = slug.indexOf(letter, at) + 1;
      if (at == 0) return false;
    }
    return true;
  }

  /** By name or acronym, by number, or by the words that its slug is made of. */
  private static boolean tellsLaw(String slug, String quote) {
    if (meanings(quote).anyMatch(law -> law.slug().equals(slug))) return true;
    List<Page> page = List.of(new PageBuilder(1).paragraph(quote).build());
    for (NamedLaw law : laws.read(page).on(1)) if (law.slug().equals(slug)) return true;
    List<String> told = words(quote);
    String number = slug.replaceAll("\\D+", " ").strip().split(" ")[0];
    if (!number.isEmpty() && told.contains(number)) return true;
    if (told.size() == 1 && isAcronym(told.getFirst(), slug)) return true;
    return Arrays.stream(slug.split("-"))
        .filter(word -> word.length() > 3)
        .allMatch(told::contains);
  }
}
