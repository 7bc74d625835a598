package acervo.export;

import acervo.citation.CitationWriter;
import acervo.document.Document;
import acervo.document.PartialDate;
import acervo.document.WrittenDate;
import acervo.export.RecordTable.Column;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordResult.Twin;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The records as text for a report (CommonMark): under the title of each document its records, each
 * quoted, with a link to its place and a line with what is known of it. Documents come in the order
 * of the question, so one whose records are not together has its title more than once.
 */
public final class MarkdownRecords implements RecordWriter {
  /** Shown with their headings where a record has something in them. */
  private static final List<Column> DETAILS =
      List.of(
          Column.AREA,
          Column.PROGRAMME,
          Column.COUNCILS,
          Column.LAWS,
          Column.PROVISIONS,
          Column.PLANS,
          Column.INSTITUTIONS,
          Column.PLACES,
          Column.DATES,
          Column.FIGURES,
          Column.ACTION);

  @Override
  public void write(MatchingRecords records, Edition edition, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write("# " + edition.say("export.title") + "\n\n");
    writer.write(SafeText.inMarkdown(records.first().reading().in(edition.messages())) + "  \n");
    for (String filter : filters(records.request(), edition)) {
      writer.write(SafeText.inMarkdown(filter) + "  \n");
    }
    writer.write(edition.say("export.count", records.first().total()) + "\n");
    String document = "";
    for (RecordHit hit : records) {
      if (!hit.document().sha256().equals(document)) writer.write(title(hit.document(), edition));
      document = hit.document().sha256();
      writer.write(item(hit, edition));
    }
    writer.flush();
  }

  private static String title(Document document, Edition edition) {
    List<String> line = new ArrayList<>();
    line.add(edition.label(FacetName.TYPE, document.type().code()));
    if (!document.issuer().isBlank()) line.add(document.issuer());
    line.add(
        document
            .date()
            .map(date -> WrittenDate.of(date, edition.messages().locale()))
            .orElse(edition.say("citation.undated")));
    return "\n## %s\n\n%s\n\n"
        .formatted(
            SafeText.inMarkdown(document.title()), SafeText.inMarkdown(String.join(", ", line)));
  }

  private static String item(RecordHit hit, Edition edition) {
    String quotation =
        edition.say(
            "export.quotation",
            new CitationWriter(edition.messages()).quotation(hit.record().inLine()));
    StringBuilder item = new StringBuilder("- ");
    item.append(SafeText.inMarkdown(quotation)).append(' ');
    item.append('(').append(link(Column.PAGE, hit, edition)).append(").\\\n  ");
    item.append("**").append(SafeText.inMarkdown(edition.kind(hit.record().kind()))).append(".**");
    for (Column column : DETAILS) {
      String value = column.cell(hit, edition);
      if (!value.isEmpty()) {
        item.append(' ')
            .append(SafeText.inMarkdown(column.header(edition) + ": " + value))
            .append('.');
      }
    }
    if (!hit.twins().isEmpty()) item.append(twins(hit.twins(), edition));
    return item.append('\n').toString();
  }

  private static String link(Column words, RecordHit hit, Edition edition) {
    return link(words.cell(hit, edition), edition.address().apply(hit.record()));
  }

  private static String twins(List<Twin> twins, Edition edition) {
    List<String> links = new ArrayList<>();
    for (Twin twin : twins) {
      String where = twin.document().title() + ", " + edition.place(twin.unit(), twin.label());
      links.add(link(where, edition.address().apply(twin.record())));
    }
    return " " + Column.ALSO_IN.header(edition) + ": " + String.join("; ", links) + ".";
  }

  private static String link(String words, String address) {
    return "[" + SafeText.inMarkdown(words) + "](" + address + ")";
  }

  /** What the records were narrowed to, a line for each filter. */
  private static List<String> filters(RecordRequest request, Edition edition) {
    List<String> lines = new ArrayList<>();
    Filters filters = request.filters();
    if (!request.kinds().isEmpty()) {
      List<String> kinds = request.kinds().stream().map(edition::kind).toList();
      lines.add(edition.say("export.only", Column.KIND.header(edition), alternatives(kinds)));
    }
    filters
        .only()
        .forEach((facet, values) -> lines.add(filter("export.only", facet, values, edition)));
    filters
        .without()
        .forEach((facet, values) -> lines.add(filter("export.without", facet, values, edition)));
    Optional<String> from = filters.from().map(date -> written(date, edition));
    Optional<String> to = filters.to().map(date -> written(date, edition));
    from.ifPresent(date -> lines.add(edition.say("export.from", date)));
    to.ifPresent(date -> lines.add(edition.say("export.to", date)));
    return lines;
  }

  private static String written(PartialDate date, Edition edition) {
    return WrittenDate.of(date, edition.messages().locale());
  }

  private static String filter(
      String key, FacetName facet, Collection<String> values, Edition edition) {
    List<String> names = values.stream().map(value -> edition.label(facet, value)).toList();
    return edition.say(key, edition.say("web.facet." + facet.code()), alternatives(names));
  }

  private static String alternatives(List<String> names) {
    return String.join("; ", names);
  }
}
