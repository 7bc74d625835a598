package acervo.web;

import acervo.dossier.Dossier;
import acervo.dossier.Standing;
import acervo.dossier.Standings;
import acervo.export.dossier.CheckedDossier;
import acervo.export.dossier.DossierEdition;
import acervo.export.dossier.DossierFormat;
import acervo.web.view.Address;
import acervo.web.view.DossierAddress;
import acervo.web.view.Link;
import acervo.web.view.PrintedDossier;
import acervo.web.view.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Dossiers as files, and on paper. */
final class DossierExportRoutes {
  private static final String PDF = "pdf";

  /** Characters of a file's name. */
  private static final int LONGEST_NAME = 80;

  /** Makes a PDF of a page that is well-formed XHTML. */
  @FunctionalInterface
  interface Printing {
    byte[] pdf(String xhtml) throws IOException;
  }

  private final Sources sources;
  private final Pages pages;
  private final Function<String, Dossier> dossiers;
  private final Printing printing;

  /**
   * The routes.
   *
   * @param dossiers finds a dossier by its id, and refuses when there is none
   */
  DossierExportRoutes(
      Sources sources, Pages pages, Function<String, Dossier> dossiers, Printing printing) {
    this.sources = sources;
    this.pages = pages;
    this.dossiers = dossiers;
    this.printing = printing;
  }

  /** What a dossier can be had as, in the style and language of a reader. */
  static List<Link> links(Visit visit, Dossier dossier) {
    List<String> formats = List.of("docx", PDF, "xlsx", "md", "ris", "bib", "csl");
    Stream<Link> files =
        formats.stream()
            .map(
                format ->
                    Link.to(
                        visit.wording().say("web.dossier.export." + format),
                        file(visit, dossier, format)));
    Address paper = Address.of(DossierAddress.of(dossier.id()) + "/imprimir");
    Link printed = Link.to(visit.wording().say("web.dossier.export.print"), paper);
    return Stream.concat(files, Stream.of(printed)).toList();
  }

  private static Address file(Visit visit, Dossier dossier, String format) {
    return Address.of("/api/dossiers/" + dossier.id() + "/export")
        .with("format", format)
        .with(Visit.API_STYLE, visit.style().code())
        .with(Visit.LANGUAGE, visit.wording().messages().language());
  }

  void register(RoutesConfig routes) {
    routes.get("/api/dossiers/{id}/export", this::export);
    routes.get(DossierAddress.PATH + "/{id}/imprimir", this::print);
  }

  /** As it stands now: where its words were found again is looked up first. */
  private CheckedDossier checked(Visit visit, Context context) {
    String id = context.pathParam("id");
    Standings now = new Standings(sources.holdings(), sources.refinding());
    Map<String, Standing> standings = now.of(dossiers.apply(id), sources.dossiers());
    DossierEdition edition =
        new DossierEdition(
            visit.style(), visit.wording().messages(), visit.origin(), LocalDate.now());
    return CheckedDossier.of(dossiers.apply(id), standings, sources.holdings(), edition);
  }

  /** Written whole before it is sent, so that what fails is refused and never half a file. */
  private void export(Context context) throws IOException {
    Visit visit = Visit.of(context, sources.labels());
    String asked = Optional.ofNullable(context.queryParam("format")).orElse("");
    boolean pdf = asked.equals(PDF);
    Optional<DossierFormat> format =
        asked.isBlank() ? Optional.of(DossierFormat.DOCX) : DossierFormat.of(asked);
    if (format.isEmpty() && !pdf) throw new Refusal(400, "web.refused.dossier_format", asked);
    CheckedDossier checked = checked(visit, context);
    byte[] file = pdf ? printed(visit, checked) : written(format.get(), checked);
    String ending = pdf ? PDF : format.get().ending();
    context
        .contentType(pdf ? "application/pdf" : format.get().mediaType())
        .header(
            "Content-Disposition", Originals.disposition(name(checked.dossier()) + "." + ending))
        // It states the day of its making, and how the quotations stand on it.
        .header("Cache-Control", "no-store")
        .result(file);
  }

  private static byte[] written(DossierFormat format, CheckedDossier checked) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    format.write(checked, file);
    return file.toByteArray();
  }

  private byte[] printed(Visit visit, CheckedDossier checked) throws IOException {
    return printing.pdf(pages.text(visit, "dossier-pdf", PrintedDossier.of(checked)));
  }

  /** The title, as far as file systems allow. */
  private static String name(Dossier dossier) {
    String name =
        dossier.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll(" +", " ");
    String brief = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    String whole = brief.replaceAll("[\\ud800-\\udbff]$|[ .]+$|^[ .]+", "");
    return whole.isEmpty() ? dossier.id() : whole;
  }

  private void print(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    CheckedDossier checked = checked(visit, context);
    Dossier dossier = checked.dossier();
    Map<String, Object> more =
        Map.of(
            "styles",
            Pages.styles(visit, ""),
            "back",
            DossierAddress.of(dossier.id()).toString(),
            "pdf",
            file(visit, dossier, PDF).toString());
    context.header("Cache-Control", "no-store");
    pages.show(
        visit, "dossier-print", "dossiers", dossier.title(), PrintedDossier.of(checked), more);
  }
}
