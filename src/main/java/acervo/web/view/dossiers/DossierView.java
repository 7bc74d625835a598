package acervo.web.view.dossiers;

import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import acervo.dossier.Standing;
import acervo.web.view.DossierAddress;
import acervo.web.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier.
 *
 * @param about how many excerpts it has and since when
 * @param warning how many of them do not stand as they were taken, in words; empty when all do
 * @param undo the entry that was just deleted, null for none
 * @param deleted the other entries that can be brought back
 * @param added the excerpt that was just added, empty for none
 * @param back where the person who added it came from, empty when it is not known
 * @param refused why a change was not made, a sentence; empty when none was refused
 */
public record DossierView(
    String id,
    String title,
    String description,
    String url,
    String api,
    String about,
    String warning,
    List<EntryView> entries,
    Deleted undo,
    List<Deleted> deleted,
    String added,
    String back,
    String refused) {
  /** The parameter that names the excerpt that was just added. */
  public static final String ADDED = "agregado";

  /** The parameter that names the button that was pressed last, so that it can be pressed again. */
  public static final String FOCUS = "foco";

  private static final int OPENING = 120;

  /**
   * A heading or an excerpt.
   *
   * @param element its id on the page
   * @param url where it is changed
   * @param excerpt null for a heading, whose words are {@code text}
   * @param focus the button to stand at, empty for none
   */
  public record EntryView(
      String id,
      String element,
      String url,
      String text,
      ExcerptView excerpt,
      boolean first,
      boolean last,
      String focus) {}

  /** An entry that can be brought back, by its first words. */
  public record Deleted(String id, String opening, String url) {}

  /**
   * What the address says beside the dossier itself; empty texts say nothing.
   *
   * @param focus the button and the entry, «subir.ID»
   */
  public record Said(String deleted, String added, String back, String focus, String refused) {}

  /** {@code origin} is the scheme and host of this server. */
  public static DossierView of(
      Dossier dossier,
      Map<String, Standing> standings,
      List<Dossier.Entry> deleted,
      Said said,
      String origin,
      Wording wording) {
    List<EntryView> entries = new ArrayList<>();
    for (int i = 0; i < dossier.entries().size(); i++) {
      entries.add(entry(dossier, i, standings, said.focus, origin, wording));
    }
    Optional<Dossier.Entry> undo =
        deleted.stream().filter(entry -> entry.id().equals(said.deleted)).findFirst();
    return new DossierView(
        dossier.id(),
        dossier.title(),
        dossier.description(),
        DossierAddress.of(dossier.id()).toString(),
        "/api/dossiers/" + dossier.id(),
        wording.say(
            "web.dossier.about",
            standings.size(),
            wording.date(dossier.created()),
            wording.date(dossier.changed())),
        warning(standings, wording),
        entries,
        undo.map(entry -> deleted(dossier, entry)).orElse(null),
        deleted.stream()
            .filter(entry -> undo.isEmpty() || entry != undo.get())
            .map(entry -> deleted(dossier, entry))
            .toList(),
        standings.containsKey(said.added) ? said.added : "",
        said.back,
        said.refused);
  }

  private static String warning(Map<String, Standing> standings, Wording wording) {
    long moved = standings.values().stream().filter(Standing.FoundAgain.class::isInstance).count();
    long changed = standings.values().stream().filter(Standing.Changed.class::isInstance).count();
    long gone = standings.values().stream().filter(Standing.Gone.class::isInstance).count();
    List<String> sentences = new ArrayList<>();
    if (changed > 0) sentences.add(wording.say("web.dossier.warning.changed", changed));
    if (gone > 0) sentences.add(wording.say("web.dossier.warning.gone", gone));
    if (moved > 0) sentences.add(wording.say("web.dossier.warning.found_again", moved));
    return String.join(" ", sentences);
  }

  private static EntryView entry(
      Dossier dossier,
      int at,
      Map<String, Standing> standings,
      String focus,
      String origin,
      Wording wording) {
    Dossier.Entry entry = dossier.entries().get(at);
    String[] pressed = focus.split("\\.", 2);
    return new EntryView(
        entry.id(),
        element(entry.id()),
        url(dossier, entry),
        entry instanceof Dossier.Heading heading ? heading.text() : "",
        entry instanceof Excerpt excerpt
            ? ExcerptView.of(excerpt, standings.get(excerpt.id()), origin, wording)
            : null,
        at == 0,
        at == dossier.entries().size() - 1,
        pressed.length == 2 && pressed[1].equals(entry.id()) ? pressed[0] : "");
  }

  /** The id on the page of an entry. */
  public static String element(String entry) {
    return "e-" + entry;
  }

  private static String url(Dossier dossier, Dossier.Entry entry) {
    return DossierAddress.of(dossier.id()) + "/entradas/" + entry.id();
  }

  private static Deleted deleted(Dossier dossier, Dossier.Entry entry) {
    String words =
        switch (entry) {
          case Dossier.Heading heading -> heading.text();
          case Excerpt excerpt -> excerpt.anchor().quote().replaceAll("\\s+", " ");
        };
    String opening = words.length() > OPENING ? words.substring(0, OPENING).strip() + "…" : words;
    return new Deleted(entry.id(), opening, url(dossier, entry));
  }
}
