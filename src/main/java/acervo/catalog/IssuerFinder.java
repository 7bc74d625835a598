package acervo.catalog;

import acervo.catalog.Authority.Kind;
import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.PageUnit;
import acervo.extraction.Content.Property;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who issued a document and who wrote it. The issuer is, in order: whom the title says it is of;
 * who heads the first page; who signs the last; the organisation that the file names; an author
 * that is an office; the area in whose name the cover stands.
 */
final class IssuerFinder {
  private static final int HEAD = 8;
  private static final int SIGNATURE = 6;

  /** What makes a title's «del …» mean its issuer: a genre that bodies issue, and no addressee. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:informe|memoria|posicionamiento|pronunciamiento|comunicado|opinion|dictamen|resultados|logros|declaracion|boletin|acta|plan"
              + " de trabajo|rendicion de"
              + " cuentas)(?!.*\\b(?:sobre|al|ante|para|respecto|acerca|referente|relativ[oa])\\b).*\\b(?:del?|por)(?:"
              + " (?:el|la|los|las))?\\s*$");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:ministerio|viceministerio|secretaria|subsecretaria|presidencia|direccion|subdireccion|consejo|comision"
              + "|comite|instituto|unidad|departamento|gerencia|oficina|asamblea|corte|fiscalia|procuraduria|alcaldia|universidad|tribunal|superintendencia|despacho|fundacion|asociacion|centro|red|area)\\b(?!"
              + " de (?:la )?republica$)[^.;:]{3,}");

  private static final Pattern AUTHOR_LABEL =
      Pattern.compile(
          "^\\W*(?:autor(?:a|es|as|\\(a\\)|/a)?|elaborado por|preparado por|elabor[oa]|redactado"
              + " por|presentado por|por)\\s*:\\s*");

  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>|\"");

  private final MentionFinder finder;

  IssuerFinder(MentionFinder finder) {
    this.finder = finder;
  }

  Optional<Finding<String>> issuer(Source source, Finding<String> title) {
    List<Supplier<Optional<Finding<String>>>> rules =
        List.of(
            () -> ofTitle(title),
            () -> heads(source, title),
            () -> signs(source),
            () -> office(source, Property.ORGANISATION, "issuer-organisation"),
            () -> officeAuthor(source),
            () -> area(source));
    return rules.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<Finding<String>> ofTitle(Finding<String> title) {
    Evidence shown = title.evidence();
    for (Mention mention : finder.find(shown.quote())) {
      Optional<Authority> body = body(mention);
      String before =
          Folding.fold(shown.quote().substring(0, mention.span().start())).replaceAll("\\s+", " ");
      if (body.isPresent() && ISSUED.matcher(before).find()) {
        Span span = mention.span().shift(shown.page() == 0 ? 0 : shown.span().start());
        return Optional.of(
            new Finding<>(
                body.get().name(),
                new Evidence(
                    shown.page(),
                    span,
                    mention.span().in(shown.quote()),
                    "issuer-title",
                    Optional.empty())));
      }
    }
    return Optional.empty();
  }

  /** A short line at the head of the first page that is, or is mostly, the name of a body. */
  private Optional<Finding<String>> heads(Source source, Finding<String> title) {
    List<Part> head = new ArrayList<>(source.running());
    head.addAll(source.opening().stream().limit(HEAD).toList());
    Optional<Finding<String>> known = known(head, "issuer-letterhead");
    if (known.isPresent()) return known;
    return unlisted(head, title);
  }

  private Optional<Finding<String>> known(List<Part> parts, String rule) {
    for (Part part : parts) {
      for (Part line : stretches(part)) {
        for (Mention mention : finder.find(line.text())) {
          Optional<Authority> body = body(mention);
          boolean mostly = mention.span().length() * 2 >= line.words().length();
          if (body.isPresent() && mostly) {
            return Optional.of(
                new Finding<>(body.get().name(), line.evidence(mention.span(), rule)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A short block whole, because a name may go over its lines; then each line. */
  private static List<Part> stretches(Part part) {
    List<Part> stretches = new ArrayList<>();
    if (part.words().length() <= 160) stretches.add(part);
    stretches.addAll(part.lines().stream().filter(line -> line.words().length() <= 120).toList());
    return stretches;
  }

  /** A body that the vocabulary does not have, where a letterhead stands: before the title. */
  private static Optional<Finding<String>> unlisted(List<Part> head, Finding<String> title) {
    for (Part part : head) {
      Evidence shown = title.evidence();
      boolean beforeTitle =
          shown.page() == part.page().number() && part.span().end() <= shown.span().start();
      if (!beforeTitle && !part.kind().isRunning()) continue;
      for (Part line : part.lines()) {
        if (line.words().length() <= 90 && OFFICE.matcher(line.folded()).matches()) {
          return Optional.of(new Finding<>(line.words(), line.evidence("issuer-letterhead")));
        }
      }
    }
    return Optional.empty();
  }

  /** Slides and sheets are not signed; their last lines are results and totals. */
  private Optional<Finding<String>> signs(Source source) {
    if (source.unit() == PageUnit.SLIDE || source.unit() == PageUnit.SHEET) return Optional.empty();
    List<Part> last = source.closing();
    List<Part> signature =
        last.stream()
            .skip(Math.max(0, last.size() - SIGNATURE))
            .filter(part -> part.kind() == Block.Kind.PARAGRAPH)
            .toList();
    return known(signature, "issuer-signature");
  }

  private Optional<Finding<String>> officeAuthor(Source source) {
    return office(source, Property.AUTHOR, "issuer-author")
        .filter(
            author ->
                OFFICE.matcher(Folding.fold(author.value())).matches()
                    || finder.find(author.evidence().quote()).stream()
                        .anyMatch(mention -> body(mention).isPresent()));
  }

  private Optional<Finding<String>> office(Source source, Property property, String rule) {
    return source
        .property(property)
        .filter(Names::isAuthor)
        .map(
            name -> {
              String canonical =
                  finder.find(name).stream()
                      .map(IssuerFinder::body)
                      .flatMap(Optional::stream)
                      .findFirst()
                      .map(Authority::name)
                      .orElse(name);
              return new Finding<>(canonical, Evidence.outside(name, rule));
            });
  }

  /** Areas issue slides: the cover bears their name and no other. */
  private Optional<Finding<String>> area(Source source) {
    for (Part part : source.opening().stream().limit(HEAD).toList()) {
      for (Part stretch : stretches(part)) {
        for (Mention mention : finder.find(stretch.text())) {
          Optional<Authority> area = ofKind(mention, Kind.AREA);
          if (area.isPresent() && mention.span().length() * 2 >= stretch.words().length()) {
            return Optional.of(
                new Finding<>(area.get().name(), stretch.evidence(mention.span(), "issuer-area")));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Authority> body(Mention mention) {
    if (!mention.isPlain()) return Optional.empty();
    return ofKind(mention, Kind.COUNCIL).or(() -> ofKind(mention, Kind.INSTITUTION));
  }

  private static Optional<Authority> ofKind(Mention mention, Kind kind) {
    return mention.meanings().stream().filter(meaning -> meaning.kind() == kind).findFirst();
  }

  /** The author that the document names, or the one its file does. */
  Optional<Finding<String>> author(Source source) {
    List<Part> named = new ArrayList<>(source.opening());
    named.addAll(source.closing());
    for (Part part : named) {
      for (Part line : part.lines()) {
        Matcher label = AUTHOR_LABEL.matcher(Folding.fold(line.text()));
        if (!label.find()) continue;
        Span span = new Span(label.end(), line.text().length());
        String name = span.in(line.text()).strip();
        if (name.length() <= 120 && Names.isAuthor(name)) {
          return Optional.of(new Finding<>(name, line.evidence(span, "author-line")));
        }
      }
    }
    return source
        .property(Property.AUTHOR)
        .map(
            author ->
                new Finding<>(
                    ADDRESS.matcher(author).replaceAll("").strip(),
                    Evidence.outside(author, "author-property")))
        .map(
            author ->
                author.value().isEmpty() ? author.map(unused -> author.evidence().quote()) : author)
        .filter(author -> Names.isAuthor(author.value().toLowerCase(Locale.ROOT)));
  }
}
