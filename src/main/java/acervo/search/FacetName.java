package acervo.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a search can be narrowed by. */
public enum FacetName {
  AREA,
  COUNCIL,
  LAW,
  TYPE,
  PLAN,
  INSTITUTION,
  YEAR,
  /** Within a year: «2018-07». Documents of which only the year is known have none. */
  MONTH,
  FORMAT;

  /** The value of {@link #YEAR} that documents without a date have. */
  public static final String UNDATED = "none";

  /** Those that say when. */
  public static final Set<FacetName> TIMES = Collections.unmodifiableSet(EnumSet.of(YEAR, MONTH));

  /** Its name in addresses and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FacetName> of(String code) {
    for (FacetName name : values()) if (name.code().equals(code)) return Optional.of(name);
    return Optional.empty();
  }
}
