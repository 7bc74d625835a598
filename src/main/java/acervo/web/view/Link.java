package acervo.web.view;

/**
 * Somewhere to go.
 *
 * @param current whether one is there already
 */
public record Link(String label, String url, boolean current) {
  public static Link to(String label, Address address) {
    return new Link(label, address.toString(), false);
  }
}
