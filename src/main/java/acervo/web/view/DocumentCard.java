package acervo.web.view;

import acervo.document.Document;
import acervo.search.FacetName;
import java.util.List;

/**
 * A document in a list.
 *
 * @param date empty when it is not known
 * @param about the councils, or where there are none the areas, by name
 * @param length how many pages, in words
 */
public record DocumentCard(
    String id,
    String title,
    String url,
    String type,
    String date,
    List<String> about,
    String format,
    String length,
    String issuer) {
  public static DocumentCard of(Document document, Wording wording) {
    boolean council = !document.councils().isEmpty();
    FacetName facet = council ? FacetName.COUNCIL : FacetName.AREA;
    List<String> slugs = council ? document.councils() : document.areas();
    return new DocumentCard(
        document.id(),
        document.title(),
        Address.document(document.id()).toString(),
        wording.type(document.type()),
        document.date().map(wording::date).orElse(""),
        slugs.stream().map(slug -> wording.value(facet, slug)).toList(),
        wording.format(document.format()),
        wording.pages(document.unit(), document.pages()),
        document.issuer());
  }
}
