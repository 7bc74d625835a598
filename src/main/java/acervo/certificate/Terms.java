package acervo.certificate;

import acervo.message.Messages;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import java.util.function.Function;

/**
 * The words of one language for what a certificate states.
 *
 * @param facets the names of the facets
 * @param values the names of their values, types and formats included
 */
public record Terms(Messages messages, Function<FacetName, String> facets, FacetLabels values) {
  String say(String key, Object... places) {
    return messages.say(key, places);
  }
}
