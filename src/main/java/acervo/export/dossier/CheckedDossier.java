package acervo.export.dossier;

import acervo.citation.References;
import acervo.citation.Work;
import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.search.Holdings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A dossier of which every quotation has been held against its source: what every form of export
 * writes.
 *
 * @param generation of the collection it was held against
 * @param references its sources in the style of the edition
 * @param sources the list of them, each once, in the order of the style
 */
public record CheckedDossier(
    Dossier dossier,
    DossierEdition edition,
    long generation,
    List<Entry> entries,
    References references,
    List<References.Listed> sources) {
  public CheckedDossier {
    entries = List.copyOf(entries);
    sources = List.copyOf(sources);
  }

  /** One line of it, in the dossier's order. */
  public sealed interface Entry permits Headed, CheckedExcerpt {}

  /** The heading of the excerpts after it. */
  public record Headed(String text) implements Entry {}

  /**
   * Holds every quotation of a dossier against the collection as it is now.
   *
   * @param standings how its excerpts stand, by their ids; of one that is not in it only the places
   *     that it names itself are looked at
   */
  public static CheckedDossier of(
      Dossier dossier, Map<String, Standing> standings, Holdings holdings, DossierEdition edition) {
    Check check = new Check(holdings, standings, edition.origin());
    long generation = holdings.generation();
    List<Entry> entries = new ArrayList<>();
    String heading = "";
    int number = 0;
    for (Dossier.Entry entry : dossier.entries()) {
      switch (entry) {
        case Dossier.Heading headed -> {
          heading = headed.text();
          entries.add(new Headed(heading));
        }
        case Excerpt excerpt -> entries.add(check.of(excerpt, ++number, heading));
      }
    }
    List<Work> works = excerpts(entries).map(CheckedExcerpt::work).toList();
    References references =
        References.in(edition.style(), edition.messages(), edition.day(), works);
    return new CheckedDossier(dossier, edition, generation, entries, references, references.list());
  }

  private static Stream<CheckedExcerpt> excerpts(List<Entry> entries) {
    return entries.stream()
        .flatMap(
            entry -> entry instanceof CheckedExcerpt excerpt ? Stream.of(excerpt) : Stream.empty());
  }

  /** The excerpts alone, in their order. */
  public List<CheckedExcerpt> excerpts() {
    return excerpts(entries).toList();
  }

  /** Those that do not say what their source says. */
  public List<CheckedExcerpt> differing() {
    return excerpts(entries).filter(excerpt -> !excerpt.verdict().holds()).toList();
  }

  /** «100 extractos de 20 documentos. Exportado el 25 de noviembre de 2026.» */
  public String summary() {
    return edition.say(
        "export.dossier.summary", excerpts().size(), sources.size(), edition.writtenDay());
  }

  /** Whether every quotation is what its source says, in one sentence. */
  public String certification() {
    int differing = differing().size();
    String key = differing == 0 ? "export.dossier.certified" : "export.dossier.not_certified";
    return excerpts().isEmpty()
        ? edition.say("export.dossier.empty")
        : edition.say(
            key, excerpts().size(), differing, edition.writtenDay(), Long.toString(generation));
  }

  /** Why a quotation is not what its source says; empty when it is. */
  public String why(CheckedExcerpt excerpt) {
    return excerpt.verdict().why().map(edition.messages()::say).orElse("");
  }
}
