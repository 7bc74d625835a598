package acervo.citation;

import acervo.document.PageUnit;
import acervo.message.Messages;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sources in a style of the Citation Style Language. For one thread, as a text has one writer. */
final class CslReferences implements References {
  private static final CSLDate NO_DATE = null;

  /** The stop at the end of a sentence, not that of an abbreviation («s.n.»). */
  private static final Pattern LAST_STOP = Pattern.compile("(?<!\\.\\p{L})\\.$");

  private final CslStyle style;
  private final Messages messages;
  private final LocalDate consulted;
  private final List<Work> works;
  private final Map<String, String> suffixes;
  private final CitationWriter writer;

  /** Entries of the list without their addresses, by hash: the same for every place in a work. */
  private final Map<String, String> sources = new HashMap<>();

  private final CslEngine engine;

  /** The works are distinct. */
  CslReferences(CslStyle style, Messages messages, LocalDate consulted, List<Work> works) {
    this.style = style;
    this.messages = messages;
    this.consulted = consulted;
    this.works = works.stream().sorted(Work.alphabetical(messages.locale())).toList();
    this.suffixes = style.inNotes() ? Map.of() : suffixes(this.works);
    this.writer = new CitationWriter(messages);
    this.engine = CslEngine.of(style, messages.language());
  }

  /**
   * The letters after the year that tell works of one author and year apart («2018a»), which the
   * processor does not find by itself; by the work's hash. In the order of the list.
   */
  private static Map<String, String> suffixes(List<Work> listed) {
    Map<String, List<Work>> alike = new HashMap<>();
    for (Work work : listed) {
      String year = work.date().map(date -> Integer.toString(date.year())).orElse("");
      String name = CslItem.line(work.entry()) + " " + year;
      alike.computeIfAbsent(name, unused -> new ArrayList<>()).add(work);
    }
    Map<String, String> suffixes = new HashMap<>();
    for (List<Work> group : alike.values()) {
      if (group.size() == 1) continue;
      for (int i = 0; i < group.size(); i++) suffixes.put(group.get(i).sha256(), letters(i));
    }
    return suffixes;
  }

  /** a, b, … z, aa, ab, … */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }

  @Override
  public String inText(Work work, Citation.Place place) {
    if (style.inNotes()) return "";
    CSLItemData item = item(work).build();
    CSLCitationItemBuilder asked = new CSLCitationItemBuilder(work.key());
    if (isPage(place)) asked.locator(label(place)).label(CSLLabel.PAGE);
    else asked.suffix(", " + writer.place(place));
    return Reference.of(engine.cite(item, asked.build()), "").plain();
  }

  @Override
  public Reference note(Work work, Citation.Place place, String url) {
    return style.inNotes() ? properNote(work, place, url) : entryAndPlace(work, place, url);
  }

  /**
   * In Chicago's notes a place that is not a page goes as a line: what is not a number is then
   * written as it stands, without a label, and «lámina 7» is not a number.
   */
  private Reference properNote(Work work, Citation.Place place, String url) {
    CSLCitationItemBuilder asked = new CSLCitationItemBuilder(work.key());
    if (isPage(place)) asked.locator(label(place)).label(CSLLabel.PAGE);
    else asked.locator(writer.place(place)).label(CSLLabel.LINE);
    return Reference.of(engine.cite(item(work).URL(blankAsNone(url)).build(), asked.build()), url);
  }

  /** Styles by author and year have no notes: theirs is the entry of the list, and the place. */
  private Reference entryAndPlace(Work work, Citation.Place place, String url) {
    String source = sources.computeIfAbsent(work.sha256(), unused -> source(work));
    return Reference.of(source + ", " + writer.place(place) + ". " + url, url);
  }

  private String source(Work work) {
    CSLItemData item = item(work).URL(null).accessed(NO_DATE).build();
    return LAST_STOP.matcher(entry(work, item)).replaceFirst("");
  }

  @Override
  public List<Listed> list() {
    return works.stream().map(this::listed).toList();
  }

  private Listed listed(Work work) {
    return new Listed(work, Reference.of(entry(work, item(work).build()), work.url()));
  }

  /** What a style does not list is listed as the administration would. */
  private String entry(Work work, CSLItemData item) {
    String entry = style.mended(engine.entry(item));
    return entry.isEmpty() ? writer.source(work) + ". " + work.url() : entry;
  }

  @Override
  public String quoted(String quote, Work work, Citation.Place place, String url) {
    String words = messages.say("citation.quotation", writer.quotation(quote));
    if (style.inNotes()) return words + "\n" + note(work, place, url).plain();
    String entry = note(work, place, url).plain();
    return messages.say("citation.then", words, inText(work, place)) + "\n" + entry;
  }

  private CSLItemDataBuilder item(Work work) {
    CSLItemDataBuilder item = CslItem.of(work, messages).type(style.type(work));
    // Without a language the titles of an English list would be capitalised.
    if (work.language().isEmpty()) item.language("es");
    if (style.wantsPublisher(work) && !work.body().isBlank()) {
      item.publisher(CslItem.line(work.body()));
    }
    String suffix = suffixes.get(work.sha256());
    if (suffix != null) item.yearSuffix(suffix);
    return work.url().isEmpty()
        ? item
        : item.accessed(
            new CSLDateBuilder()
                .dateParts(
                    consulted.getYear(), consulted.getMonthValue(), consulted.getDayOfMonth())
                .build());
  }

  private static boolean isPage(Citation.Place place) {
    return place.unit() == PageUnit.PAGE && place.line() == 0;
  }

  private static String label(Citation.Place place) {
    return CslItem.line(place.label());
  }

  private static String blankAsNone(String url) {
    return url.isBlank() ? null : url;
  }
}
