package acervo.catalog.correction;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.PartialDate;
import acervo.document.Period;
import acervo.document.Sha256;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was corrected of one document. Immutable. */
public record Corrections(Map<Field, Correction> fields) {
  public static final Corrections NONE = new Corrections(Map.of());

  public Corrections {
    EnumMap<Field, Correction> copy = new EnumMap<>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  public Optional<Correction> of(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** With one more field corrected, or corrected again. */
  public Corrections with(Field field, Correction correction) {
    EnumMap<Field, Correction> more = new EnumMap<>(Field.class);
    more.putAll(fields);
    more.put(field, correction);
    return new Corrections(more);
  }

  /** With one field left to the rules again. */
  public Corrections without(Field field) {
    EnumMap<Field, Correction> fewer = new EnumMap<>(Field.class);
    fewer.putAll(fields);
    fewer.remove(field);
    return new Corrections(fewer);
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** With other fields corrected, or, where the change is empty, left to the rules again. */
  public Corrections with(Map<Field, Optional<Correction>> changes) {
    Corrections changed = this;
    for (var change : changes.entrySet()) {
      Field field = change.getKey();
      Optional<Correction> value = change.getValue();
      changed = value.isPresent() ? changed.with(field, value.get()) : changed.without(field);
    }
    return changed;
  }

  /** With what others corrected of the same document: of each field the latest, first ours. */
  public Corrections and(Corrections others) {
    Corrections merged = this;
    for (var other : others.fields.entrySet()) {
      Optional<Correction> own = of(other.getKey());
      boolean later = own.isEmpty() || other.getValue().on().isAfter(own.get().on());
      if (later) merged = merged.with(other.getKey(), other.getValue());
    }
    return merged;
  }

  /** The document with what was corrected in it, each value with who put it there as evidence. */
  public Document applyTo(Document document) {
    if (isEmpty()) return document;
    Map<String, List<Evidence>> evidence = new HashMap<>(document.evidence());
    fields.forEach((field, correction) -> evidence.put(field.code(), correction.evidence()));
    return new Document(
        document.sha256(),
        text(Field.TITLE).filter(title -> !title.isBlank()).orElse(document.title()),
        text(Field.TYPE).map(DocumentType::of).orElse(document.type()),
        of(Field.DATE).map(date -> PartialDate.parse(date.value())).orElse(document.date()),
        of(Field.PERIOD).map(period -> Period.parse(period.value())).orElse(document.period()),
        text(Field.ISSUER).orElse(document.issuer()),
        text(Field.AUTHOR).orElse(document.author()),
        list(Field.AREA, document.areas()),
        list(Field.COUNCILS, document.councils()),
        list(Field.LAWS, document.laws()),
        list(Field.PLANS, document.plans()),
        list(Field.INSTITUTIONS, document.institutions()),
        text(Field.LANGUAGE).orElse(document.language()),
        document.pages(),
        document.unit(),
        document.format(),
        document.bytes(),
        evidence);
  }

  private Optional<String> text(Field field) {
    return of(field).map(Correction::value);
  }

  private List<String> list(Field field, List<String> found) {
    return of(field).map(Correction::values).orElse(found);
  }

  /** 16 hexadecimal digits that change with any correction; the same for the same corrections. */
  public String fingerprint() {
    return Sha256.briefly(fields.toString());
  }
}
