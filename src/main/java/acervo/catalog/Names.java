package acervo.catalog;

import acervo.text.Folding;
import java.util.regex.Pattern;

/** Which texts that files carry as names are names at all, rather than leavings of software. */
final class Names {
  private static final Pattern PLACEHOLDER =
      Phrasing.pattern(
          """
          (?:untitled|title|no title|none|null|draft|document|presentation|book|sheet|slide|template|layout
          |sin titulo|sin nombre|titulo|borrador|documento|presentacion|libro|hoja|lamina|diapositiva|plantilla)
          (?: de)?(?: microsoft)?(?: (?:powerpoint|word|excel|writer|impress|calc))?
          \\s*\\d*
          """);

  /** Titles begin with words or with what opens a quotation, a question or an exclamation. */
  private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\d¿¡«“\"'‘(]");

  private static final Pattern MARKUP = Pattern.compile("\\{[%{]|://");
  private static final Pattern PRODUCT =
      Phrasing.pattern(
          """
          (?:presentacion de powerpoint|powerpoint presentation|documento de word
          |libro de excel|microsoft (?:word|powerpoint|excel|office)(?: - .*)?)
          """);
  private static final Pattern PATH =
      Phrasing.pattern(
          """
          (?i)(?:[a-z]:\\\\|/|file:|https?:|\\\\\\\\).*|.*\\.(?:docx?|pptx?|xlsx?|pdf
          |odt|odp|ods|rtf|txt|html?|indd|qxd|pub|cdr|ai|pmd|p65|fm|dwg|tmp|jpe?g|png
          |tiff?)
          """);
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\d]*[_\\d][\\p{L}\\d_-]*|[0-9a-f-]{16,}");
  private static final Pattern NOBODY =
      Phrasing.pattern(
          """
          (?:user|usuario|admin|administrador|administrator|owner|propietario|guest|invitado|root
          |autor|author|default|desconocido|unknown|anonymous|anonimo|none|null
          |cliente|home|oficina|office|acer|asus|compaq|dell|lenovo|samsung|sony|toshiba
          |(?:user|usuario|pc|equipo|hp)(?:[ _-](?:de )?(?:windows|office|pc|microsoft|\\d+))?
          |unnamed|un-named|.*\\\\.*
          |.*\\b(?:microsoft|windows|adobe|acrobat|libreoffice|openoffice|wps|google)\\b.*
          |openpyxl|pptxgenjs|python-\\w+|apache.*|jasperreports.*|crystal reports|wkhtmltopdf.*
          |[a-z]*\\d+[a-z\\d]*
          |.*(?:scanner|escaner|printer|impresora|\\.com).*)
          """);

  /** Whether a text can be the title of a document. */
  static boolean isTitle(String text) {
    String folded = Folding.fold(text.strip());
    return letters(text) >= 3
        && BEGINNING.matcher(text.strip()).lookingAt()
        && !MARKUP.matcher(text).find()
        && !PLACEHOLDER.matcher(folded).matches()
        && !PRODUCT.matcher(folded).matches()
        && !PATH.matcher(folded).matches()
        && !CODE.matcher(folded).matches();
  }

  /** Whether a text can be the name of a person or an office. */
  static boolean isAuthor(String text) {
    return letters(text) >= 3 && !NOBODY.matcher(Folding.fold(text.strip())).matches();
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private Names() {}
}
