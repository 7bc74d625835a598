package acervo.web.view;

import acervo.catalog.RuleConfidence;
import acervo.document.Evidence;

/**
 * Why a value is believed.
 *
 * @param quote the words that say it
 * @param place the page they stand on: «lám. 7»; what it is instead, when that is not a page
 * @param url that page with the words marked; empty when it is not a page
 * @param rule that found it, in words
 * @param confidence in the rule, in words
 */
public record Proof(String quote, String place, String url, String rule, String confidence) {
  /**
   * {@code document} is the id of the document that the words stand in, {@code place} the name of
   * their page, not looked at when they stand outside its text.
   */
  public static Proof of(Evidence evidence, String document, String place, Wording wording) {
    boolean inText = evidence.page() > 0;
    String key = "web.rule." + evidence.rule();
    return new Proof(
        evidence.quote().strip(),
        inText ? place : wording.say("web.evidence.outside"),
        inText
            ? PageAddress.quoting(Address.page(document, evidence.page()), evidence.span())
                .toString()
            : "",
        wording.messages().has(key) ? wording.say(key) : evidence.rule(),
        wording.say("web.confidence." + RuleConfidence.of(evidence).code()));
  }
}
