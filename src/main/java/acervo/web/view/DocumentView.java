package acervo.web.view;

import acervo.document.Document;
import acervo.document.Evidence;
import acervo.document.LedgerEntry;
import acervo.search.FacetName;
import acervo.search.SearchEngine.PageMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of one document.
 *
 * @param file the original, to be downloaded
 * @param facts what is known of it, each with why
 * @param strip all its pages
 * @param hits where the words asked for are, page by page; none without a question
 * @param remarks what the ledger has to say of its files
 */
public record DocumentView(
    DocumentCard document,
    String text,
    String sha256,
    String size,
    String file,
    String open,
    List<String> paths,
    List<Fact> facts,
    PageStrip strip,
    List<Link> hits,
    List<String> remarks) {
  /** A field, its values, and the proofs of them. */
  public record Fact(String label, List<Link> values, List<Proof> proofs) {}

  /**
   * Why a value is believed.
   *
   * @param url where it is written; empty when that is not a page
   */
  public record Proof(String place, String url, String quote, String rule, String correctedBy) {}

  public static DocumentView of(
      Document document,
      List<LedgerEntry> files,
      String text,
      List<PageMarks> marks,
      Wording wording) {
    return new DocumentView(
        DocumentCard.of(document, wording),
        text,
        document.sha256(),
        wording.size(document.bytes()),
        "/api/documents/" + document.id() + "/file",
        PageAddress.of(document.id(), 1, text).toString(),
        files.stream().map(LedgerEntry::path).toList(),
        facts(document, wording),
        PageStrip.of(document, 0, text, marks, wording),
        hits(document, text, marks, wording),
        remarks(files, wording));
  }

  private static List<Fact> facts(Document document, Wording wording) {
    List<Fact> facts = new ArrayList<>();
    Facts add = new Facts(document, wording, facts);
    add.linked("type", FacetName.TYPE, List.of(document.type().code()));
    add.plain("date", document.date().map(wording::date).orElse(""));
    add.plain("period", document.period().map(wording::period).orElse(""));
    add.plain("issuer", document.issuer());
    add.plain("author", document.author());
    add.linked("area", FacetName.AREA, document.areas());
    add.linked("councils", FacetName.COUNCIL, document.councils());
    add.linked("laws", FacetName.LAW, document.laws());
    add.linked("plans", FacetName.PLAN, document.plans());
    add.linked("institutions", FacetName.INSTITUTION, document.institutions());
    add.plain("title", document.title());
    return facts;
  }

  /** Adds the fields that have a value. */
  private record Facts(Document document, Wording wording, List<Fact> facts) {
    void plain(String field, String value) {
      if (!value.isEmpty()) add(field, List.of(new Link(value, "", false)));
    }

    void linked(String field, FacetName facet, List<String> values) {
      List<Link> links =
          values.stream()
              .map(
                  value ->
                      Link.to(
                          wording.value(facet, value),
                          Address.of(SearchView.PATH)
                              .with(SearchParameters.PAGES.name(facet), value)))
              .toList();
      if (!links.isEmpty()) add(field, links);
    }

    private void add(String field, List<Link> values) {
      List<Proof> proofs =
          document.evidence().getOrDefault(field, List.of()).stream().map(this::proof).toList();
      facts.add(new Fact(wording.say("web.field." + field), values, proofs));
    }

    private Proof proof(Evidence evidence) {
      boolean inText = evidence.page() > 0;
      Address page = Address.page(document.id(), Math.max(1, evidence.page()));
      return new Proof(
          inText
              ? wording.shortPage(document.unit(), Integer.toString(evidence.page()))
              : wording.say("web.evidence.outside"),
          inText ? PageAddress.quoting(page, evidence.span()).toString() : "",
          evidence.quote(),
          rule(evidence.rule()),
          evidence.correctedBy().orElse(""));
    }

    private String rule(String rule) {
      String key = "web.rule." + rule;
      return wording.messages().has(key) ? wording.say(key) : rule;
    }
  }

  private static List<Link> hits(
      Document document, String text, List<PageMarks> marks, Wording wording) {
    return marks.stream()
        .sorted(Comparator.comparingInt(PageMarks::page))
        .map(
            page ->
                Link.to(
                    wording.say(
                        "web.document.hits",
                        wording.shortPage(document.unit(), Integer.toString(page.page())),
                        page.spans().size()),
                    PageAddress.of(document.id(), page.page(), text).at("h1")))
        .toList();
  }

  private static List<String> remarks(List<LedgerEntry> files, Wording wording) {
    return files.stream()
        .flatMap(file -> Stream.concat(file.reasons().stream(), file.remedy().stream()))
        .map(wording::say)
        .distinct()
        .toList();
  }
}
