package acervo.certificate;

import acervo.document.PartialDate;
import acervo.document.Sha256;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.Holdings;
import acervo.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks certificates: first that no byte was changed, then by making the search again. */
public final class CertificateCheck {
  private final Certificates certificates;
  private final Holdings holdings;
  private final Function<Messages, Terms> terms;

  /**
   * @param terms the words of a language, in which the certificate is made again
   */
  public CertificateCheck(
      Certificates certificates, Holdings holdings, Function<Messages, Terms> terms) {
    this.certificates = certificates;
    this.holdings = holdings;
    this.terms = terms;
  }

  /** Whether a file is meant to be a certificate, as it was issued or changed since. */
  public static boolean recognises(byte[] file) {
    return CertificateFile.isLikely(file);
  }

  /** No bytes are an error. */
  public Verdict check(byte[] file) throws IOException {
    return switch (CertificateFile.read(file)) {
      case CertificateFile.Content.Foreign() -> new Verdict.Foreign();
      case CertificateFile.Content.Altered(Message what) -> new Verdict.Altered(what);
      case CertificateFile.Content.Sound(Certificate then, boolean reformatted) ->
          replay(then, reformatted);
    };
  }

  private Verdict replay(Certificate then, boolean reformatted) throws IOException {
    Optional<SearchRequest> request = request(then.question());
    if (request.isEmpty()) return new Verdict.Altered(Message.of("certificate.altered.form"));
    if (!isCoherent(then)) {
      return new Verdict.Altered(Message.of("certificate.altered.incoherent"));
    }
    Terms words = terms.apply(Messages.in(then.language()));
    Certificate now = certificates.issue(request.get(), words, then.issued().address());
    Comparison comparison = Comparison.of(then, now, holdings);
    return new Verdict.Replayed(request.get(), then, now, reformatted, comparison);
  }

  /**
   * Whether the parts of a certificate agree: a digest can be computed anew by whoever changes one
   * part, and the others would have to be changed with it.
   */
  private static boolean isCoherent(Certificate certificate) {
    Certificate.Answer answer = certificate.answer();
    Certificate.Collection collection = certificate.collection();
    List<Certificate.Found> found = new ArrayList<>(answer.documents());
    found.addAll(answer.partial());
    boolean inOrder = answer.documents().size() == Math.min(found.size(), answer.complete());
    for (int i = 0; i < found.size() && inOrder; i++) {
      Certificate.Found each = found.get(i);
      inOrder =
          each.number() == i + 1
              && each.sha256().startsWith(each.id())
              && i < answer.ids().size()
              && each.id().equals(answer.ids().get(i));
    }
    boolean whole = found.size() == answer.total();
    List<String> hashes = found.stream().map(Certificate.Found::sha256).toList();
    return inOrder
        && found.size() == Math.min(answer.total(), answer.most().detailed())
        && answer.ids().size() == Math.min(answer.total(), answer.most().listed())
        && (!whole || Sha256.ofLines(hashes).equals(answer.orderSha256()))
        && collection.unread().size() == Math.min(collection.unreadTotal(), answer.most().unread());
  }

  /** The search that was certified; empty when no search can be like that. */
  private static Optional<SearchRequest> request(Certificate.Question question) {
    Map<FacetName, Set<String>> only = new EnumMap<>(FacetName.class);
    Map<FacetName, Set<String>> without = new EnumMap<>(FacetName.class);
    for (Certificate.Filter filter : question.filters()) {
      Optional<FacetName> name = FacetName.of(filter.name());
      if (name.isEmpty()) return Optional.empty();
      (filter.excluded() ? without : only).put(name.get(), values(filter));
    }
    SearchRequest.Sort sort = SearchRequest.Sort.of(question.sort());
    Optional<PartialDate> from = PartialDate.parse(question.from());
    Optional<PartialDate> to = PartialDate.parse(question.to());
    boolean sensible =
        sort.code().equals(question.sort())
            && from.isPresent() != question.from().isEmpty()
            && to.isPresent() != question.to().isEmpty();
    if (!sensible) return Optional.empty();
    Filters filters = new Filters(only, without, from, to);
    return Optional.of(new SearchRequest(question.text(), filters, sort, 1, SearchRequest.USUAL));
  }

  private static Set<String> values(Certificate.Filter filter) {
    return filter.values().stream()
        .map(Certificate.Value::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
