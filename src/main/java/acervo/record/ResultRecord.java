package acervo.record;

import acervo.document.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * One result, observation, position or opinion that a document states.
 *
 * @param id 16 hexadecimal digits, the same for the same place of the same bytes
 * @param sha256 of its document
 * @param stretches where it stands, in reading order; one, or one a page when a page breaks it
 * @param text its words, single spaces; a tab between the cells of a row; several stretches are
 *     joined by a space
 * @param heading the headings above it, outermost first, single spaces, without those that only
 *     play a part («Principales resultados»)
 * @param role what makes it a record of its kind: the heading, lead-in or column that says so
 * @param area empty when neither it nor its headings name one
 * @param programme the programme, project or line of work it belongs to, as written; empty when
 *     none is named
 * @param places departments, municipalities and named sites, as written
 * @param action what was done, normalised to a noun («participación», «apoyo técnico»); empty when
 *     it names none
 */
public record ResultRecord(
    String id,
    Kind kind,
    String sha256,
    List<Stretch> stretches,
    String text,
    List<String> heading,
    Evidence role,
    Optional<Attribute> area,
    Optional<Attribute> programme,
    List<Attribute> councils,
    List<LawReference> laws,
    List<Attribute> plans,
    List<Attribute> institutions,
    List<Attribute> places,
    List<DateReference> dates,
    List<Figure> figures,
    Optional<Attribute> action) {
  /** What stands between the cells of a row where it is read as a line. */
  public static final String CELLS = " · ";

  public ResultRecord {
    if (stretches.isEmpty()) throw new IllegalArgumentException("a record stands somewhere");
    stretches = List.copyOf(stretches);
    heading = List.copyOf(heading);
    councils = List.copyOf(councils);
    laws = List.copyOf(laws);
    plans = List.copyOf(plans);
    institutions = List.copyOf(institutions);
    places = List.copyOf(places);
    dates = List.copyOf(dates);
    figures = List.copyOf(figures);
  }

  /** Its words as one line of prose: the cells of a row are parted by a raised dot. */
  public String inLine() {
    return text.replace("\t", CELLS);
  }

  /** The stretch it begins with, which citations and links open. */
  public Stretch source() {
    return stretches.getFirst();
  }
}
