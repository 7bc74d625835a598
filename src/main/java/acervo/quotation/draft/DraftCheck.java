package acervo.quotation.draft;

import acervo.quotation.QuotationFinder;
import acervo.quotation.Quoted;
import acervo.quotation.Standing;
import acervo.quotation.Standing.Nearness;
import acervo.quotation.draft.Claims.Claim;
import acervo.quotation.draft.Verdict.Unchecked;
import acervo.quotation.draft.Verdict.Unchecked.Reason;
import acervo.search.Holdings;
import acervo.search.PassageFinder;
import acervo.text.FunctionWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the quotations of a draft against the collection. Keeps nothing of it. */
public final class DraftCheck {
  /** Quotations that are checked; more stand in no draft, and each takes its time. */
  private static final int MOST = 3000;

  /**
   * Words of a quotation, squared and added up, that are compared for one draft: what comparing
   * them takes. Sixty pages of quotations come nowhere near; a draft made to keep a server busy
   * does.
   */
  private static final long WORK = 150_000_000;

  /** A quotation of fewer words is checked only against the place the draft names. */
  private static final int FEWEST = 3;

  /** Words of the longest name that is taken for one. */
  private static final int LONGEST_NAME = 20;

  private final QuotationFinder finder;
  private final Claims claims;

  private DraftCheck(Holdings holdings, PassageFinder passages) {
    this.finder = new QuotationFinder(holdings, passages);
    this.claims = new Claims(holdings, passages);
  }

  /** A quotation and what became of it. */
  public record Checked(Quotation quotation, Verdict verdict) {}

  /**
   * The quotations of a draft.
   *
   * @param checked in the order of the draft; paragraphs that only may be quotations are among them
   *     where the collection has them
   * @param beyond how many more there are, past {@link #MOST} or past what a draft may take
   */
  public record Result(List<Checked> checked, int beyond) {
    public Result {
      checked = List.copyOf(checked);
    }
  }

  /** Checks all quotations of a draft. */
  public static Result of(Draft draft, Holdings holdings, PassageFinder passages) {
    DraftCheck check = new DraftCheck(holdings, passages);
    List<Quotation> quotations = DraftQuotations.of(draft);
    List<Checked> checked = new ArrayList<>();
    int tried = 0;
    int beyond = 0;
    long work = 0;
    for (Quotation quotation : quotations) {
      long tokens = quotation.quoted().tokens().size();
      work += tokens * tokens;
      if (++tried > MOST || work > WORK) {
        beyond++;
        continue;
      }
      Verdict verdict = check.verdict(quotation);
      boolean idle =
          quotation.form() == Quotation.Form.PERHAPS
              && (verdict instanceof Verdict.NotFound || verdict instanceof Unchecked);
      if (!idle) checked.add(new Checked(quotation, verdict));
    }
    return new Result(checked, beyond);
  }

  private Verdict verdict(Quotation quotation) {
    if (quotation.form() == Quotation.Form.UNCLOSED) return new Unchecked(Reason.UNCLOSED);
    List<Claim> claimed = quotation.references().stream().map(claims::of).toList();
    int words = quotation.quoted().words();
    if (words < FEWEST && claimed.stream().allMatch(claim -> claim.documents().isEmpty())) {
      return new Unchecked(Reason.SHORT);
    }
    List<Standing> standings = standings(quotation.quoted(), claimed);
    Optional<Standing> exact = best(standings, claimed, Nearness.EXACT);
    if (words < QuotationFinder.TELLING) {
      return exact
          .filter(each -> against(each, claimed, standings).isEmpty())
          .<Verdict>map(Verdict.Exact::new)
          .orElse(new Unchecked(Reason.SHORT));
    }
    if (exact.isPresent()) {
      return against(exact.get(), claimed, standings)
          .<Verdict>map(reference -> new Verdict.WrongPlace(exact.get(), reference))
          .orElseGet(() -> new Verdict.Exact(exact.get()));
    }
    Optional<Standing> altered = best(standings, claimed, Nearness.ALTERED);
    if (altered.isPresent()) {
      return new Verdict.Altered(altered.get(), against(altered.get(), claimed, standings));
    }
    if (isName(quotation.quoted())) return new Unchecked(Reason.NAME);
    return new Verdict.NotFound(best(standings, List.of(), Nearness.REMOTE));
  }

  /** In the collection and, unless it is found as claimed there, in the documents claimed. */
  private List<Standing> standings(Quoted quoted, List<Claim> claimed) {
    Set<Standing> standings = new LinkedHashSet<>(finder.find(quoted, Optional.empty()));
    for (Claim claim : claimed) {
      boolean met =
          standings.stream().anyMatch(each -> each.isExact() && claims.agrees(claim, each));
      if (met) continue;
      for (String document : claim.documents()) {
        standings.addAll(finder.find(quoted, Optional.of(document)));
        // The page itself too: what repeats on all pages leads to the first of them.
        for (int page : claims.pages(claim))
          standings.addAll(finder.findOn(quoted, document, page));
      }
    }
    return List.copyOf(standings);
  }

  /** The first that a claim names; or else the first in a document that one names; or the first. */
  private Optional<Standing> best(
      List<Standing> standings, List<Claim> claimed, Nearness nearness) {
    List<Standing> equal = standings.stream().filter(each -> each.nearness() == nearness).toList();
    return equal.stream()
        .filter(each -> claimed.stream().anyMatch(claim -> claims.agrees(claim, each)))
        .findFirst()
        .or(
            () ->
                equal.stream()
                    .filter(
                        each ->
                            claimed.stream()
                                .anyMatch(claim -> claim.documents().contains(each.sha256())))
                    .findFirst())
        .or(() -> equal.stream().findFirst());
  }

  /** The reference that says something else than where a quotation stands. */
  private Optional<Reference> against(
      Standing standing, List<Claim> claimed, List<Standing> standings) {
    List<Claim> binding = claimed.stream().filter(claim -> claims.binds(claim, standings)).toList();
    boolean met =
        claimed.stream()
            .anyMatch(
                claim ->
                    claims.agrees(claim, standing)
                        && (claim.reference().namesPlace() || !claim.documents().isEmpty()));
    return met ? Optional.empty() : binding.stream().map(Claim::reference).findFirst();
  }

  /** «Ley de Protección Integral»: every word that tells something begins with a capital. */
  private static boolean isName(Quoted quoted) {
    String text = quoted.text().strip();
    if (quoted.words() > LONGEST_NAME || text.endsWith(".")) return false;
    if (text.equals(text.toUpperCase(java.util.Locale.ROOT))) return false;
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (word.isEmpty() || FunctionWords.contains(word)) continue;
      if (Character.isLowerCase(word.codePointAt(0))) return false;
    }
    return true;
  }
}
