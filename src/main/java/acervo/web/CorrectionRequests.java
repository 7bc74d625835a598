package acervo.web;

import acervo.catalog.correction.Correction;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.text.Folding;
import acervo.web.view.FieldForm;
import acervo.web.view.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is asked to be corrected, checked; whatever cannot stand is refused with 422.
 *
 * @param names what a sentence calls a field: its code to programs, its label to people
 */
record CorrectionRequests(Sources sources, Function<Field, String> names) {
  private static final int LONGEST_NAME = 200;

  /**
   * The changes that a JSON merge patch (RFC 7396) asks for: null takes a correction back, an empty
   * text or list says that there is none. Refused as a whole when any of it cannot stand.
   */
  Map<Field, Optional<Correction>> json(Document document, byte[] body) {
    JsonNode asked = JsonBody.read(body, "web.refused.json");
    JsonNode by = asked.path("by");
    if (!by.isMissingNode() && !by.isNull() && !by.isTextual()) {
      throw new Refusal(422, "web.refused.not_text", "by");
    }
    String person = person(by.asText(""));
    Map<Field, Optional<Correction>> changes = new EnumMap<>(Field.class);
    for (Map.Entry<String, JsonNode> each : asked.properties()) {
      if (each.getKey().equals("by")) continue;
      Field field =
          Field.of(each.getKey())
              .orElseThrow(() -> new Refusal(422, "web.refused.field", each.getKey()));
      JsonNode value = each.getValue();
      changes.put(
          field,
          value.isNull()
              ? Optional.empty()
              : Optional.of(correction(document, field, values(field, value), person)));
    }
    return changes;
  }

  private static List<String> values(Field field, JsonNode value) {
    if (value.isTextual()) return List.of(value.asText());
    if (!field.isList()) throw new Refusal(422, "web.refused.not_text", field.code());
    List<String> values = new ArrayList<>();
    for (JsonNode each : value) {
      if (!value.isArray() || !each.isTextual()) break;
      values.add(each.asText());
    }
    if (!value.isArray() || values.size() < value.size()) {
      throw new Refusal(422, "web.refused.not_slugs", field.code());
    }
    return values;
  }

  /**
   * The correction that a form asks for.
   *
   * @param others more values of a list, by any of their names, parted by semicolons
   */
  Correction form(
      Document document, Field field, List<String> values, String others, String person) {
    List<String> all = new ArrayList<>(values);
    if (field.isList()) {
      Arrays.stream(others.split("[;\\n]"))
          .filter(name -> !name.isBlank())
          .map(name -> slug(field, name.strip()))
          .forEach(all::add);
    }
    return correction(document, field, all, person(person));
  }

  /** The slug of what a person calls by its name, its acronym or the slug itself. */
  private String slug(Field field, String name) {
    Vocabulary vocabulary = sources.vocabulary().get();
    String folded = Folding.slug(name);
    return vocabulary.all(FieldForm.kind(field).orElseThrow()).stream()
        .filter(each -> known(each).anyMatch(one -> Folding.slug(one).equals(folded)))
        .findFirst()
        .map(Authority::slug)
        .orElse(folded.isEmpty() ? name : folded);
  }

  private static Stream<String> known(Authority entry) {
    return Stream.of(List.of(entry.slug(), entry.name()), entry.acronyms(), entry.names())
        .flatMap(List::stream);
  }

  private Correction correction(
      Document document, Field field, List<String> values, String person) {
    Set<String> tidy = new LinkedHashSet<>();
    for (String value : values) if (!value.isBlank()) tidy.add(tidy(value));
    List<String> all = List.copyOf(tidy);
    field
        .mistakeIn(all)
        .ifPresent(
            mistake -> {
              throw refusal(field, mistake, String.join(", ", all));
            });
    if (field.isList()) all.forEach(slug -> checkKnown(document, field, slug));
    return new Correction(all, person, LocalDate.now());
  }

  private Refusal refusal(Field field, Field.Mistake mistake, String value) {
    String shown = value.length() > 100 ? value.substring(0, 100) + "…" : value;
    String types =
        String.join(", ", Arrays.stream(DocumentType.values()).map(t -> t.code()).toList());
    String name = names.apply(field);
    return switch (mistake) {
      case NONE -> new Refusal(422, "web.refused.none", name);
      case SEVERAL -> new Refusal(422, "web.refused.several", name, Field.MOST);
      case TYPE -> new Refusal(422, "web.refused.type", shown, types);
      case PERIOD -> new Refusal(422, "web.refused.metadata_period", shown);
      case DATE -> new Refusal(422, "web.refused.metadata_date", shown);
      case LANGUAGE -> new Refusal(422, "web.refused.language", shown);
      case SLUG -> new Refusal(422, "web.refused.slug", shown, name);
      case LONG -> new Refusal(422, "web.refused.long", name, Field.LONGEST);
    };
  }

  /** A slug is known when the authority file, this document or any other has it. */
  private void checkKnown(Document document, Field field, String slug) {
    if (FieldForm.slugs(document, field).contains(slug)) return;
    if (sources.vocabulary().get().find(FieldForm.kind(field).orElseThrow(), slug).isPresent()) {
      return;
    }
    FacetName facet = FieldForm.facet(field).orElseThrow();
    Filters filters =
        new Filters(Map.of(facet, Set.of(slug)), Map.of(), Optional.empty(), Optional.empty());
    var found = sources.engine().search(new SearchRequest("", filters, Sort.TITLE, 1, 1));
    if (found.totalDocuments() == 0)
      throw new Refusal(422, "web.refused.slug", slug, names.apply(field));
  }

  private static String person(String name) {
    if (name.length() > LONGEST_NAME)
      throw new Refusal(422, "web.refused.long", "by", LONGEST_NAME);
    return tidy(name);
  }

  /** On one line, NFC, without white space around. */
  private static String tidy(String text) {
    return Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
  }
}
