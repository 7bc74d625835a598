package acervo.catalog;

import acervo.catalog.mention.Mention;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.Format;
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
 * Who issued a document and who wrote it. The issuer is, in order: of an e-mail, the office that
 * sent it; whom the title says it is of; from whom it says it comes; who heads the first page; who
 * signs the last; the organisation that the file names; an author that is an office. A council or
 * an institution goes by its canonical name; an area, and a body that the vocabulary does not have,
 * as written.
 */
final class IssuerFinder {
  private static final int HEAD = 8;
  private static final int SIGNATURE = 6;

  /** What makes a title's «del …» mean its issuer: a genre that bodies issue, and no addressee. */
  private static final Pattern ISSUED =
      Phrasing.pattern(
          """
          (?:informe|memoria|posicionamiento|pronunciamiento|comunicado|opinion|dictamen
          |resultados|logros|declaracion|boletin|acta|plan de trabajo|rendicion de cuentas)
          (?!.*\\b(?:sobre|al|ante|para|respecto|acerca|referente|relativ[oa])\\b)
          .*\\b(?:del?|por)(?: (?:el|la|los|las))?\\s*$
          """);

  private static final Pattern OFFICE =
      Phrasing.pattern(
          """
          (?:ministerio|viceministerio|secretaria|subsecretaria|presidencia|direccion|subdireccion
          |consejo|comision|comite|instituto|unidad|departamento|gerencia|oficina|asamblea|corte
          |fiscalia|procuraduria|alcaldia|universidad|tribunal|superintendencia|despacho
          |fundacion|asociacion|centro|red|area)\\b
          (?! de (?:la )?republica$)[^.;:]{3,}
          """);

  private static final Pattern AUTHOR_LABEL =
      Phrasing.pattern(
          """
          ^\\W*(?:autor(?:a|es|as|\\(a\\)|/a)?|elaborado por|preparado por|elabor[oa]
          |redactado por|presentado por|por)\\s*:\\s*
          """);

  private static final int LONGEST_LINE = 160;

  /** What an area's name may have before it: «Dirección Nacional de». */
  private static final int LONGEST_OFFICE = 30;

  private static final Pattern FROM =
      Phrasing.pattern(
          """
          \\s*(?:de|remite|remitente|emite|emitid[oa] por|unidad emisora|entidad emisora
          |from)\\s*:\\s*
          """);

  /** Heads every letterhead of the government and issues few documents itself. */
  private static final Pattern HIGHEST = Pattern.compile("(?:presidencia|gobierno|republica) .*");

  private static final Pattern PARTED = Pattern.compile("\\s+[·•|–—-]\\s+|\\t");

  private static final Pattern ADDRESS = Pattern.compile("\\s*<[^>]*>|\"");

  private final MentionFinder finder;

  IssuerFinder(MentionFinder finder) {
    this.finder = finder;
  }

  Optional<Finding<String>> issuer(Source source, Finding<String> title) {
    List<Supplier<Optional<Finding<String>>>> rules =
        List.of(
            () -> source.content().format() == Format.EML ? officeAuthor(source) : Optional.empty(),
            () -> ofTitle(title),
            () -> labelled(source),
            () -> heading(title),
            () -> heads(source, title),
            () -> signs(source),
            () -> office(source, Property.ORGANISATION, "issuer-organisation"),
            () -> officeAuthor(source));
    return rules.stream()
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst()
        .map(found -> fuller(source, found));
  }

  /** An area that a title begins with and sets off: «Comunicaciones: logros de 2018». */
  private Optional<Finding<String>> heading(Finding<String> title) {
    String quote = title.evidence().quote();
    return finder.find(quote).stream()
        .limit(1)
        .filter(area -> area.span().start() == 0 && ofKind(area, Kind.AREA).isPresent())
        .filter(area -> quote.startsWith(":", area.span().end()))
        .findFirst()
        .map(
            area ->
                new Finding<>(
                    area.span().in(quote).replaceAll("\\s+", " "),
                    title.within(area.span(), "issuer-title")));
  }

  /** «Dirección de Aguas» where a cover has «Aguas» and the pages after it the whole name. */
  private static Finding<String> fuller(Source source, Finding<String> found) {
    String end = " " + Folding.fold(found.value());
    if (found.evidence().page() == 0) return found;
    for (Part part : source.overleaf()) {
      for (Part stretch : stretches(part)) {
        String name = stretch.folded();
        if (name.endsWith(end)
            && name.length() <= end.length() + LONGEST_OFFICE
            && OFFICE.matcher(name).matches()) {
          return new Finding<>(stretch.words(), stretch.evidence(found.evidence().rule()));
        }
      }
    }
    return found;
  }

  private Optional<Finding<String>> ofTitle(Finding<String> title) {
    Evidence shown = title.evidence();
    for (Mention mention : finder.find(shown.quote())) {
      Optional<Authority> body = body(mention);
      String before =
          Folding.fold(shown.quote().substring(0, mention.span().start())).replaceAll("\\s+", " ");
      if (body.isPresent() && ISSUED.matcher(before).find()) {
        return Optional.of(
            new Finding<>(body.get().name(), title.within(mention.span(), "issuer-title")));
      }
    }
    return Optional.empty();
  }

  /** «De: …», as memoranda and opinions say who speaks. */
  private Optional<Finding<String>> labelled(Source source) {
    for (Part part : source.opening().stream().limit(HEAD * 2).toList()) {
      for (Part line : part.lines()) {
        Matcher label = FROM.matcher(Folding.fold(line.text()));
        if (!label.lookingAt()) continue;
        String text = line.text().substring(label.end());
        Optional<Finding<String>> known = leading(line, label.end(), "issuer-from");
        if (known.isPresent()) return known;
        if (OFFICE.matcher(Folding.fold(text.strip())).matches()) {
          Span span = new Span(label.end(), line.text().length());
          return Optional.of(new Finding<>(text.strip(), line.evidence(span, "issuer-from")));
        }
      }
    }
    return Optional.empty();
  }

  /** A line at the head of the first page that is the name of a body, or begins with it. */
  private Optional<Finding<String>> heads(Source source, Finding<String> title) {
    List<Part> head = new ArrayList<>(source.running());
    List<Part> undivided =
        source.opening().stream()
            .limit(HEAD)
            .takeWhile(part -> !Divisions.isDivider(source, part))
            .toList();
    head.addAll(Letterhead.of(undivided));
    List<Finding<String>> known = known(head, "issuer-letterhead");
    return known.stream()
        .filter(body -> !HIGHEST.matcher(Folding.fold(body.value())).matches())
        .findFirst()
        .or(() -> known.stream().findFirst())
        .or(() -> unlisted(head, title));
  }

  private List<Finding<String>> known(List<Part> parts, String rule) {
    List<Finding<String>> known = new ArrayList<>();
    for (Part part : parts) {
      for (Part stretch : stretches(part)) leading(stretch, 0, rule).ifPresent(known::add);
    }
    return known;
  }

  /** The body whose name begins a stretch, from an offset, and is most of it or is set off. */
  private Optional<Finding<String>> leading(Part stretch, int from, String rule) {
    String text = stretch.text().substring(from);
    for (Mention mention : finder.find(text)) {
      String before = text.substring(0, mention.span().start());
      String after = text.substring(mention.span().end());
      boolean leads = before.strip().length() <= 3 || before.strip().equalsIgnoreCase("Pleno del");
      boolean ends =
          after.isBlank()
              || ",(.".indexOf(after.strip().charAt(0)) >= 0
              || (after.charAt(0) == ' ' && letters(after) <= mention.span().length());
      Optional<Finding<String>> body =
          body(mention)
              .map(Authority::name)
              .or(
                  () ->
                      ofKind(mention, Kind.AREA)
                          .map(area -> mention.span().in(text).replaceAll("\\s+", " ")))
              .map(name -> new Finding<>(name, stretch.evidence(mention.span().shift(from), rule)));
      if (leads && ends && body.isPresent()) return body;
    }
    return Optional.empty();
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  /** A short block whole, because a name may go over its lines; its lines; what dots part. */
  private static List<Part> stretches(Part part) {
    List<Part> stretches = new ArrayList<>();
    if (part.words().length() <= LONGEST_LINE && !PARTED.matcher(part.text()).find())
      stretches.add(part);
    for (Part line : part.lines()) {
      if (line.words().length() > LONGEST_LINE) continue;
      int start = line.span().start();
      Matcher parting = PARTED.matcher(line.text());
      while (parting.find()) {
        stretches.add(
            new Part(
                line.page(),
                line.kind(),
                line.level(),
                new Span(start, line.span().start() + parting.start())));
        start = line.span().start() + parting.end();
      }
      stretches.add(
          new Part(line.page(), line.kind(), line.level(), new Span(start, line.span().end())));
    }
    return stretches;
  }

  /** A body that the vocabulary does not have, where a letterhead stands: before the title. */
  private static Optional<Finding<String>> unlisted(List<Part> head, Finding<String> title) {
    for (Part part : head) {
      Evidence shown = title.evidence();
      boolean beforeTitle =
          shown.page() == part.page().number() && part.span().end() <= shown.span().start();
      if (!beforeTitle && !part.kind().isRunning()) continue;
      for (Part line : stretches(part)) {
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
    List<Part> last = Letterhead.withoutAddressees(source.closing());
    List<Part> signature =
        last.stream()
            .skip(Math.max(0, last.size() - SIGNATURE))
            .filter(part -> part.kind() == Block.Kind.PARAGRAPH)
            .toList();
    return known(signature, "issuer-signature").stream().findFirst();
  }

  private Optional<Finding<String>> officeAuthor(Source source) {
    return office(source, Property.AUTHOR, "issuer-author")
        .filter(
            author ->
                OFFICE.matcher(Folding.fold(author.value())).matches()
                    || finder.find(author.evidence().quote()).stream()
                        .anyMatch(
                            mention ->
                                body(mention).or(() -> ofKind(mention, Kind.AREA)).isPresent()));
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
