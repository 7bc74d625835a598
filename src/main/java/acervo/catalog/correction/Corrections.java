package acervo.catalog.correction;

import java.util.Collections;
import java.util.EnumMap;
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
}
