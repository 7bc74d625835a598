package acervo.web;

import acervo.antecedent.Antecedents;
import acervo.antecedent.DraftUnits;
import acervo.catalog.law.LawsOfDocument;
import acervo.catalog.law.NamedLaw;
import acervo.document.Document;
import acervo.document.Format;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.Passage;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.message.Message;
import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import acervo.search.PassageFinder;
import acervo.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads drafts as text, a paragraph a line, and holds them against all pages of a collection. */
final class FakeDrafts implements DraftDesk, PassageFinder {
  private static final Map<String, String> LAWS =
      Map.of("Código Municipal", "codigo-municipal", "Ley de Contrataciones", "contrataciones");

  private final FakeCollection collection;

  /** The names of the drafts that were read, in order. */
  final List<String> names = new ArrayList<>();

  FakeDrafts(FakeCollection collection) {
    this.collection = collection;
  }

  @Override
  public Extraction read(String name, byte[] draft) throws Busy {
    names.add(name);
    String text = new String(draft, StandardCharsets.UTF_8);
    // As the real reader does: a text has no such units.
    if (text.indexOf('\0') >= 0) text = "damaged";
    switch (text) {
      case "busy" -> throw new Busy();
      case "locked" -> {
        return new Extraction.Locked();
      }
      case "damaged" -> {
        return new Extraction.Unreadable(
            Message.of("extraction.damaged"), Message.of("extraction.damaged.remedy"));
      }
      default -> {
        PageBuilder page = new PageBuilder(1);
        text.lines().forEach(page::paragraph);
        return new Extraction.Extracted(
            new Content(Format.TXT, Map.of(), List.of(page.build()), List.of()));
      }
    }
  }

  @Override
  public DraftCheck.Result check(Draft draft) {
    return DraftCheck.of(draft, collection, this);
  }

  /** Knows few laws, by one name each. */
  @Override
  public Antecedents antecedents(Content draft) {
    Map<Integer, List<NamedLaw>> laws = new TreeMap<>();
    for (Page page : draft.pages()) {
      List<NamedLaw> named = new ArrayList<>();
      LAWS.forEach(
          (name, slug) -> {
            int at = page.text().indexOf(name);
            if (at < 0) return;
            Span span = new Span(at, at + name.length());
            named.add(new NamedLaw(span, slug, name, "", "law-name"));
          });
      laws.put(page.number(), named);
    }
    DraftUnits units = DraftUnits.of(draft.pages(), new LawsOfDocument(laws, List.of(), ""));
    return Antecedents.of(units, new FakeAlike(collection), new FakeRecords(collection));
  }

  @Override
  public List<Locator> find(List<String> words, Optional<String> within, int most) {
    List<Locator> places = new ArrayList<>();
    for (Document document : collection.all()) {
      if (within.isPresent() && !within.get().equals(document.sha256())) continue;
      for (int number = 1; number <= document.pages(); number++) {
        Page page = collection.page(document.sha256(), number).orElseThrow();
        for (Passage passage : collection.passages(document.sha256(), number)) {
          String text = passage.span().in(page.text());
          if (words.stream().filter(text::contains).count() * 2 > words.size()) {
            places.add(new Locator(document.sha256(), number, passage.span()));
          }
        }
      }
    }
    return places.subList(0, Math.min(most, places.size()));
  }

  @Override
  public List<Document> titled(List<String> words, int most) {
    return collection.all().stream().limit(most).toList();
  }
}
