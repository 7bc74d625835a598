package acervo.catalog.record;

import acervo.catalog.law.NamedLaw;
import acervo.catalog.mention.ActionFinder;
import acervo.catalog.mention.DateGrammar;
import acervo.catalog.mention.DateMention;
import acervo.catalog.mention.FigureGrammar;
import acervo.catalog.mention.FigureMention;
import acervo.catalog.mention.NamedEntry;
import acervo.catalog.mention.PlaceFinder;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Evidence;
import acervo.record.Attribute;
import acervo.record.DateReference;
import acervo.record.Figure;
import acervo.record.LawReference;
import acervo.record.Stretch;
import acervo.text.Folding;
import acervo.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a record says itself. */
final class Statement {
  private static final Pattern UNIT = Pattern.compile("unidad(?:es)?(?: de medida)?");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,2})?");

  private final Draft draft;
  private final Surroundings around;
  private final List<DateReference> dates = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Attribute> places = new LinkedHashMap<>();

  Statement(Draft draft, Surroundings around) {
    this.draft = draft;
    this.around = around;
    for (Stretch stretch : draft.stretches()) read(stretch);
    readCounted();
  }

  /** A number that a name or a date has taken is no figure, a town in a name no place. */
  private void read(Stretch stretch) {
    String text = around.text(stretch);
    List<Span> taken = new ArrayList<>();
    for (NamedLaw law : around.laws(stretch)) taken.add(relative(law.span(), stretch));
    List<DateMention> dated = DateGrammar.find(text, around.year());
    for (DateMention date : dated) {
      // A year in the name of a law is its name's; the day it was given is a date.
      boolean named = taken.stream().anyMatch(date.span()::overlaps);
      if (named && date.from().day() == 0) continue;
      dates.add(
          new DateReference(
              date.from(), date.to(), around.evidence(stretch, date.span(), "record-date")));
    }
    for (DateReference date : dates) {
      if (date.evidence().page() == stretch.page()) {
        taken.add(relative(date.evidence().span(), stretch));
      }
    }
    for (Kind kind : List.of(Kind.PLAN, Kind.INSTITUTION, Kind.COUNCIL)) {
      for (NamedEntry entry : around.named(kind, stretch)) {
        taken.add(relative(entry.span(), stretch));
      }
    }
    for (FigureMention figure : FigureGrammar.find(text, dated)) {
      // A name may be what is counted: «22 CMPV».
      Span number = new Span(figure.span().start(), figure.span().start() + 1);
      if (taken.stream().anyMatch(number::overlaps)) continue;
      figures.add(
          new Figure(
              figure.value(),
              figure.unit().isEmpty() ? unitOfRow() : unit(figure, text),
              around.evidence(stretch, figure.span(), "record-figure")));
    }
    for (Span place : PlaceFinder.find(text)) {
      if (taken.stream().anyMatch(place::overlaps)) continue;
      Evidence evidence = around.evidence(stretch, place, "record-place");
      String name = evidence.quote().replaceAll("\\s+", " ");
      places.putIfAbsent(Folding.fold(name), new Attribute(name, false, evidence));
    }
  }

  /** «$» alone is of another country's own currency in its documents, unless dollars are named. */
  private String unit(FigureMention figure, String text) {
    String written = figure.span().in(text);
    boolean sign = written.startsWith("$") && written.chars().noneMatch(Character::isLetter);
    return sign && around.ownDollarSign() ? "$" : figure.unit();
  }

  /** What the column of units says that the figures of a row count; empty without such a column. */
  private String unitOfRow() {
    return unitCell().isPresent()
        ? around.words(draft.cells().get(unitCell().getAsInt()).place())
        : "";
  }

  private OptionalInt unitCell() {
    return IntStream.range(0, draft.cells().size())
        .filter(i -> UNIT.matcher(Folding.fold(draft.cells().get(i).column()).strip()).matches())
        .findFirst();
  }

  /** A bare number is a figure where it stands before its unit, in a cell of its own. */
  private void readCounted() {
    OptionalInt unit = unitCell();
    if (unit.isEmpty() || unit.getAsInt() == 0) return;
    Stretch place = draft.cells().get(unit.getAsInt() - 1).place();
    String number = around.words(place);
    boolean read =
        figures.stream()
            .map(Figure::evidence)
            .anyMatch(found -> place.page() == found.page() && place.span().overlaps(found.span()));
    if (read || !NUMBER.matcher(number).matches()) return;
    figures.add(
        new Figure(
            new BigDecimal(number),
            unitOfRow(),
            around.evidence(place.page(), place.span(), "record-figure")));
  }

  /** What lies before the stretch, as a law over a page break may, is at its beginning. */
  private static Span relative(Span span, Stretch stretch) {
    int start = Math.max(0, span.start() - stretch.span().start());
    return new Span(start, Math.max(start, span.end() - stretch.span().start()));
  }

  List<Attribute> councils() {
    return entries(Kind.COUNCIL);
  }

  List<Attribute> plans() {
    return entries(Kind.PLAN);
  }

  List<Attribute> institutions() {
    return entries(Kind.INSTITUTION);
  }

  /** Each once, where first named. */
  private List<Attribute> entries(Kind kind) {
    Map<String, Attribute> found = new LinkedHashMap<>();
    for (Stretch stretch : draft.stretches()) {
      for (NamedEntry entry : around.named(kind, stretch)) {
        String slug = entry.authority().slug();
        Evidence evidence = around.evidence(stretch.page(), entry.span(), "record-mention");
        found.putIfAbsent(slug, new Attribute(slug, false, evidence));
      }
    }
    return List.copyOf(found.values());
  }

  /** Each law once for each of its names and provisions, where first so named. */
  List<LawReference> laws() {
    Map<String, LawReference> found = new LinkedHashMap<>();
    for (Stretch stretch : draft.stretches()) {
      for (NamedLaw law : around.laws(stretch)) {
        Evidence evidence = around.evidence(stretch.page(), law.span(), law.rule());
        String name = Folding.fold(evidence.quote()).replaceAll("\\s+", " ");
        found.putIfAbsent(
            law.slug() + "\n" + law.provision() + "\n" + name,
            new LawReference(law.slug(), law.provision(), false, evidence));
      }
    }
    return List.copyOf(found.values());
  }

  List<Attribute> places() {
    return List.copyOf(places.values());
  }

  List<DateReference> dates() {
    return dates;
  }

  List<Figure> figures() {
    return figures;
  }

  Optional<Attribute> action() {
    Stretch first = draft.stretches().getFirst();
    return ActionFinder.find(around.text(first))
        .map(
            found ->
                new Attribute(
                    found.action(), false, around.evidence(first, found.span(), "record-action")));
  }
}
