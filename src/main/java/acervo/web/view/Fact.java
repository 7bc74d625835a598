package acervo.web.view;

import acervo.catalog.correction.Correction;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.document.Evidence;
import acervo.document.PartialDate;
import acervo.document.Period;
import acervo.document.WrittenDate;
import acervo.search.FacetName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A field of a document as its page shows it.
 *
 * @param id of its element on the page
 * @param field its name in JSON
 * @param values none when it is not known
 * @param none what stands for no value
 * @param proofs why the rules believe the values; none for a corrected field
 * @param corrected who corrected it and when, empty when nobody did
 * @param others values by name that were sent and refused with the rest
 * @param by the name that was sent with them
 * @param refused why the value that was sent cannot stand, empty when none was refused
 */
public record Fact(
    String id,
    String field,
    String label,
    List<Link> values,
    String none,
    List<Proof> proofs,
    String corrected,
    String others,
    String by,
    String refused,
    FieldForm form) {
  /** Makes the facts of one document. */
  record Maker(Document document, Vocabulary vocabulary, Wording wording) {
    Fact fact(
        Field field, Optional<Correction> correction, Optional<DocumentView.Refused> refused) {
      List<String> values = FieldForm.values(document, field);
      List<String> asked = refused.map(DocumentView.Refused::values).orElse(values);
      return new Fact(
          DocumentView.anchor(field),
          field.code(),
          wording.say("web.field." + field.code()),
          values.stream().map(value -> link(field, value)).toList(),
          wording.say(none(field, correction.isPresent())),
          correction.isPresent() ? List.of() : proofs(field),
          correction.map(this::corrected).orElse(""),
          refused.map(DocumentView.Refused::others).orElse(""),
          refused.map(DocumentView.Refused::by).orElse(""),
          refused.map(DocumentView.Refused::sentence).orElse(""),
          FieldForm.of(field, asked, vocabulary, wording));
    }

    private static String none(Field field, boolean corrected) {
      if (corrected) return "web.correct.has_none";
      return field == Field.DATE ? "web.undated" : "web.correct.unknown";
    }

    private Link link(Field field, String value) {
      return switch (field) {
        case TITLE, ISSUER, AUTHOR -> new Link(value, "", false);
        case DATE -> new Link(PartialDate.parse(value).map(wording::date).orElse(value), "", false);
        case PERIOD -> new Link(Period.parse(value).map(wording::period).orElse(value), "", false);
        case LANGUAGE -> new Link(FieldForm.language(value, wording), "", false);
        case TYPE, AREA, COUNCILS, LAWS, PLANS, INSTITUTIONS -> {
          FacetName facet = FieldForm.facet(field).orElseThrow();
          yield Link.to(
              wording.value(facet, value),
              Address.of(SearchView.PATH).with(SearchParameters.PAGES.name(facet), value));
        }
      };
    }

    private String corrected(Correction correction) {
      LocalDate on = correction.on();
      PartialDate day = new PartialDate(on.getYear(), on.getMonthValue(), on.getDayOfMonth());
      String date = WrittenDate.of(day, wording.messages().locale());
      return correction.by().isBlank()
          ? wording.say("web.correct.by_nobody", date)
          : wording.say("web.correct.by", correction.by(), date);
    }

    private List<Proof> proofs(Field field) {
      return document.evidence().getOrDefault(field.code(), List.of()).stream()
          .map(evidence -> Proof.of(evidence, document.id(), place(evidence), wording))
          .toList();
    }

    private String place(Evidence evidence) {
      return wording.shortPage(document.unit(), Integer.toString(evidence.page()));
    }
  }
}
