package acervo.catalog;

import acervo.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The blocks at the head of a page that may name who issued it: those before the text begins,
 * without the person or body that it is addressed to.
 */
final class Letterhead {
  private static final int LONGEST = 240;
  private static final int LONGEST_ADDRESS = 5;

  private static final Pattern ADDRESSED =
      Phrasing.pattern(
          """
          \\W*(?:(?:para|a|al|dirigido a|destinatario|solicitante|con copia|cc|atencion|atte)\\s*:.*
          |(?:senor(?:a|es|as)?|sr|sra|sres|licenciad[oa]s?|lic|licda|doctora?|dr|dra|ingenier[oa]|ing
          |arquitect[oa]|honorables?|diputad[oa]s?|excelentisim[oa]s?|estimad[oa]s?)\\b.*)
          """);
  private static final Pattern END_OF_ADDRESS = Pattern.compile("\\W*(?:presente|su despacho)\\W*");

  static List<Part> of(List<Part> opening) {
    return withoutAddressees(
        opening.stream().takeWhile(part -> part.words().length() <= LONGEST).toList());
  }

  /** Paragraphs and headings, without «Para: …» and the lines from «Señor» to «Presente». */
  static List<Part> withoutAddressees(List<Part> parts) {
    List<Part> others = new ArrayList<>();
    int address = 0;
    for (Part part : parts) {
      if (part.kind() == Block.Kind.ITEM || part.kind().isRow()) continue;
      String folded = part.folded().replace('ñ', 'n');
      if (ADDRESSED.matcher(folded).matches()) {
        address = folded.matches(".*:.+") ? 0 : LONGEST_ADDRESS;
      } else if (END_OF_ADDRESS.matcher(folded).matches()) {
        address = 0;
      } else if (address > 0) {
        address--;
      } else {
        others.add(part);
      }
    }
    return others;
  }

  private Letterhead() {}
}
