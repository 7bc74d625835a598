package acervo.web.view;

import acervo.citation.Citation;
import acervo.citation.CitationWriter;
import acervo.quotation.Difference;
import acervo.quotation.Standing;
import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import acervo.quotation.draft.DraftCheck.Checked;
import acervo.quotation.draft.Verdict;
import acervo.search.Holdings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the quotations of a draft, as people read it.
 *
 * @param name of the draft's file, empty when it has none
 * @param summary how many of each kind, in one sentence
 * @param totals the kinds there are, gravest first, each with its number
 * @param remarks what else is to be said: the draft was cut, there are too many quotations
 */
public record CheckView(
    String name, String summary, List<Total> totals, List<Row> rows, List<String> remarks) {
  /** Where drafts are checked. */
  public static final String PATH = "/revisar";

  /** Codes of verdicts, from what must be mended to what needs nothing. */
  private static final List<String> ORDER =
      List.of("altered", "wrong_page", "not_found", "unchecked", "exact");

  public record Total(String code, String label, String number) {}

  /** A stretch of a quotation; {@code fate} is kept, left_out or added. */
  public record Piece(String fate, String text) {}

  /**
   * One quotation.
   *
   * @param number from 1, in the order of the draft
   * @param verdict in a word
   * @param place of the draft, empty where it has no pages
   * @param pieces the quotation, with the difference where there is one
   * @param saying what is to be said of it, in a sentence; may be empty
   * @param source issuer, title, date and page; empty when it stands nowhere
   * @param url opens the page with the words marked
   * @param nearest what the source says that only comes near, empty when the source is the right
   *     one
   */
  public record Row(
      int number,
      String code,
      String verdict,
      String place,
      List<Piece> pieces,
      String saying,
      String source,
      String url,
      String nearest) {}

  /**
   * @param remarks sentences about the draft's file
   */
  public static CheckView of(
      String name,
      DraftCheck.Result result,
      Holdings holdings,
      List<String> remarks,
      Wording wording) {
    Map<String, Integer> counts = counts(result);
    List<Row> rows = new ArrayList<>();
    for (Checked each : result.checked()) {
      rows.add(row(rows.size() + 1, each, holdings, wording));
    }
    List<String> all = new ArrayList<>(remarks);
    if (result.beyond() > 0) {
      all.add(wording.say("check.beyond", result.checked().size(), result.beyond()));
    }
    List<Total> totals =
        ORDER.stream()
            .filter(code -> counts.get(code) > 0)
            .map(
                code ->
                    new Total(
                        code,
                        wording.say("check.verdicts." + code),
                        wording.number(counts.get(code))))
            .toList();
    return new CheckView(name, summary(result, wording), totals, List.copyOf(rows), all);
  }

  /** «200 citas: 100 exactas, 60 alteradas…». */
  public static String summary(DraftCheck.Result result, Wording wording) {
    if (result.checked().isEmpty()) return wording.say("check.summary.none");
    Map<String, Integer> counts = counts(result);
    return wording.say(
        "check.summary",
        result.checked().size(),
        counts.get("exact"),
        counts.get("altered"),
        counts.get("wrong_page"),
        counts.get("not_found"),
        counts.get("unchecked"));
  }

  /** How many quotations there are of each verdict, by its code; 0 where there is none. */
  public static Map<String, Integer> counts(DraftCheck.Result result) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String code : ORDER) counts.put(code, 0);
    for (Checked each : result.checked()) counts.merge(each.verdict().code(), 1, Integer::sum);
    return counts;
  }

  /** A verdict in a word or two. */
  public static String label(String code, Wording wording) {
    return wording.say("check.verdict." + code);
  }

  private static Row row(int number, Checked checked, Holdings holdings, Wording wording) {
    Verdict verdict = checked.verdict();
    Optional<Citation> cited = verdict.place().flatMap(standing -> standing.cited(holdings));
    boolean found = !(verdict instanceof Verdict.NotFound);
    return new Row(
        number,
        verdict.code(),
        label(verdict.code(), wording),
        place(checked.quotation().place(), wording),
        pieces(checked),
        saying(verdict, wording),
        cited.map(each -> new CitationWriter(wording.messages()).source(each)).orElse(""),
        cited.map(each -> each.path() + "#cita").orElse(""),
        found ? "" : verdict.place().map(CheckView::oneLine).orElse(""));
  }

  private static String oneLine(Standing standing) {
    return standing.text().replaceAll("\\s+", " ");
  }

  /** Pages of a draft that were made by us say nothing to its author. */
  private static String place(Draft.Place place, Wording wording) {
    return switch (place.unit()) {
      case SECTION, MESSAGE -> "";
      case PAGE, SLIDE, SHEET, ATTACHMENT -> wording.shortPage(place.unit(), place.label());
    };
  }

  private static List<Piece> pieces(Checked checked) {
    String kept = Difference.Fate.KEPT.code();
    if (checked.verdict() instanceof Verdict.Altered altered) {
      List<Piece> pieces = new ArrayList<>();
      for (Difference.Piece piece : altered.standing().difference().pieces()) {
        // The space before a word is neither added nor left out.
        String text = piece.text().stripLeading();
        if (text.length() < piece.text().length()) pieces.add(new Piece(kept, " "));
        pieces.add(new Piece(piece.fate().code(), text));
      }
      return List.copyOf(pieces);
    }
    return List.of(new Piece(kept, checked.quotation().text().replaceAll("\\s+", " ")));
  }

  /** What is to be said of a verdict beyond its name; empty when that says it all. */
  public static String saying(Verdict verdict, Wording wording) {
    String claimed =
        verdict
            .contradicted()
            .map(reference -> wording.say("check.claimed", shortened(reference.text())))
            .orElse("");
    return switch (verdict) {
      case Verdict.Exact unused -> "";
      case Verdict.Altered altered -> {
        String kind = altered.standing().difference().kind().code();
        yield (wording.say("check.altered." + kind) + " " + claimed).strip();
      }
      case Verdict.WrongPlace unused -> claimed;
      case Verdict.NotFound none ->
          wording.say(none.nearest().isPresent() ? "check.none.nearest" : "check.none");
      case Verdict.Unchecked idle -> wording.say("check.unchecked." + idle.reason().code());
    };
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }
}
