package acervo.web;

import acervo.document.Document;
import acervo.document.Page;
import acervo.search.Holdings;
import acervo.web.view.PageView;
import acervo.web.view.PreviewView;
import acervo.web.view.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the pane beside the results shows. */
final class Previews {
  private static final Pattern PLACE = Pattern.compile("([0-9a-f]{12,64})\\.([1-9]\\d{0,8})");

  private final Sources sources;

  Previews(Sources sources) {
    this.sources = sources;
  }

  /** The preview of a place, «id.page», as an address says it; empty when there is no such page. */
  Optional<PreviewView> at(String place, String text, Wording wording) {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) return Optional.empty();
    Holdings holdings = sources.holdings();
    return holdings
        .document(matcher.group(1))
        .flatMap(
            document ->
                holdings
                    .page(document.sha256(), Integer.parseInt(matcher.group(2)))
                    .map(page -> of(document, page, text, wording)));
  }

  PreviewView of(Document document, Page page, String text, Wording wording) {
    var marks = sources.engine().marks(text, document.sha256());
    return PreviewView.of(document, page, text, PageView.hitsOn(page.number(), marks), wording);
  }
}
