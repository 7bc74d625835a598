package acervo.web.view;

import acervo.citation.Reference;
import acervo.citation.References;
import acervo.export.dossier.CheckedDossier;
import acervo.export.dossier.CheckedExcerpt;
import acervo.export.dossier.DossierEdition;
import acervo.export.dossier.Verdict;
import java.util.List;

/**
 * A dossier on paper.
 *
 * @param summary how much there is, and the day
 * @param certification whether every quotation is what its source says
 * @param differing those that are not
 * @param entries headings and excerpts in their order
 */
public record PrintedDossier(
    String title,
    String summary,
    List<String> description,
    String certification,
    List<Problem> differing,
    List<Entry> entries,
    List<Source> sources) {
  /**
   * A quotation that is not what its source says.
   *
   * @param instead what the page says now, empty when nothing
   */
  public record Problem(int number, String name, String why, String taken, String instead) {}

  /**
   * A heading, or else an excerpt.
   *
   * @param heading empty for an excerpt
   * @param quote null for a heading
   */
  public record Entry(String heading, Quote quote) {}

  /**
   * An excerpt.
   *
   * @param lines its words
   * @param mark before the words when they are not those of the source; otherwise empty
   * @param inText the citation in the text, empty in styles that have none
   * @param source the note
   * @param remark what else is to be known of the source; empty for nothing
   * @param note what the person who keeps it has to say, in lines
   */
  public record Quote(
      int number,
      List<String> lines,
      String mark,
      String inText,
      List<Reference.Run> source,
      String remark,
      List<String> note) {}

  /** A source of the list; {@code remark} when it is gone. */
  public record Source(List<Reference.Run> reference, String remark) {}

  /** What is printed of a dossier. */
  public static PrintedDossier of(CheckedDossier checked) {
    DossierEdition edition = checked.edition();
    return new PrintedDossier(
        checked.dossier().title(),
        checked.summary(),
        lines(checked.dossier().description()),
        checked.certification(),
        checked.differing().stream().map(excerpt -> problem(excerpt, checked)).toList(),
        checked.entries().stream().map(entry -> entry(entry, checked)).toList(),
        checked.sources().stream().map(listed -> source(listed, edition)).toList());
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static Problem problem(CheckedExcerpt excerpt, CheckedDossier checked) {
    DossierEdition edition = checked.edition();
    String name =
        edition.say(
            "export.dossier.note_name",
            Integer.toString(excerpt.number()),
            excerpt.work().title(),
            edition.place(excerpt.place()));
    String instead =
        excerpt
            .verdict()
            .instead()
            .map(now -> edition.say("export.dossier.says_now", now))
            .orElse("");
    return new Problem(
        excerpt.number(),
        name,
        checked.why(excerpt),
        edition.say("export.dossier.taken_as", excerpt.inLine()),
        instead);
  }

  private static Entry entry(CheckedDossier.Entry entry, CheckedDossier checked) {
    return switch (entry) {
      case CheckedDossier.Headed headed -> new Entry(headed.text(), null);
      case CheckedExcerpt excerpt -> new Entry("", quote(excerpt, checked));
    };
  }

  private static Quote quote(CheckedExcerpt excerpt, CheckedDossier checked) {
    References references = checked.references();
    boolean moved = excerpt.verdict() instanceof Verdict.Moved;
    return new Quote(
        excerpt.number(),
        excerpt.lines(),
        excerpt.verdict().holds() ? "" : checked.edition().say(excerpt.verdict().mark()),
        references.inText(excerpt.work(), excerpt.place()),
        references.note(excerpt.work(), excerpt.place(), excerpt.url()).runs(),
        moved ? checked.edition().say("export.dossier.moved") : checked.why(excerpt),
        lines(excerpt.excerpt().note()));
  }

  private static Source source(References.Listed listed, DossierEdition edition) {
    return new Source(
        listed.reference().runs(),
        listed.work().isGone() ? edition.say("export.dossier.gone_source") : "");
  }
}
