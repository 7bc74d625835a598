package acervo.catalog.law;

import acervo.catalog.law.Naming.Form;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the acronyms of laws are used: those a document defines, and those that stand for several.
 */
final class AcronymUses {
  private static final int WINDOW = 40;

  /** «reformas a la LP», «artículo 5 de la LP»: words that only a law is spoken of with. */
  private static final Pattern OF_LAW =
      Pattern.compile(
          "(?:\\b(?:reformas?|reformar|modificaci[óo]n(?:es)?|anteproyecto|proyecto|propuesta|ley|aplicaci[óo]n"
              + "|art[íi]culos?|arts?\\.|incisos?|literal|numeral)\\b[^.;:()]{0,16}?\\b(?:del?|al?|en)\\s+(?:la\\s+)?"
              + "|\\b(?:ley|arts?\\.?\\s*\\d+)\\s*\\(?)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A page's mentions with the acronyms that the document defines among them, in order. */
  static List<Mentioned> added(PageLaws page, Set<String> acronyms) {
    List<Mentioned> all = new ArrayList<>();
    List<Mentioned> mentions = page.mentions();
    String text = page.page().text();
    int next = 0;
    for (Stretch stretch : Stretch.of(page.page())) {
      int at = stretch.span().start();
      while (at < stretch.span().end()) {
        if (!Character.isUpperCase(text.charAt(at))) {
          at++;
          continue;
        }
        int end = at + 1;
        while (end < stretch.span().end() && isAcronymPart(text.charAt(end))) end++;
        Span span = new Span(at, end);
        boolean word = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (word && end - at > 1 && acronyms.contains(span.in(text))) {
          while (next < mentions.size() && mentions.get(next).span().start() < at) {
            all.add(mentions.get(next++));
          }
          boolean free =
              (all.isEmpty() || all.getLast().span().end() <= at)
                  && (next == mentions.size() || mentions.get(next).span().start() >= end);
          if (free) {
            int before = all.isEmpty() ? 0 : all.getLast().span().end();
            Naming naming = Naming.of(Form.ACRONYM, Head.LAW, span, span, span.in(text));
            String provision = Provisions.of(text, stretch.span(), before, span, false);
            all.add(new Mentioned(page.page(), stretch, naming, List.of(), provision));
          }
        }
        at = end;
      }
    }
    all.addAll(mentions.subList(next, mentions.size()));
    return all;
  }

  private static boolean isAcronymPart(char unit) {
    return Character.isLetterOrDigit(unit);
  }

  /** The law that the words before an ambiguous acronym show it to be. */
  static Optional<Authority> byContext(Mentioned mention) {
    List<Authority> laws =
        mention.meanings().stream().filter(meaning -> meaning.kind() == Kind.LAW).toList();
    if (laws.size() != 1) return Optional.empty();
    int start = mention.span().start();
    int from = Math.max(mention.stretch().span().start(), start - WINDOW);
    boolean ofLaw = OF_LAW.matcher(mention.page().text()).region(from, start).find();
    return ofLaw ? Optional.of(laws.getFirst()) : Optional.empty();
  }

  private AcronymUses() {}
}
