package acervo.catalog;

import acervo.catalog.correction.Corrections;
import acervo.catalog.law.Definition;
import acervo.catalog.law.LawReader;
import acervo.catalog.law.LawsOfDocument;
import acervo.catalog.learning.Learning;
import acervo.catalog.learning.Learnt;
import acervo.catalog.mention.Mention;
import acervo.catalog.mention.MentionFinder;
import acervo.catalog.record.RecordReader;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.document.PartialDate;
import acervo.document.Period;
import acervo.extraction.Content;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Describes documents: what was read of a file → its metadata, each value with its evidence. Safe
 * for many threads; a changed vocabulary asks for a new one.
 */
public final class Cataloguer {
  /** Raised when the rules would describe the same content otherwise. */
  private static final int RULES = 8;

  private final Vocabulary file;
  private final Learnt learnt;
  private final MentionFinder finder;
  private final LawReader laws;

  /** What documents define is what they say beside the authority file, whatever was learnt. */
  private final Optional<LawReader> untaught;

  /**
   * @param file the authority file
   * @param learnt what the collection taught beyond it
   */
  public Cataloguer(Vocabulary file, Learnt learnt) {
    this.file = file;
    this.learnt = learnt;
    Vocabulary known = learnt.with(file);
    this.finder = learnt.finder(file);
    this.laws = new LawReader(file, known, finder);
    boolean taught = !learnt.entries().isEmpty();
    this.untaught =
        taught ? Optional.of(new LawReader(file, file, new MentionFinder(file))) : Optional.empty();
  }

  /** One that knows the same authority file and has learnt something else. */
  public Cataloguer knowing(Learnt others) {
    return new Cataloguer(file, others);
  }

  /** The acronyms and names to which something learnt gives another meaning than this one knows. */
  public Set<String> formsChangedBy(Learnt newer) {
    return newer.changedForms(learnt, file);
  }

  /** A place to put together what documents define. */
  public Learning learning() {
    return new Learning(file);
  }

  /**
   * The document that a file's bytes are, its records, and what can be learnt from it: the same
   * whatever was learnt before, so that a collection teaches the same however it grew. Of its lists
   * of slugs, the weightiest come first, and the evidence of a list has one entry for each slug, in
   * the same order.
   *
   * @param sha256 of the bytes, 64 lower-case hexadecimal digits
   * @param fileName without its folder
   * @param corrections what people put right in it: it stands, and records inherit it
   */
  public Described describe(
      String sha256, String fileName, long bytes, Content content, Corrections corrections) {
    return describe(sha256, fileName, bytes, content, corrections, Optional.empty());
  }

  /**
   * The same for a document that a cataloguer of this {@link #version} described before.
   *
   * @param definitions what it then found to learn
   */
  public Described describeAgain(
      String sha256,
      String fileName,
      long bytes,
      Content content,
      Corrections corrections,
      List<Definition> definitions) {
    return describe(sha256, fileName, bytes, content, corrections, Optional.of(definitions));
  }

  private Described describe(
      String sha256,
      String fileName,
      long bytes,
      Content content,
      Corrections corrections,
      Optional<List<Definition>> definitions) {
    Source source = new Source(fileName, content);
    IssuerFinder issuers = new IssuerFinder(finder);
    Finding<String> title = new TitleFinder(finder).find(source);
    Finding<DocumentType> type = TypeRules.find(source, title);
    Optional<Finding<PartialDate>> date = DocumentDate.find(source, title, type.value());
    Optional<Finding<Period>> period = CoveredPeriod.find(source, title, type);
    Optional<Finding<String>> language = LanguageDetector.detect(source);
    Optional<Finding<String>> issuer = issuers.issuer(source, title);
    Optional<Finding<String>> author = issuers.author(source);
    Map<Integer, List<Mention>> scanned = new HashMap<>();
    Function<Page, List<Mention>> mentioned =
        page -> scanned.computeIfAbsent(page.number(), unused -> finder.find(page.text()));
    LawsOfDocument named = laws.read(content.pages(), mentioned);
    DocumentMentions mentions = new DocumentMentions(source, title, mentioned, named);
    Map<String, List<Finding<String>>> lists = new LinkedHashMap<>();
    lists.put("area", areas(mentions, issuer));
    lists.put(Kind.LAW.key(), mentions.laws());
    for (Kind kind : List.of(Kind.COUNCIL, Kind.PLAN, Kind.INSTITUTION)) {
      lists.put(kind.key(), slugs(mentions.of(kind)));
    }
    Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    evidence.put("title", List.of(title.evidence()));
    evidence.put("type", List.of(type.evidence()));
    date.ifPresent(found -> evidence.put("date", List.of(found.evidence())));
    period.ifPresent(found -> evidence.put("period", List.of(found.evidence())));
    issuer.ifPresent(found -> evidence.put("issuer", List.of(found.evidence())));
    author.ifPresent(found -> evidence.put("author", List.of(found.evidence())));
    language.ifPresent(found -> evidence.put("language", List.of(found.evidence())));
    lists.forEach(
        (field, found) -> {
          if (!found.isEmpty()) {
            evidence.put(field, found.stream().map(Finding::evidence).toList());
          }
        });
    Document found =
        new Document(
            sha256,
            title.value(),
            type.value(),
            date.map(Finding::value),
            period.map(Finding::value),
            issuer.map(Finding::value).orElse(""),
            author.map(Finding::value).orElse(""),
            values(lists.get("area")),
            values(lists.get(Kind.COUNCIL.key())),
            values(lists.get(Kind.LAW.key())),
            values(lists.get(Kind.PLAN.key())),
            values(lists.get(Kind.INSTITUTION.key())),
            language.map(Finding::value).orElse(""),
            content.pages().size(),
            source.unit(),
            content.format(),
            bytes,
            evidence);
    Document document = corrections.applyTo(found);
    return new Described(
        document,
        RecordReader.read(document, content.pages(), mentions.entries(), named),
        definitions.orElseGet(() -> definitions(content, named)));
  }

  /** The laws that a text names which need not be of the collection. */
  public LawsOfDocument lawsOf(List<Page> pages) {
    return laws.read(pages);
  }

  private List<Definition> definitions(Content content, LawsOfDocument named) {
    return untaught
        .map(reader -> reader.read(content.pages()).definitions())
        .orElse(named.definitions());
  }

  /**
   * The same for cataloguers that describe alike; changes with the rules and with the authority
   * file, not with what was learnt.
   */
  public String version() {
    return RULES + "-" + file.fingerprint();
  }

  /**
   * The areas in the title and the headings, unless another area issued it: a heading may use the
   * name of an area as a common noun. Else the area that issued it, or whose council did; else
   * those of the councils in title and headings; else the only area that the text names, unless but
   * rows of a table say it, each of itself.
   */
  private List<Finding<String>> areas(DocumentMentions mentions, Optional<Finding<String>> issuer) {
    List<Finding<String>> named = slugs(mentions.prominent(Kind.AREA));
    Optional<Finding<String>> issuing = issuer.flatMap(this::areaOfIssuer);
    if (issuing.isPresent() && !values(named).contains(issuing.get().value())) {
      return List.of(issuing.get());
    }
    if (!named.isEmpty()) return named;
    List<Finding<String>> attending = attending(mentions.prominent(Kind.COUNCIL));
    if (!attending.isEmpty()) return attending;
    boolean only = mentions.of(Kind.AREA).size() == 1;
    return only ? slugs(mentions.beyondRows(Kind.AREA)) : List.of();
  }

  private static List<Finding<String>> attending(List<Finding<Authority>> councils) {
    Map<String, Finding<String>> areas = new LinkedHashMap<>();
    for (Finding<Authority> council : councils) {
      council
          .value()
          .area()
          .ifPresent(
              area -> areas.putIfAbsent(area, new Finding<>(area, because(council.evidence()))));
    }
    return List.copyOf(areas.values());
  }

  private static Evidence because(Evidence body) {
    return new Evidence(body.page(), body.span(), body.quote(), "area-of-body", body.correctedBy());
  }

  private Optional<Finding<String>> areaOfIssuer(Finding<String> issuer) {
    for (Mention mention : finder.find(issuer.value())) {
      for (Authority meaning : mention.meanings()) {
        Optional<String> area =
            meaning.kind() == Kind.AREA ? Optional.of(meaning.slug()) : meaning.area();
        if (area.isPresent())
          return Optional.of(new Finding<>(area.get(), because(issuer.evidence())));
      }
    }
    return Optional.empty();
  }

  private static List<Finding<String>> slugs(List<Finding<Authority>> found) {
    return found.stream().map(each -> each.map(Authority::slug)).toList();
  }

  private static List<String> values(List<Finding<String>> found) {
    return found.stream().map(Finding::value).toList();
  }
}
