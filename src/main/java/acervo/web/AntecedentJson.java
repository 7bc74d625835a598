package acervo.web;

import acervo.antecedent.Antecedent;
import acervo.antecedent.Antecedents;
import acervo.antecedent.Antecedents.OfUnit;
import acervo.antecedent.DraftUnit;
import acervo.document.Document;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.RecordResult.RecordHit;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Span;
import acervo.web.view.Address;
import acervo.web.view.AntecedentsView;
import acervo.web.view.DossierAddress;
import acervo.web.view.PageAddress;
import acervo.web.view.Wording;
import java.util.List;

/**
 * What the collection has on the units of a draft, in JSON.
 *
 * @param summary how many units there are and how many have any, in one sentence
 * @param beyond how many more units were not looked at
 */
record AntecedentJson(String summary, List<UnitJson> units, int beyond, List<String> remarks) {
  /**
   * An article or a paragraph.
   *
   * @param article what it is called, as written; empty for a paragraph
   * @param page of the draft, from 1
   * @param onLaws how many observations, positions and opinions there are on its laws
   * @param url all of them in the pages; empty when it names no law
   * @param saying that there is nothing, in a sentence; empty when there is something
   */
  record UnitJson(
      int number,
      String title,
      String article,
      int page,
      String text,
      List<LawJson> laws,
      List<AntecedentOfUnit> antecedents,
      long onLaws,
      String url,
      String saying) {}

  record LawJson(String slug, String label, String name) {}

  /**
   * One antecedent.
   *
   * @param kind observation, position, opinion or passage
   * @param record its id; null for a passage
   * @param laws slugs of those that it and the unit name
   * @param words that both have, as it writes them
   * @param why it is shown, in a sentence
   * @param add the page that offers to put it into a dossier
   */
  record AntecedentOfUnit(
      String kind,
      String record,
      String text,
      List<String> laws,
      List<String> words,
      String why,
      RecordJson.Source source,
      String add) {}

  /**
   * @param remarks sentences about the draft's file
   */
  static AntecedentJson of(Antecedents antecedents, List<String> remarks, Wording wording) {
    return new AntecedentJson(
        AntecedentsView.summary(antecedents, wording),
        antecedents.units().stream().map(unit -> unit(unit, wording)).toList(),
        antecedents.beyond(),
        AntecedentsView.remarks(antecedents, remarks, wording));
  }

  /** One JSON object on one line. */
  String write() {
    return Json.write(this);
  }

  private static UnitJson unit(OfUnit found, Wording wording) {
    DraftUnit unit = found.unit();
    return new UnitJson(
        unit.number(),
        AntecedentsView.title(unit, wording),
        unit.article(),
        unit.page(),
        unit.text(),
        unit.laws().entrySet().stream()
            .map(
                law ->
                    new LawJson(
                        law.getKey(),
                        AntecedentsView.law(law.getKey(), unit, wording),
                        law.getValue()))
            .toList(),
        found.found().stream().map(each -> antecedent(each, unit, wording)).toList(),
        found.onLaws(),
        AntecedentsView.all(found),
        AntecedentsView.none(found, wording));
  }

  private static AntecedentOfUnit antecedent(Antecedent found, DraftUnit unit, Wording wording) {
    String why = AntecedentsView.why(found, unit, wording);
    return switch (found) {
      case Antecedent.Stated stated -> {
        RecordHit hit = stated.hit();
        ResultRecord record = hit.record();
        Stretch place = record.source();
        yield new AntecedentOfUnit(
            record.kind().code(),
            record.id(),
            record.text(),
            stated.laws(),
            stated.words(),
            why,
            source(hit.document(), place.page(), hit.label(), place.span(), PageAddress.of(record)),
            DossierAddress.adding(record).toString());
      }
      case Antecedent.Alike alike -> {
        PassageHit passage = alike.passage();
        String id = alike.document().id();
        Address open = PageAddress.quoting(Address.page(id, passage.page()), passage.span());
        yield new AntecedentOfUnit(
            "passage",
            null,
            passage.text(),
            List.of(),
            alike.words(),
            why,
            source(alike.document(), passage.page(), passage.label(), passage.span(), open),
            DossierAddress.adding(id, passage.page(), passage.span()).toString());
      }
    };
  }

  private static RecordJson.Source source(
      Document document, int page, String label, Span span, Address open) {
    return new RecordJson.Source(
        document.id(),
        document.title(),
        document.type().code(),
        document.date().map(Object::toString).orElse(null),
        page,
        label,
        span.start(),
        span.end(),
        open.toString());
  }
}
