package acervo.web.view;

import acervo.antecedent.Antecedent;
import acervo.antecedent.Antecedents;
import acervo.antecedent.Antecedents.OfUnit;
import acervo.antecedent.DraftUnit;
import acervo.document.Document;
import acervo.record.ResultRecord;
import acervo.search.FacetName;
import acervo.search.RecordRequest;
import acervo.search.RecordResult.RecordHit;
import acervo.search.SearchResult.PassageHit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the collection has on the units of a draft, as people read it.
 *
 * @param name of the draft's file, empty when it has none
 * @param summary how many units there are and how many have any, in one sentence
 * @param remarks what else is to be said: the draft was cut, it has too many units
 */
public record AntecedentsView(String name, String summary, List<Unit> units, List<String> remarks) {
  /** Where antecedents of a draft are looked for. */
  public static final String PATH = "/antecedentes";

  /** Words in common that are named. */
  private static final int WORDS = 8;

  /** Characters shown of a unit. */
  private static final int ROOM = 280;

  /**
   * One unit.
   *
   * @param title «Art. 12», «Párrafo 3»
   * @param place of the draft, empty where it has no pages
   * @param laws that it names, each leading to the records about it; nowhere when the collection
   *     does not know it
   * @param none that there is nothing, and what was looked for; empty when there is something
   * @param all leads to all that there is on its laws; null when nothing more is
   */
  public record Unit(
      int number,
      String title,
      String place,
      Snippet words,
      List<Link> laws,
      List<Item> found,
      String none,
      Link all) {}

  /**
   * One antecedent.
   *
   * @param kind «Observación», «Pasaje»
   * @param date of its document
   * @param why it is shown, in a sentence
   * @param place its page in short
   * @param open that page with its words marked
   * @param keep the page that offers to put it into a dossier
   * @param title of its document
   * @param document the document's own page
   */
  public record Item(
      String kind,
      String date,
      String why,
      Snippet words,
      String place,
      String open,
      String keep,
      String title,
      String document) {}

  /**
   * @param remarks sentences about the draft's file
   */
  public static AntecedentsView of(
      String name, Antecedents antecedents, List<String> remarks, Wording wording) {
    return new AntecedentsView(
        name,
        summary(antecedents, wording),
        antecedents.units().stream().map(unit -> unit(unit, wording)).toList(),
        remarks(antecedents, remarks, wording));
  }

  /** «12 artículos o párrafos; 5 tienen antecedentes.». */
  public static String summary(Antecedents antecedents, Wording wording) {
    int units = antecedents.units().size();
    if (units == 0) return wording.say("antecedents.summary.empty");
    int found = antecedents.withAny();
    return found == 0
        ? wording.say("antecedents.summary.none", units)
        : wording.say("antecedents.summary", units, found);
  }

  /** What is to be said beside the antecedents. */
  public static List<String> remarks(
      Antecedents antecedents, List<String> ofFile, Wording wording) {
    List<String> all = new ArrayList<>(ofFile);
    if (antecedents.beyond() > 0) {
      all.add(wording.say("antecedents.beyond", antecedents.units().size(), antecedents.beyond()));
    }
    return List.copyOf(all);
  }

  /** «Art. 12», «Párrafo 3». */
  public static String title(DraftUnit unit, Wording wording) {
    return unit.article().isEmpty()
        ? wording.say("antecedents.paragraph", unit.number())
        : unit.article();
  }

  /** That there is nothing on a unit; empty when there is something. */
  public static String none(OfUnit unit, Wording wording) {
    if (!unit.found().isEmpty()) return "";
    return wording.say(
        unit.unit().laws().isEmpty() ? "antecedents.none" : "antecedents.none.laws",
        unit.unit().laws().size());
  }

  /** Leads to all records on the laws of a unit; empty when it names none. */
  public static String all(OfUnit unit) {
    return unit.all().map(AntecedentsView::address).orElse("");
  }

  private static String address(RecordRequest request) {
    return SearchParameters.PAGES.write(RecordAddress.PATH, request).toString();
  }

  /** Why an antecedent of a unit is shown: «Misma ley: Ley de Aguas. Se parecen en: canon.». */
  public static String why(Antecedent antecedent, DraftUnit unit, Wording wording) {
    List<String> sentences = new ArrayList<>();
    if (antecedent instanceof Antecedent.Stated stated && !stated.laws().isEmpty()) {
      String laws =
          String.join("; ", stated.laws().stream().map(slug -> law(slug, unit, wording)).toList());
      sentences.add(wording.say("antecedents.why.law", stated.laws().size(), laws));
    }
    if (!antecedent.words().isEmpty()) {
      List<String> words = antecedent.words().stream().limit(WORDS).toList();
      sentences.add(wording.say("antecedents.why.alike", String.join(", ", words)));
    }
    return String.join(" ", sentences);
  }

  /** The name of a law for people; one that the collection does not know, as the draft has it. */
  public static String law(String slug, DraftUnit unit, Wording wording) {
    String label = wording.value(FacetName.LAW, slug);
    return label.equals(slug) ? unit.laws().getOrDefault(slug, slug) : label;
  }

  /** Whether some units have antecedents and others have none. */
  public boolean isMixed() {
    return units.stream().map(unit -> unit.found().isEmpty()).distinct().count() > 1;
  }

  private static Unit unit(OfUnit found, Wording wording) {
    DraftUnit unit = found.unit();
    Map<String, Link> laws = new LinkedHashMap<>();
    for (String slug : unit.laws().keySet()) {
      String label = law(slug, unit, wording);
      boolean known = !wording.value(FacetName.LAW, slug).equals(slug);
      String url = known ? RecordAddress.having(FacetName.LAW, slug).toString() : "";
      laws.putIfAbsent(label, new Link(label, url, false));
    }
    return new Unit(
        unit.number(),
        title(unit, wording),
        place(unit, wording),
        Snippet.of(unit.text().replaceAll("\\s+", " "), List.of(), ROOM),
        List.copyOf(laws.values()),
        found.found().stream().map(each -> item(each, unit, wording)).toList(),
        none(found, wording),
        found.hasMore()
            ? new Link(
                wording.say("antecedents.all", found.onLaws(), unit.laws().size()),
                all(found),
                false)
            : null);
  }

  /** Pages of a draft that were made by us say nothing to its author. */
  private static String place(DraftUnit unit, Wording wording) {
    return switch (unit.unit()) {
      case SECTION, MESSAGE -> "";
      case PAGE, SLIDE, SHEET, ATTACHMENT -> wording.shortPage(unit.unit(), unit.label());
    };
  }

  private static Item item(Antecedent antecedent, DraftUnit unit, Wording wording) {
    String why = why(antecedent, unit, wording);
    return switch (antecedent) {
      case Antecedent.Stated stated -> stated(stated.hit(), why, wording);
      case Antecedent.Alike alike -> passage(alike.document(), alike.passage(), why, wording);
    };
  }

  private static Item stated(RecordHit hit, String why, Wording wording) {
    ResultRecord record = hit.record();
    return item(
        wording.kind(record.kind()),
        hit.document(),
        why,
        Snippet.of(record.text(), List.of()).inLine(),
        wording.shortPage(hit.unit(), hit.label()),
        PageAddress.of(record),
        DossierAddress.adding(record),
        wording);
  }

  private static Item passage(Document document, PassageHit passage, String why, Wording wording) {
    return item(
        wording.say("antecedents.passage"),
        document,
        why,
        Snippet.of(passage.text(), passage.highlights()).inLine(),
        wording.shortPage(passage.unit(), passage.label()),
        PageAddress.quoting(Address.page(document.id(), passage.page()), passage.span()),
        DossierAddress.adding(document.id(), passage.page(), passage.span()),
        wording);
  }

  private static Item item(
      String kind,
      Document document,
      String why,
      Snippet words,
      String place,
      Address open,
      Address keep,
      Wording wording) {
    return new Item(
        kind,
        document.date().map(wording::date).orElse(wording.say("web.undated")),
        why,
        words,
        place,
        open.toString(),
        keep.toString(),
        document.title(),
        Address.document(document.id()).toString());
  }
}
