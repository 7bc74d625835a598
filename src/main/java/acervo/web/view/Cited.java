package acervo.web.view;

/**
 * A quotation, ready to be copied.
 *
 * @param quote the exact words of the source
 * @param citation where they stand, as it is written in this country: title, issuer, date, page
 */
public record Cited(String quote, String citation) {}
