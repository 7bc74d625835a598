package acervo.web;

import acervo.catalog.correction.Correction;
import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Proposal;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.message.Message;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrections and decisions in memory, which the collection shows at once. */
final class FakeCuration implements Curation {
  private static final Authority PUBLIC_SPACE =
      new Authority(
          Kind.LAW,
          "lpelp",
          "Ley de Protección al Espacio Público",
          List.of("LPELP"),
          List.of("Ley del Espacio Público"),
          Optional.empty());

  private final FakeCollection collection;
  private final Map<String, Corrections> corrections = new HashMap<>();
  private final Map<String, Document> found = new HashMap<>();

  /** Told on the page of the vocabulary. */
  List<Message> mistakes = List.of();

  /** When set, nothing can be changed. */
  Outcome.Refused refusal;

  private final List<Authority> entries = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();

  FakeCuration(FakeCollection collection) {
    this.collection = collection;
    if (collection.all().isEmpty()) return;
    entries.add(entry(Kind.AREA, "agua", "Agua y saneamiento"));
    entries.add(
        new Authority(
            Kind.COUNCIL,
            "conasav",
            "Consejo Nacional de Sustentabilidad Ambiental y Vulnerabilidad",
            List.of("CONASAV"),
            List.of("el consejo ambiental"),
            Optional.of("agua")));
    entries.add(entry(Kind.AREA, "seguridad", "Seguridad"));
    entries.add(
        entry(
            Kind.COUNCIL,
            "cnscc",
            "Consejo Nacional de Seguridad Ciudadana y Convivencia",
            "CNSCC"));
    entries.add(entry(Kind.COUNCIL, "coned", "Consejo Nacional de Educación", "CONED"));
    entries.add(PUBLIC_SPACE);
    entries.add(entry(Kind.PLAN, "plan-aire-puro", "Plan Aire Puro"));
    propose(
        collection,
        true,
        3,
        "contribución especial",
        entry(Kind.LAW, "ley-de-contribucion-especial", "Ley de la Contribución Especial", "LCE"));
    propose(
        collection,
        true,
        1,
        "Código Municipal",
        entry(Kind.LAW, "codigo-municipal", "Código Municipal"));
    propose(
        collection,
        true,
        1,
        "Plan El Salvador Seguro",
        entry(Kind.INSTITUTION, "plan-el-salvador-seguro", "Plan El Salvador Seguro", "PESS"));
    propose(
        collection,
        false,
        1,
        "LPELP: reforma aprobada",
        new Authority(
            Kind.LAW,
            "lpelp",
            PUBLIC_SPACE.name(),
            List.of("LPELP", "LPEP"),
            PUBLIC_SPACE.names(),
            Optional.empty()));
  }

  private static Authority entry(Kind kind, String slug, String name, String... acronyms) {
    return new Authority(kind, slug, name, List.of(acronyms), List.of(), Optional.empty());
  }

  /** Found at the first words of the collection that read so. */
  private void propose(
      FakeCollection collection, boolean isNew, int documents, String words, Authority entry) {
    for (Document document : collection.all()) {
      for (int number = 1; number <= document.pages(); number++) {
        Page page = collection.page(document.sha256(), number).orElseThrow();
        int at = page.text().indexOf(words);
        if (at < 0) continue;
        Span sentence = sentence(page.text(), at);
        proposals.add(
            new Proposal(
                "p-" + proposals.size(),
                entry,
                isNew,
                documents,
                new Locator(document.sha256(), number, sentence),
                sentence.in(page.text())));
        return;
      }
    }
    throw new IllegalStateException("nowhere: " + words);
  }

  private static Span sentence(String text, int at) {
    int end = text.indexOf('\n', at);
    return new Span(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
  }

  /** What the authority file holds by now, and what the collection taught. */
  Vocabulary vocabulary() {
    List<Authority> all = new ArrayList<>(entries);
    proposals.stream().filter(Proposal::isNew).map(Proposal::entry).forEach(all::add);
    return new Vocabulary(all);
  }

  @Override
  public Corrections corrections(String sha256) {
    return corrections.getOrDefault(sha256, Corrections.NONE);
  }

  @Override
  public Outcome correct(String sha256, Map<Field, Optional<Correction>> changes) {
    if (refusal != null) return refusal;
    Corrections now = corrections(sha256).with(changes);
    corrections.put(sha256, now);
    Document before = collection.document(sha256).orElseThrow();
    collection.replace(now.applyTo(found.computeIfAbsent(sha256, key -> before)));
    return new Outcome.Done();
  }

  @Override
  public List<Message> vocabularyMistakes() {
    return mistakes;
  }

  @Override
  public List<Proposal> proposals() {
    return List.copyOf(proposals);
  }

  /** Refuses a name that another entry has. */
  @Override
  public Outcome accept(Authority entry) {
    boolean taken =
        entries.stream()
            .anyMatch(e -> e.name().equals(entry.name()) && !e.slug().equals(entry.slug()));
    if (taken) {
      return new Outcome.Refused(
          Message.of("«" + entry.name() + "» ya está en el vocabulario."),
          Message.of("Escriba otro nombre."));
    }
    entries.removeIf(e -> e.kind() == entry.kind() && e.slug().equals(entry.slug()));
    entries.add(entry);
    proposals.removeIf(proposal -> proposal.entry().slug().equals(entry.slug()));
    return new Outcome.Done();
  }
}
