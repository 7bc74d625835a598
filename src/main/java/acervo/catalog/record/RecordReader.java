package acervo.catalog.record;

import acervo.catalog.law.LawsOfDocument;
import acervo.catalog.mention.NamedEntry;
import acervo.document.Document;
import acervo.document.Page;
import acervo.document.Sha256;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the result records of one document: where each stands, what it says, what it inherits. */
public final class RecordReader {
  /**
   * The records, in reading order.
   *
   * @param document as catalogued; a record inherits its area, council and laws for want of nearer
   *     ones
   * @param entries what each page names of the authority file
   * @param laws what each page names as a law
   */
  public static List<ResultRecord> read(
      Document document,
      List<Page> pages,
      Map<Integer, List<NamedEntry>> entries,
      LawsOfDocument laws) {
    List<Draft> drafts = DraftFinder.find(pages, document.type(), document.unit());
    if (drafts.isEmpty()) return List.of();
    Surroundings surroundings = new Surroundings(document, pages, entries, laws);
    List<ResultRecord> records = new ArrayList<>();
    HeadingSeries series = new HeadingSeries();
    for (Draft draft : drafts) {
      Inheritance inherited = new Inheritance(draft, surroundings, series);
      records.add(record(draft, document, surroundings, inherited));
    }
    return List.copyOf(records);
  }

  private static ResultRecord record(
      Draft draft, Document document, Surroundings around, Inheritance inherited) {
    Statement said = new Statement(draft, around);
    return new ResultRecord(
        id(document.sha256(), draft.stretches()),
        draft.kind(),
        document.sha256(),
        draft.stretches(),
        draft.stretches().stream().map(around::words).collect(Collectors.joining(" ")),
        inherited.headings(),
        draft.role(),
        inherited.area(),
        inherited.programme(),
        inherited.councils(said.councils()),
        inherited.laws(said.laws()),
        inherited.plans(said.plans()),
        said.institutions(),
        said.places(),
        said.dates(),
        said.figures(),
        said.action());
  }

  /** Told by where it stands, so that it stays the same while its source does. */
  private static String id(String sha256, List<Stretch> stretches) {
    Stretch first = stretches.getFirst();
    return Sha256.briefly(
        "%s#%d[%d,%d)".formatted(sha256, first.page(), first.span().start(), first.span().end()));
  }

  private RecordReader() {}
}
