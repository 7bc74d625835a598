package acervo.web;

import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.search.Suggestions;
import acervo.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Suggests the entries of a vocabulary and the titles of the fake collection, one by one. */
record FakeSuggestions(FakeCollection collection, Supplier<Vocabulary> vocabulary)
    implements Suggestions {
  @Override
  public List<Suggestion> suggest(String typed, int size) {
    String begun = Folding.fold(typed).replaceAll("[«»\"]", " ").strip();
    if (begun.isEmpty()) return List.of();
    List<Suggestion> found = new ArrayList<>();
    for (Authority entry : vocabulary.get().all()) {
      boolean fits =
          Stream.concat(Stream.of(entry.name()), entry.acronyms().stream())
              .anyMatch(name -> fits(name, begun));
      if (fits) found.add(of(entry));
    }
    for (Document document : collection.all()) {
      if (fits(document.title(), begun)) {
        found.add(
            new Suggestion(
                Kind.TITLE, document.title(), Optional.empty(), document.sha256(), 1, true));
      }
    }
    return found.stream().limit(size).toList();
  }

  private static boolean fits(String name, String begun) {
    return (" " + Folding.fold(name)).contains(" " + begun);
  }

  private static Suggestion of(Authority entry) {
    Kind kind = Kind.valueOf(entry.kind().name());
    Optional<String> acronym = entry.acronyms().stream().findFirst();
    return new Suggestion(kind, entry.name(), acronym, entry.slug(), 1, true);
  }
}
