package acervo.web.view;

import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.search.FacetName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The form with which a person corrects one field.
 *
 * @param control {@code text}, {@code choice} for one of a few, {@code list} for any of many
 * @param value what a text stands at
 * @param choices of the other controls
 * @param hint what to write, empty where that is plain
 */
public record FieldForm(String control, String value, List<Choice> choices, String hint) {
  /** More choices than this are not shown but asked for by name. */
  static final int MOST_CHOICES = 40;

  private static final List<String> LANGUAGES = List.of("es", "en", "pt", "fr");

  /** One value that can be chosen. */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * The form of a field.
   *
   * @param values what it stands at: those of the document, or those that were refused
   */
  static FieldForm of(Field field, List<String> values, Vocabulary vocabulary, Wording wording) {
    String value = values.isEmpty() ? "" : values.getFirst();
    return switch (field) {
      case TITLE, ISSUER, AUTHOR -> new FieldForm("text", value, List.of(), "");
      case DATE -> new FieldForm("text", value, List.of(), wording.say("web.search.dates.hint"));
      case PERIOD -> new FieldForm("text", value, List.of(), wording.say("web.period.hint"));
      case TYPE ->
          choice(
              Stream.of(DocumentType.values())
                  .map(t -> new Choice(t.code(), wording.type(t), t.code().equals(value)))
                  .toList());
      case LANGUAGE -> choice(languages(value, wording));
      case AREA, COUNCILS, LAWS, PLANS, INSTITUTIONS -> list(field, values, vocabulary, wording);
    };
  }

  private static FieldForm choice(List<Choice> choices) {
    return new FieldForm("choice", "", choices, "");
  }

  private static List<Choice> languages(String value, Wording wording) {
    Set<String> codes = new LinkedHashSet<>(LANGUAGES);
    if (!value.isEmpty()) codes.add(value);
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", wording.say("web.correct.none"), value.isEmpty()));
    codes.forEach(
        code -> choices.add(new Choice(code, language(code, wording), code.equals(value))));
    return choices;
  }

  static String language(String code, Wording wording) {
    return Locale.of(code).getDisplayLanguage(wording.messages().locale());
  }

  private static FieldForm list(
      Field field, List<String> values, Vocabulary vocabulary, Wording wording) {
    List<Authority> known = vocabulary.all(kind(field).orElseThrow());
    Set<String> slugs = new LinkedHashSet<>(values);
    boolean all = known.size() <= MOST_CHOICES;
    if (all) known.forEach(each -> slugs.add(each.slug()));
    FacetName facet = facet(field).orElseThrow();
    List<Choice> choices =
        slugs.stream()
            .map(slug -> new Choice(slug, wording.value(facet, slug), values.contains(slug)))
            .toList();
    return new FieldForm("list", "", choices, wording.say("web.correct.more.hint"));
  }

  /** The kind of thing whose slugs a list has; empty for a field that is no list. */
  public static Optional<Authority.Kind> kind(Field field) {
    return switch (field) {
      case AREA -> Optional.of(Authority.Kind.AREA);
      case COUNCILS -> Optional.of(Authority.Kind.COUNCIL);
      case LAWS -> Optional.of(Authority.Kind.LAW);
      case PLANS -> Optional.of(Authority.Kind.PLAN);
      case INSTITUTIONS -> Optional.of(Authority.Kind.INSTITUTION);
      case TITLE, TYPE, DATE, PERIOD, ISSUER, AUTHOR, LANGUAGE -> Optional.empty();
    };
  }

  /** The facet that its values fill; empty for one that cannot be searched by. */
  public static Optional<FacetName> facet(Field field) {
    return field == Field.TYPE
        ? Optional.of(FacetName.TYPE)
        : kind(field).flatMap(kind -> FacetName.of(kind.facet()));
  }

  /** The slugs a document has in a list; none for a field that is no list. */
  public static List<String> slugs(Document document, Field field) {
    return switch (field) {
      case AREA -> document.areas();
      case COUNCILS -> document.councils();
      case LAWS -> document.laws();
      case PLANS -> document.plans();
      case INSTITUTIONS -> document.institutions();
      case TITLE, TYPE, DATE, PERIOD, ISSUER, AUTHOR, LANGUAGE -> List.of();
    };
  }

  /** The values a document has in a field, as they are written in JSON. */
  static List<String> values(Document document, Field field) {
    List<String> values =
        switch (field) {
          case TITLE -> List.of(document.title());
          case TYPE -> List.of(document.type().code());
          case DATE -> document.date().map(Object::toString).stream().toList();
          case PERIOD -> document.period().map(Object::toString).stream().toList();
          case ISSUER -> List.of(document.issuer());
          case AUTHOR -> List.of(document.author());
          case LANGUAGE -> List.of(document.language());
          case AREA, COUNCILS, LAWS, PLANS, INSTITUTIONS -> slugs(document, field);
        };
    return values.stream().filter(value -> !value.isEmpty()).toList();
  }
}
