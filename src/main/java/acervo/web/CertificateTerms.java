package acervo.web;

import acervo.certificate.Terms;
import acervo.web.view.Wording;

/** The words of a reader for what a certificate states. */
public final class CertificateTerms {
  public static Terms of(Wording wording) {
    return new Terms(wording.messages(), wording::facet, wording::value);
  }

  private CertificateTerms() {}
}
