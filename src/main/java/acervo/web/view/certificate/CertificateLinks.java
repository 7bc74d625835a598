package acervo.web.view.certificate;

import acervo.search.SearchRequest;
import acervo.web.view.certificate.CertificateAddress.Format;

/** Where the certificate of a search is, as its page shows it. */
public record CertificateLinks(String pdf, String json) {
  public static CertificateLinks of(SearchRequest request) {
    return new CertificateLinks(
        CertificateAddress.of(request, Format.PDF).toString(),
        CertificateAddress.of(request, Format.JSON).toString());
  }
}
