package acervo.search.question;

import acervo.search.FacetName;
import acervo.text.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What may stand before a colon: {@code consejo:CNSCC}, {@code ley:"Ley del Agua"}, {@code
 * año:2018}, {@code fecha:2017-06..2018-03}, {@code titulo:memoria}, {@code en:(agua canon)}.
 */
sealed interface Field {
  record OfFacet(FacetName facet) implements Field {}

  /** Dates, a range written {@code from..to}, either left out. */
  record Dated() implements Field {}

  record From() implements Field {}

  record To() implements Field {}

  record InTitle() implements Field {}

  record InPassage() implements Field {}

  Map<String, Field> NAMES = names();

  private static Map<String, Field> names() {
    Map<String, Field> names = new HashMap<>();
    put(names, new OfFacet(FacetName.AREA), "area");
    put(names, new OfFacet(FacetName.COUNCIL), "consejo", "council");
    put(names, new OfFacet(FacetName.LAW), "ley", "law");
    put(names, new OfFacet(FacetName.TYPE), "tipo", "type");
    put(names, new OfFacet(FacetName.PLAN), "plan");
    put(names, new OfFacet(FacetName.INSTITUTION), "institucion", "institution");
    put(names, new OfFacet(FacetName.YEAR), "año", "anio", "year");
    put(names, new OfFacet(FacetName.FORMAT), "formato", "format");
    put(names, new Dated(), "fecha", "date");
    put(names, new From(), "desde", "from");
    put(names, new To(), "hasta", "to", "until");
    put(names, new InTitle(), "titulo", "title");
    put(names, new InPassage(), "en", "in");
    return Map.copyOf(names);
  }

  private static void put(Map<String, Field> names, Field field, String... some) {
    for (String name : some) names.put(name, field);
  }

  /** The field of a name, accents and capitals aside. */
  static Optional<Field> of(String name) {
    return Optional.ofNullable(NAMES.get(Folding.fold(name)));
  }
}
