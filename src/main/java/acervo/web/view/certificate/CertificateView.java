package acervo.web.view.certificate;

import acervo.certificate.Certificate;
import acervo.certificate.Certificate.Found;
import acervo.certificate.Certificate.Unread;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.web.view.Wording;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A certificate on paper.
 *
 * @param finding what was found, in a sentence
 * @param issued when and where, and by which program
 * @param rest how many documents are found but not printed, in words; empty when all are
 * @param unreadRest how many files could not be read and are not printed, in words
 * @param foot the address, cut where it would not fit under a page
 */
public record CertificateView(
    String finding,
    String issued,
    String text,
    String reading,
    List<String> expansions,
    List<String> filters,
    String sort,
    List<Fact> collection,
    String fingerprint,
    String unreadTitle,
    List<File> unread,
    String unreadRest,
    List<File> partly,
    String foundTitle,
    List<Result> complete,
    String partialTitle,
    List<Result> partial,
    String rest,
    String digest,
    String address,
    String foot) {
  /** Documents and files that are printed; the attached file has the others. */
  private static final int PRINTED = 200;

  private static final int FOOT = 90;
  private static final int RANGES = 40;

  public record Fact(String name, String value) {}

  /**
   * A file.
   *
   * @param sha256 empty when its bytes could not be read
   */
  public record File(String path, String what, String sha256) {}

  /**
   * A document found.
   *
   * @param pages where, in words; empty for a match in its title alone, and without words to match
   */
  public record Result(
      String number,
      String title,
      String date,
      String pages,
      String lacks,
      List<String> paths,
      String sha256) {}

  public static CertificateView of(Certificate certificate, Wording wording) {
    Certificate.Question question = certificate.question();
    Certificate.Collection collection = certificate.collection();
    Certificate.Answer answer = certificate.answer();
    List<Found> complete = first(answer.documents(), PRINTED);
    List<Found> partial = first(answer.partial(), PRINTED - complete.size());
    List<Unread> unread = first(collection.unread(), PRINTED);
    long unprinted = answer.total() - complete.size() - partial.size();
    long unreadUnprinted = collection.unreadTotal() - unread.size();
    String address = certificate.issued().address();
    return new CertificateView(
        finding(answer, wording),
        issued(certificate.issued(), wording),
        question.text(),
        question.reading(),
        question.expansions().stream()
            .map(
                each -> wording.say("certificate.also", each.term(), String.join(" · ", each.to())))
            .toList(),
        question.filtersInWords(),
        question.sortInWords(),
        facts(collection, wording),
        collection.fingerprint(),
        wording.say("certificate.print.unread", collection.unreadTotal()),
        unread.stream().map(CertificateView::file).toList(),
        unreadUnprinted > 0 ? wording.say("certificate.print.rest.files", unreadUnprinted) : "",
        first(collection.partly(), PRINTED).stream().map(each -> file(each, wording)).toList(),
        wording.say("certificate.print.found", answer.complete()),
        complete.stream().map(found -> result(found, wording)).toList(),
        wording.say("certificate.print.partial", answer.total() - answer.complete()),
        partial.stream().map(found -> result(found, wording)).toList(),
        unprinted > 0 ? wording.say("certificate.print.rest", unprinted) : "",
        certificate.digest().value(),
        address,
        address.length() > FOOT ? address.substring(0, FOOT) + "…" : address);
  }

  private static <T> List<T> first(List<T> some, int most) {
    return some.subList(0, Math.min(most, some.size()));
  }

  private static String finding(Certificate.Answer answer, Wording wording) {
    if (answer.total() == 0) return wording.say("certificate.print.none");
    if (answer.complete() == 0) return wording.say("certificate.print.part", answer.total());
    String all = wording.say("certificate.print.all", answer.complete());
    long others = answer.total() - answer.complete();
    return others == 0 ? all : all + " " + wording.say("certificate.print.others", others);
  }

  private static String issued(Certificate.Issued issued, Wording wording) {
    OffsetDateTime at = OffsetDateTime.parse(issued.at());
    PartialDate day = new PartialDate(at.getYear(), at.getMonthValue(), at.getDayOfMonth());
    return wording.say(
        "certificate.print.issued",
        wording.date(day),
        DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(at),
        issued.zone(),
        at.getOffset().getTotalSeconds() == 0
            ? "UTC"
            : "UTC" + at.getOffset().getId().replace('-', '−'),
        issued.program());
  }

  private static List<Fact> facts(Certificate.Collection collection, Wording wording) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("documents", wording.number(collection.documents()), wording));
    facts.add(fact("pages", wording.number(collection.pages()), wording));
    facts.add(fact("textless", textless(collection.textless(), wording), wording));
    facts.add(fact("files", files(collection.files(), wording), wording));
    facts.add(fact("generation", Long.toString(collection.generation()), wording));
    return facts;
  }

  private static Fact fact(String name, String value, Wording wording) {
    return new Fact(wording.say("certificate.print.fact." + name), value);
  }

  private static String textless(Map<String, Long> pages, Wording wording) {
    List<String> parts = new ArrayList<>();
    for (String state : List.of("needs_ocr", "failed", "empty")) {
      long count = pages.getOrDefault(state, 0L);
      if (count > 0) parts.add(wording.say("web.pages." + state, count));
    }
    return parts.isEmpty() ? wording.say("certificate.print.nothing") : String.join(", ", parts);
  }

  private static String files(Map<String, Long> files, Wording wording) {
    long total = files.values().stream().mapToLong(Long::longValue).sum();
    List<String> parts = new ArrayList<>();
    for (String state :
        List.of("read", "needs_ocr", "truncated", "locked", "unreadable", "skipped")) {
      long count = files.getOrDefault(state, 0L);
      if (count > 0) parts.add(wording.say("certificate.print.files." + state, count));
    }
    return parts.isEmpty()
        ? wording.number(total)
        : wording.number(total) + ": " + String.join(", ", parts);
  }

  private static File file(Unread unread) {
    String reason = unread.reason();
    return new File(
        unread.path(),
        reason.isEmpty() ? unread.stateInWords() : unread.stateInWords() + ". " + reason,
        unread.sha256());
  }

  private static File file(Certificate.Partly partly, Wording wording) {
    return new File(partly.path(), textless(partly.pages(), wording), partly.sha256());
  }

  private static Result result(Found found, Wording wording) {
    return new Result(
        wording.number(found.number()),
        found.title(),
        PartialDate.parse(found.date()).map(wording::date).orElse(wording.say("web.undated")),
        pages(found, wording),
        String.join(", ", found.lacks()),
        found.paths(),
        found.sha256());
  }

  private static String pages(Found found, Wording wording) {
    if (found.pages().isEmpty()) return "";
    PageUnit unit = PageUnit.valueOf(found.unit().toUpperCase(Locale.ROOT));
    return wording.shortPage(unit, ranges(found.pages()));
  }

  /** «3, 7–9». */
  static String ranges(List<Integer> pages) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < pages.size(); ) {
      int last = i;
      while (last + 1 < pages.size() && pages.get(last + 1) == pages.get(last) + 1) last++;
      if (ranges.size() == RANGES) {
        ranges.add("…");
        break;
      }
      ranges.add(last == i ? pages.get(i).toString() : pages.get(i) + "–" + pages.get(last));
      i = last + 1;
    }
    return String.join(", ", ranges);
  }
}
