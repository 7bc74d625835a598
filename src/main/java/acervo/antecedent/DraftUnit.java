package acervo.antecedent;

import acervo.document.PageUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article or a paragraph of a draft, with the short ones that lead to it.
 *
 * @param number from 1, among all of the draft
 * @param article what it is called, as written («Art. 12»); empty for a paragraph
 * @param page on which it begins, from 1
 * @param unit what kind of page that is
 * @param label what that page is called
 * @param text its words, a line a block
 * @param laws that it names, in the order of the text: slug → the name it goes by in the draft
 */
public record DraftUnit(
    int number,
    String article,
    int page,
    PageUnit unit,
    String label,
    String text,
    Map<String, String> laws) {
  public DraftUnit {
    laws = Collections.unmodifiableMap(new LinkedHashMap<>(laws));
  }

  /** What it says itself, without the headings above an article and its number. */
  public String matter() {
    int name = article.isEmpty() ? -1 : text.indexOf(article);
    return name < 0 ? text : text.substring(name + article.length());
  }
}
