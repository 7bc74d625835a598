package acervo.web;

import acervo.dossier.Dossier;
import acervo.dossier.Dossiers;
import acervo.dossier.Excerpt;
import acervo.dossier.Taking;
import acervo.web.view.Refusal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What people and programs ask of dossiers, checked and carried out; whatever cannot stand is
 * refused with 422, and what is not there with 404.
 */
record DossierRequests(Sources sources) {
  /** Characters. */
  static final int LONGEST_TITLE = 300;

  static final int LONGEST_DESCRIPTION = 5_000;
  static final int LONGEST_NOTE = 10_000;

  /** Entries of one dossier. */
  static final int MOST_ENTRIES = 1_000;

  private Dossiers dossiers() {
    return sources.dossiers();
  }

  Dossier find(String id) {
    return dossiers().find(id).orElseThrow(() -> missing(id));
  }

  /** Says of one that was deleted that it can be brought back. */
  private Refusal missing(String id) {
    boolean deleted = dossiers().listed(id).isPresent();
    return new Refusal(404, deleted ? "web.refused.dossier.deleted" : "web.refused.dossier", id);
  }

  static Excerpt excerpt(Dossier dossier, String id) {
    return dossier.excerpts().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal(404, "web.refused.entry", id));
  }

  Dossier create(String title, String description) {
    return dossiers().create(title(title), description(description));
  }

  /** A title or heading on one line. */
  static String title(String given) {
    String title = normal(given).replaceAll("\\s+", " ").strip();
    if (title.isEmpty()) throw new Refusal(422, "web.refused.dossier.title");
    checkLength(title, LONGEST_TITLE);
    return title;
  }

  static String description(String given) {
    return lines(given, LONGEST_DESCRIPTION);
  }

  static String note(String given) {
    return lines(given, LONGEST_NOTE);
  }

  private static String lines(String given, int longest) {
    String lines = normal(given).replace("\r\n", "\n").replace('\r', '\n').strip();
    checkLength(lines, longest);
    return lines;
  }

  private static void checkLength(String text, int longest) {
    if (text.length() <= longest) return;
    throw new Refusal(422, "web.refused.dossier.long", counted(text.length()), counted(longest));
  }

  /** As in El Salvador: 1,555. */
  private static String counted(int number) {
    return String.format(Locale.US, "%,d", number);
  }

  /** NFC, without control characters other than white space, and without halves of characters. */
  private static String normal(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !Character.isISOControl(point) || Character.isWhitespace(point))
        .filter(point -> Character.getType(point) != Character.SURROGATE)
        .forEach(whole::appendCodePoint);
    return Normalizer.normalize(whole, Normalizer.Form.NFC);
  }

  /** What stands at a place of the collection, ready to be kept. */
  Taking.Taken take(Taking.Stretch stretch) {
    return switch (Taking.from(sources.holdings(), stretch)) {
      case Taking.Taken taken -> taken;
      case Taking.Refused refused -> throw new Refusal(422, refused.what());
    };
  }

  Excerpt add(String dossier, Taking.Stretch stretch, String note) {
    checkRoom(dossier);
    String checked = note(note);
    Taking.Taken taken = take(stretch);
    return dossiers()
        .add(dossier, taken.anchor(), taken.source(), checked)
        .orElseThrow(() -> missing(dossier));
  }

  Dossier.Heading addHeading(String dossier, String text) {
    String checked = title(text);
    checkRoom(dossier);
    return dossiers().addHeading(dossier, checked).orElseThrow(() -> missing(dossier));
  }

  private void checkRoom(String dossier) {
    Dossiers.Listed listed = dossiers().listed(dossier).orElseThrow(() -> missing(dossier));
    if (listed.entries() >= MOST_ENTRIES) {
      throw new Refusal(422, "web.refused.dossier.full", counted(MOST_ENTRIES));
    }
  }

  /** Puts the entries in an order that may leave some out but names no other, and none twice. */
  void arrange(String dossier, List<String> order) {
    Set<String> named = new HashSet<>();
    for (String id : order) {
      if (!named.add(id)) throw new Refusal(422, "web.refused.order.twice", id);
    }
    boolean there =
        dossiers()
            .arrange(
                dossier,
                present -> {
                  Set<String> known = Set.copyOf(present);
                  for (String id : order) {
                    if (!known.contains(id)) throw new Refusal(422, "web.refused.order.other", id);
                  }
                  return order;
                });
    if (!there) throw missing(dossier);
  }

  /** Refuses with 404 what {@code done} says was not there to be changed. */
  void checkDossier(String dossier, boolean done) {
    if (!done) throw missing(dossier);
  }

  void checkEntry(String dossier, String entry, boolean done) {
    if (done) return;
    find(dossier);
    throw new Refusal(404, "web.refused.entry", entry);
  }
}
