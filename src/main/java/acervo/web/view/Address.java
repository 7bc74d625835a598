package acervo.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A path with parameters, in the order in which they were given; a parameter may repeat. Immutable:
 * each method answers another address.
 */
public final class Address {
  /** A name and its value, as they were before they were encoded. */
  public record Parameter(String name, String value) {}

  private final String path;
  private final List<Parameter> parameters;
  private final String anchor;

  private Address(String path, List<Parameter> parameters, String anchor) {
    this.path = path;
    this.parameters = List.copyOf(parameters);
    this.anchor = anchor;
  }

  public static Address of(String path) {
    return new Address(path, List.of(), "");
  }

  /** The page of a document, by its id or hash, or one of its own pages, from 1. */
  public static Address document(String id) {
    return of("/documentos/" + id);
  }

  public static Address page(String id, int number) {
    return of("/documentos/" + id + "/p/" + number);
  }

  /** With one more parameter; a blank value adds nothing. */
  public Address with(String name, String value) {
    if (value.isBlank()) return this;
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Address(path, more, anchor);
  }

  public Address with(String name, int value) {
    return with(name, Integer.toString(value));
  }

  /** Without any parameter of that name. */
  public Address without(String name) {
    return new Address(
        path,
        parameters.stream().filter(parameter -> !parameter.name.equals(name)).toList(),
        anchor);
  }

  public String path() {
    return path;
  }

  /** In order: what a form carries in hidden fields to keep them. */
  public List<Parameter> parameters() {
    return parameters;
  }

  /** Leading to the element with that id. */
  public Address at(String elementId) {
    return new Address(path, parameters, elementId);
  }

  /** Path, query and fragment, percent-encoded as UTF-8. */
  @Override
  public String toString() {
    StringBuilder address = new StringBuilder(path);
    char separator = '?';
    for (Parameter parameter : parameters) {
      address.append(separator).append(encoded(parameter.name)).append('=');
      address.append(encoded(parameter.value));
      separator = '&';
    }
    if (!anchor.isEmpty()) address.append('#').append(anchor);
    return address.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
