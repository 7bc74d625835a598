package acervo.web.view.certificate;

import acervo.search.FacetName;
import acervo.search.SearchRequest;
import acervo.web.view.Address;
import acervo.web.view.Refusal;
import acervo.web.view.SearchParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of a certificate: that of the search in the JSON interface, except that {@code
 * format} says what the certificate is written as; the facet of that name is {@value #FACET} here.
 */
public final class CertificateAddress {
  public static final String PATH = "/api/certificate";
  public static final String FORMAT = "format";
  public static final String FACET = "file_format";

  /** What a certificate is written as. */
  public enum Format {
    JSON("application/json"),
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    /** Its name in addresses and the ending of its files. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** JSON where nothing is said; refused with 400 when it is neither. */
  public static Format format(Map<String, List<String>> parameters) {
    String code = SearchParameters.one(parameters, FORMAT);
    for (Format format : Format.values()) if (format.code().equals(code)) return format;
    if (code.isEmpty()) return Format.JSON;
    throw new Refusal(400, "web.refused.certificate_format", code);
  }

  /** The search; what makes no sense is refused with 400. */
  public static SearchRequest request(Map<String, List<String>> parameters) {
    Map<String, List<String>> search = new HashMap<>(parameters);
    search.remove(FORMAT);
    if (parameters.containsKey(FACET)) search.put(FacetName.FORMAT.code(), parameters.get(FACET));
    return SearchParameters.JSON.strictly(search);
  }

  /** Of all that a search finds, whatever page of it is shown. */
  public static Address of(SearchRequest request, Format format) {
    SearchRequest whole =
        new SearchRequest(
            request.text(), request.filters(), request.sort(), 1, SearchRequest.USUAL);
    Address address = Address.of(PATH);
    String facet = SearchParameters.JSON.name(FacetName.FORMAT);
    for (Address.Parameter each : SearchParameters.JSON.write(PATH, whole).parameters()) {
      address = address.with(each.name().equals(facet) ? FACET : each.name(), each.value());
    }
    return address.with(FORMAT, format.code());
  }

  private CertificateAddress() {}
}
