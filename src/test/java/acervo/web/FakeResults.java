package acervo.web;

import acervo.document.Block;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.document.PartialDate;
import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.Kind;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.text.Folding;
import acervo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The result records of the fake documents: their longer blocks, with what few rules find. */
final class FakeResults {
  private static final int SHORTEST = 30;
  private static final Pattern FIGURE =
      Pattern.compile("\\b(\\d{1,3}(?:,\\d{3})*)(?: (?:millones de )?(\\p{L}{4,}))");
  private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");
  private static final Map<String, String> LAWS =
      Map.of(
          "LPELP", "lpelp",
          "contribución especial", "ley-de-contribucion-especial",
          "Código Municipal", "codigo-municipal");
  private static final List<String> PLANS = List.of("Plan Aire Puro", "Plan El Salvador Seguro");
  private static final List<String> PLACES = List.of("cuenca del río Lempa", "San Salvador");
  private static final Map<String, String> ACTIONS =
      Map.of(
          "aprobó", "aprobación",
          "reforestaron", "reforestación",
          "participación", "participación",
          "remitir", "remisión");

  private final Document document;
  private final Page page;
  private final Span span;
  private final String words;

  private FakeResults(Document document, Page page, Span span) {
    this.document = document;
    this.page = page;
    this.span = span;
    this.words = span.in(page.text());
  }

  /** Those of one page, in reading order. */
  static List<ResultRecord> of(Document document, Page page) {
    List<ResultRecord> records = new ArrayList<>();
    Optional<Block> heading = Optional.empty();
    for (Block block : page.blocks()) {
      switch (block.kind()) {
        case HEADING -> heading = Optional.of(block);
        case PARAGRAPH, ITEM, ROW -> {
          if (block.span().length() < SHORTEST) continue;
          records.add(new FakeResults(document, page, block.span()).record(heading));
        }
        case NOTE, HEADER_ROW, RUNNING_HEADER, RUNNING_FOOTER -> {}
      }
    }
    return records;
  }

  private ResultRecord record(Optional<Block> heading) {
    Evidence above = Evidence.in(page, heading.map(Block::span).orElse(span), "record.heading");
    String place = document.sha256() + page.number() + "." + span.start();
    return new ResultRecord(
        "%08x%08x".formatted(place.hashCode(), words.hashCode()),
        kind(),
        document.sha256(),
        List.of(new Stretch(page.number(), span)),
        words.replaceAll("\\s+", " "),
        heading.map(block -> block.span().in(page.text())).stream().toList(),
        above,
        document.areas().stream().map(slug -> new Attribute(slug, true, above)).findFirst(),
        Optional.empty(),
        document.councils().stream().map(slug -> new Attribute(slug, true, above)).toList(),
        laws(above),
        stated(PLANS, true),
        stated(List.of("Asamblea", "concejos municipales"), true),
        stated(PLACES, false),
        dates(),
        figures(),
        action());
  }

  private Kind kind() {
    if (words.contains("bservaci")) return Kind.OBSERVATION;
    if (document.type() == DocumentType.LEGAL_OPINION) return Kind.OPINION;
    return document.type() == DocumentType.COUNCIL_POSITION ? Kind.POSITION : Kind.RESULT;
  }

  private List<LawReference> laws(Evidence above) {
    List<LawReference> laws = new ArrayList<>();
    LAWS.forEach(
        (name, slug) ->
            find(name).ifPresent(e -> laws.add(new LawReference(slug, article(), false, e))));
    for (String slug : document.laws()) {
      if (laws.stream().noneMatch(law -> law.slug().equals(slug))) {
        laws.add(new LawReference(slug, "", true, above));
      }
    }
    return laws;
  }

  private String article() {
    return words.contains("artículo 4") ? "art. 4" : "";
  }

  private List<Attribute> stated(List<String> names, boolean slugs) {
    return names.stream()
        .flatMap(
            name ->
                find(name).stream()
                    .map(e -> new Attribute(slugs ? Folding.slug(name) : name, false, e)))
        .toList();
  }

  private List<DateReference> dates() {
    return YEAR.matcher(words)
        .results()
        .map(
            year -> {
              PartialDate date = PartialDate.parse(year.group()).orElseThrow();
              return new DateReference(date, date, evidence(year.start(), year.end()));
            })
        .toList();
  }

  private List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    Matcher number = FIGURE.matcher(words);
    while (number.find()) {
      BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
      if (number.group().contains("millones")) value = value.scaleByPowerOfTen(6);
      figures.add(new Figure(value, number.group(2), evidence(number.start(), number.end())));
    }
    return figures;
  }

  private Optional<Attribute> action() {
    return ACTIONS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            action ->
                find(action.getKey()).stream().map(e -> new Attribute(action.getValue(), false, e)))
        .findFirst();
  }

  private Optional<Evidence> find(String name) {
    int at = words.indexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(evidence(at, at + name.length()));
  }

  private Evidence evidence(int start, int end) {
    return Evidence.in(page, new Span(start, end).shift(span.start()), "record.text");
  }
}
