package acervo.web.view;

import acervo.citation.Work;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.PartialDate;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reference manager reads in a page about the document it shows: meta elements (those of
 * Highwire Press, as Google Scholar asks for them, and Dublin Core) and a COinS. The COinS is the
 * only one of them that can tell a body from a person: Zotero prefers it, and parts what it finds
 * in the others into given name and family.
 *
 * @param tags for the head of the page, none of them empty
 * @param coins a context object (OpenURL 1.0, ANSI/NISO Z39.88-2004)
 * @param file the address of the original, absolute
 */
public record Metadata(List<Tag> tags, String coins, String file) {
  /** A meta element. */
  public record Tag(String name, String content) {}

  /**
   * The metadata of a page that shows a document.
   *
   * @param origin scheme and host of the server as the reader reached it
   * @param path of the page
   */
  public static Metadata of(Document document, String origin, String path) {
    Work work = Work.of(document, origin);
    String url = origin + path;
    String file = origin + "/api/documents/" + document.id() + "/file";
    return new Metadata(tags(document, work, url, file), coins(work, url), file);
  }

  private static List<Tag> tags(Document document, Work work, String url, String file) {
    String date = work.date().map(PartialDate::toString).orElse("");
    String body = work.body();
    List<Tag> tags = new ArrayList<>();
    add(tags, "citation_title", work.title());
    add(tags, "citation_author", body);
    add(tags, "citation_publication_date", date.replace('-', '/'));
    add(tags, "citation_language", work.language());
    if (work.type() != DocumentType.RESULTS_SLIDES && work.type() != DocumentType.OTHER) {
      add(tags, "citation_technical_report_institution", body);
    }
    add(tags, "citation_public_url", url);
    if (document.format() == Format.PDF) add(tags, "citation_pdf_url", file);
    add(tags, "DC.title", work.title());
    add(tags, "DC.creator", body);
    add(tags, "DC.publisher", work.issuer());
    add(tags, "DC.date", date);
    add(tags, "DC.language", work.language());
    add(tags, "DC.type", type(work.type()));
    add(tags, "DC.identifier", url);
    add(tags, "DC.source", file);
    return List.copyOf(tags);
  }

  private static void add(List<Tag> tags, String name, String content) {
    if (!content.isBlank()) tags.add(new Tag(name, content));
  }

  private static String coins(Work work, String url) {
    StringBuilder context = new StringBuilder("ctx_ver=Z39.88-2004");
    add(context, "rft_val_fmt", "info:ofi/fmt:kev:mtx:dc");
    add(context, "rft.type", type(work.type()));
    add(context, "rft.title", work.title());
    add(context, "rft.aucorp", work.body());
    add(context, "rft.publisher", work.type() == DocumentType.REPORT ? work.body() : "");
    add(context, "rft.date", work.date().map(PartialDate::toString).orElse(""));
    add(context, "rft.language", work.language());
    add(context, "rft.identifier", url);
    return context.toString();
  }

  private static void add(StringBuilder context, String key, String value) {
    if (value.isBlank()) return;
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    context.append('&').append(key).append('=').append(encoded);
  }

  /** As Zotero calls it. */
  private static String type(DocumentType type) {
    return switch (type) {
      case RESULTS_SLIDES -> "presentation";
      case REPORT, LEGAL_OPINION, COUNCIL_POSITION -> "report";
      case OTHER -> "document";
    };
  }
}
