package acervo.web.view.dossiers;

import acervo.dossier.Dossiers.Listed;
import acervo.web.view.Address;
import acervo.web.view.DossierAddress;
import acervo.web.view.Pager;
import acervo.web.view.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The list of dossiers, or of those that were deleted.
 *
 * @param undo the one that was just deleted, null for none
 * @param others that some were deleted and can be brought back, in words; empty when none
 * @param typed the title that was refused, empty for none
 * @param refused why, a sentence; empty when none was
 */
public record DossierListView(
    String total,
    List<Row> rows,
    boolean deletedOnes,
    Pager pager,
    Row undo,
    String others,
    String typed,
    String refused) {
  /** Dossiers on one page of the list. */
  public static final int SIZE = 50;

  /** The parameter that names the dossier, or the entry, that was just deleted. */
  public static final String UNDO = "eliminado";

  /**
   * A dossier.
   *
   * @param when it changed last, or was deleted
   */
  public record Row(String title, String description, String url, String excerpts, String when) {
    static Row of(Listed listed, Wording wording) {
      return new Row(
          listed.title(),
          listed.description(),
          DossierAddress.of(listed.id()).toString(),
          wording.say("web.dossier.excerpts", listed.excerpts()),
          wording.date(listed.deleted().orElse(listed.changed())));
    }
  }

  /** A title that was not taken, and why. */
  public record Refused(String typed, String sentence) {}

  /**
   * The dossiers that are there.
   *
   * @param page from 1
   * @param deleted how many can be brought back, as far as they were counted
   */
  public static DossierListView of(
      int total,
      int page,
      List<Listed> some,
      Optional<Listed> undo,
      int deleted,
      Optional<Refused> refused,
      Wording wording) {
    return new DossierListView(
        wording.say("web.dossier.total", total),
        some.stream().map(each -> Row.of(each, wording)).toList(),
        false,
        Pager.of(total, page, SIZE, step -> paged(DossierAddress.PATH, step)),
        undo.map(each -> Row.of(each, wording)).orElse(null),
        deleted == 0 ? "" : wording.say("web.dossier.deleted.some", deleted),
        refused.map(Refused::typed).orElse(""),
        refused.map(Refused::sentence).orElse(""));
  }

  /** Those that were deleted. */
  public static DossierListView deleted(List<Listed> some, Wording wording) {
    return new DossierListView(
        wording.say("web.dossier.total", some.size()),
        some.stream().map(each -> Row.of(each, wording)).toList(),
        true,
        Pager.of(some.size(), 1, Math.max(1, some.size()), step -> paged("", step)),
        null,
        "",
        "",
        "");
  }

  private static Address paged(String path, int step) {
    Address list = Address.of(path);
    return step == 1 ? list : list.with("pagina", step);
  }
}
