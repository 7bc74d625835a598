package acervo.antecedent;

import acervo.antecedent.Antecedents.OfUnit;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.AlikeRequest;
import acervo.search.AlikeResult.Alike;
import acervo.search.AlikeSearch;
import acervo.search.Filters;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordResult.Twin;
import acervo.search.RecordSearch;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the antecedents of the units of one draft. Of each document that is alike its best passage
 * is taken: the observation, position or opinion that stands there, or for want of one the passage.
 */
final class AntecedentFinder {
  /** Documents that are alike of which one looks what stands at their best passage. */
  private static final int DOCUMENTS = 10;

  /** Words in common that make the matter the same; one alone may be any. */
  private static final int WORDS = 2;

  /**
   * What of the words compared, by weight, a passage must have that states nothing of the kind; of
   * what does, whatever is found at all is shown.
   */
  private static final double SHARE = 0.25;

  /** Documents whose records are kept at hand, and answers about laws. */
  private static final int KEPT = 100;

  private final AlikeSearch alike;
  private final RecordSearch records;
  private final Map<String, List<RecordHit>> ofDocuments = bounded();
  private final Map<Set<String>, RecordResult> onLaws = bounded();

  AntecedentFinder(AlikeSearch alike, RecordSearch records) {
    this.alike = alike;
    this.records = records;
  }

  OfUnit find(DraftUnit unit) {
    Set<String> laws = unit.laws().keySet();
    Choice choice = new Choice();
    List<Antecedent> onlyAlike = new ArrayList<>();
    if (!laws.isEmpty()) {
      for (Antecedent each : alike(unit, Antecedents.having(laws))) {
        if (isOnLaw(each)) choice.add(each);
      }
    }
    for (Antecedent each : alike(unit, Filters.NONE)) {
      if (isOnLaw(each)) choice.add(each);
      else onlyAlike.add(each);
    }
    long total = 0;
    if (!laws.isEmpty()) {
      RecordResult said = onLaws(laws);
      total = said.total();
      for (RecordHit hit : said.records()) {
        choice.add(new Antecedent.Stated(hit, common(hit.record(), laws), List.of()));
      }
    }
    // What states something comes before what only says the same words.
    onlyAlike.sort(Comparator.comparing(each -> each instanceof Antecedent.Alike));
    onlyAlike.forEach(choice::add);
    return new OfUnit(unit, choice.chosen, total);
  }

  private static boolean isOnLaw(Antecedent antecedent) {
    return antecedent instanceof Antecedent.Stated stated && !stated.laws().isEmpty();
  }

  private RecordResult onLaws(Set<String> laws) {
    // As many as are shown, were each of the first ones shown already as alike.
    return onLaws.computeIfAbsent(
        laws, some -> records.records(Antecedents.onLaws(some, 2 * Antecedents.MOST)));
  }

  /** The most alike first. */
  private List<Antecedent> alike(DraftUnit unit, Filters filters) {
    AlikeRequest request =
        new AlikeRequest(
            new AlikeRequest.Source.Text(unit.matter()), Set.of(), filters, 1, DOCUMENTS);
    List<Antecedent> found = new ArrayList<>();
    for (Alike each : alike.alike(request).hits())
      at(each, unit.laws().keySet()).ifPresent(found::add);
    return found;
  }

  /** What stands at the best passage of a document that is alike. */
  private Optional<Antecedent> at(Alike alike, Set<String> laws) {
    if (alike.hit().passages().isEmpty()) return Optional.empty();
    PassageHit passage = alike.hit().passages().getFirst();
    Optional<Antecedent> stated = Optional.empty();
    int most = WORDS - 1;
    for (RecordHit hit : recordsOf(alike.hit().document().sha256())) {
      List<String> words = new ArrayList<>();
      for (Stretch stretch : hit.record().stretches()) {
        if (stretch.page() == passage.page()) words.addAll(words(passage, stretch.span()));
      }
      if (words.size() <= most) continue;
      most = words.size();
      stated = Optional.of(new Antecedent.Stated(hit, common(hit.record(), laws), words));
    }
    if (stated.isPresent()) return stated;
    List<String> words = words(passage, passage.span());
    return words.size() < WORDS || alike.hit().score() < SHARE
        ? Optional.empty()
        : Optional.of(new Antecedent.Alike(alike.hit().document(), passage, words));
  }

  private List<RecordHit> recordsOf(String sha256) {
    return ofDocuments.computeIfAbsent(
        sha256,
        document ->
            records.recordsOf(document).stream()
                .filter(hit -> Antecedents.KINDS.contains(hit.record().kind()))
                .toList());
  }

  /** The marked words of a passage within a stretch of its page, each once. */
  private static List<String> words(PassageHit passage, Span within) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Span mark : passage.highlights()) {
      if (!within.contains(mark.shift(passage.span().start()))) continue;
      String word = mark.in(passage.text()).replaceAll("\\s+", " ");
      words.putIfAbsent(Folding.fold(word), word);
    }
    return List.copyOf(words.values());
  }

  private static List<String> common(ResultRecord record, Set<String> laws) {
    return record.laws().stream()
        .map(LawReference::slug)
        .filter(laws::contains)
        .distinct()
        .toList();
  }

  private static <K, V> Map<K, V> bounded() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT;
      }
    };
  }

  /** The first ones, none twice: not even told again in another document. */
  private static final class Choice {
    private final List<Antecedent> chosen = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    void add(Antecedent antecedent) {
      if (chosen.size() == Antecedents.MOST) return;
      switch (antecedent) {
        case Antecedent.Stated stated -> {
          if (!known.add(stated.hit().record().id())) return;
          for (Twin twin : stated.hit().twins()) known.add(twin.record().id());
        }
        case Antecedent.Alike alike -> {
          if (!known.add(Folding.fold(alike.passage().text()))) return;
        }
      }
      chosen.add(antecedent);
    }
  }
}
