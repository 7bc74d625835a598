package acervo.web.view.authority;

import acervo.web.view.Address;
import acervo.web.view.Link;
import acervo.web.view.Pager;
import acervo.web.view.RecordAddress;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Section;
import acervo.web.view.Wording;
import java.util.Comparator;
import java.util.List;

/**
 * The list of councils or of laws.
 *
 * @param code {@code councils} or {@code laws}
 */
public record AuthorityList(
    String code, String total, List<Row> rows, List<Link> sorts, Pager pager, boolean empty) {
  /** The order by name, in the address; any other is by how much is told of each. */
  public static final String BY_NAME = "nombre";

  private static final int SIZE = 200;

  /**
   * A council or law.
   *
   * @param acronyms those that its label does not show already, joined
   * @param names its other names, joined
   * @param documents how many, empty for none
   * @param records how many, empty for none
   */
  public record Row(
      String label,
      String url,
      String acronyms,
      String names,
      String documents,
      String documentsUrl,
      String records,
      String recordsUrl) {}

  /** {@code page} counts from 1. */
  public static AuthorityList of(
      Section section, List<Counted> all, boolean byName, int page, Wording wording) {
    List<Counted> ordered =
        byName ? all.stream().sorted(Comparator.comparing(Counted::label)).toList() : all;
    int first = (int) Math.min(ordered.size(), (page - 1L) * SIZE);
    List<Counted> some = ordered.subList(first, Math.min(ordered.size(), first + SIZE));
    Address here = here(section, byName);
    return new AuthorityList(
        section.code(),
        wording.say("web." + section.code() + ".total", all.size()),
        some.stream().map(one -> row(section, one, wording)).toList(),
        List.of(
            new Link(wording.say("web.sort.most"), here(section, false).toString(), !byName),
            new Link(wording.say("web.sort.name"), here(section, true).toString(), byName)),
        Pager.of(ordered.size(), page, SIZE, step -> step == 1 ? here : here.with("pagina", step)),
        all.isEmpty());
  }

  private static Address here(Section section, boolean byName) {
    return Address.of(section.path()).with(SearchParameters.PAGES.sort(), byName ? BY_NAME : "");
  }

  private static Row row(Section section, Counted one, Wording wording) {
    String slug = one.authority().slug();
    Names names = Names.of(one.authority());
    return new Row(
        names.label(),
        section.page(slug).toString(),
        String.join(", ", names.acronyms()),
        String.join(" · ", names.others()),
        count(one.documents(), wording),
        Address.of(SearchView.PATH)
            .with(SearchParameters.PAGES.name(section.facet()), slug)
            .toString(),
        count(one.records(), wording),
        RecordAddress.having(section.facet(), slug).toString());
  }

  private static String count(long count, Wording wording) {
    return count == 0 ? "" : wording.number(count);
  }
}
