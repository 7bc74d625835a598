package acervo.catalog;

import acervo.message.Messages;

/** What people call the values of facets, in one language. */
public record Labels(Vocabulary vocabulary, Messages messages) {
  private static final String TYPE = "type";

  /**
   * The name of a value: from the authority file, or of a document type; otherwise the value as it
   * is.
   *
   * @param facet its name in addresses: {@code area}, {@code council}, {@code law}, {@code type}, …
   */
  public String of(String facet, String value) {
    if (!facet.equals(TYPE)) return vocabulary.label(facet, value);
    String key = "catalog.type." + value;
    return messages.has(key) ? messages.say(key) : value;
  }
}
