package acervo.export;

import acervo.document.PartialDate;
import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.search.RecordResult.RecordHit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records as a table: one a row, several values of a field joined in one cell. */
final class RecordTable {
  private static final String JOINT = "; ";

  /** The columns from left to right. */
  enum Column {
    KIND(16),
    TEXT(80),
    AREA(24),
    PROGRAMME(28),
    COUNCILS(20),
    LAWS(36),
    PROVISIONS(20),
    PLANS(24),
    INSTITUTIONS(28),
    PLACES(24),
    /** ISO 8601, so that they sort; «2014/2018» is a period. */
    DATES(16),
    /** As the record says them. */
    FIGURES(28),
    /** The number, of a record that states exactly one. */
    VALUE(14),
    /** Of what. */
    UNIT(16),
    ACTION(18),
    DOCUMENT(40),
    TYPE(24),
    /** ISO 8601, as exact as it is known. */
    DATE(14),
    PAGE(14),
    /** The documents that tell nearly the same. */
    ALSO_IN(36),
    ADDRESS(40),
    ID(20);

    /** In characters. */
    final int width;

    Column(int width) {
      this.width = width;
    }

    /** What stands above it. */
    String header(Edition edition) {
      return edition.say("export.column." + name().toLowerCase(Locale.ROOT));
    }

    /** What a record has in it; empty when nothing. */
    String cell(RecordHit hit, Edition edition) {
      ResultRecord record = hit.record();
      return switch (this) {
        case KIND -> edition.kind(record.kind());
        case TEXT -> record.inLine();
        case AREA -> record.area().map(area -> label(FacetName.AREA, area, edition)).orElse("");
        case PROGRAMME -> record.programme().map(Attribute::value).orElse("");
        case COUNCILS -> labels(FacetName.COUNCIL, record.councils(), edition);
        case LAWS -> joined(record.laws(), law -> edition.label(FacetName.LAW, law.slug()));
        case PROVISIONS -> provisions(record.laws(), edition);
        case PLANS -> labels(FacetName.PLAN, record.plans(), edition);
        case INSTITUTIONS -> labels(FacetName.INSTITUTION, record.institutions(), edition);
        case PLACES -> joined(record.places(), Attribute::value);
        case DATES -> joined(record.dates(), DateReference::value);
        case FIGURES -> joined(record.figures(), figure -> figure.evidence().quote());
        case VALUE -> number(hit).map(BigDecimal::toPlainString).orElse("");
        case UNIT -> single(record.figures()).map(Figure::unit).orElse("");
        case ACTION -> record.action().map(Attribute::value).orElse("");
        case DOCUMENT -> hit.document().title();
        case TYPE -> edition.label(FacetName.TYPE, hit.document().type().code());
        case DATE -> hit.document().date().map(PartialDate::toString).orElse("");
        case PAGE -> edition.place(hit.unit(), hit.label());
        case ALSO_IN ->
            joined(
                hit.twins(),
                twin -> twin.document().title() + ", " + edition.place(twin.unit(), twin.label()));
        case ADDRESS -> edition.address().apply(record);
        case ID -> record.id();
      };
    }

    /** What a record has in it as a number; empty in columns of text. */
    Optional<BigDecimal> number(RecordHit hit) {
      return this == VALUE ? single(hit.record().figures()).map(Figure::value) : Optional.empty();
    }
  }

  /** With several laws each provision says of which. */
  private static String provisions(List<LawReference> laws, Edition edition) {
    return laws.stream()
        .filter(law -> !law.provision().isEmpty())
        .map(
            law ->
                laws.size() == 1
                    ? law.provision()
                    : edition.label(FacetName.LAW, law.slug()) + ": " + law.provision())
        .distinct()
        .collect(Collectors.joining(JOINT));
  }

  private static String labels(FacetName facet, List<Attribute> values, Edition edition) {
    return joined(values, value -> label(facet, value, edition));
  }

  private static String label(FacetName facet, Attribute value, Edition edition) {
    return edition.label(facet, value.value());
  }

  private static <T> String joined(List<T> values, Function<T, String> words) {
    return values.stream().map(words).distinct().collect(Collectors.joining(JOINT));
  }

  private static <T> Optional<T> single(List<T> values) {
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }

  private RecordTable() {}
}
