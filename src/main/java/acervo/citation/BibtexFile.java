package acervo.citation;

import acervo.document.DocumentType;
import acervo.message.Messages;
import java.util.Collection;

/**
 * BibTeX in UTF-8, accents as they are. Titles and bodies stand in two pairs of braces, so that
 * nobody changes their capitals or parts «Ministerio de A y B» into names; what means something to
 * TeX is escaped, save in addresses, which its packages read to the letter. {@code date} is for
 * those that know it (biblatex, Zotero) and comes before {@code year}, which is for the others.
 */
final class BibtexFile {
  static String of(Collection<Work> works, Messages messages) {
    StringBuilder file = new StringBuilder();
    for (Work work : works) {
      boolean report = work.type() == DocumentType.REPORT;
      file.append(report ? "@techreport{" : "@misc{").append(work.key());
      field(file, "author", braced(work.body()));
      field(file, "title", braced(work.title()));
      if (report) field(file, "institution", braced(work.body()));
      field(file, "howpublished", escaped(CslItem.genre(work.type(), messages)));
      field(file, "date", work.date().map(Object::toString).orElse(""));
      field(file, "year", work.date().map(date -> "%04d".formatted(date.year())).orElse(""));
      field(file, "language", work.language());
      field(file, "url", work.url());
      if (work.isGone()) field(file, "note", escaped(messages.say("citation.gone")));
      file.append("\n}\n\n");
    }
    return file.toString();
  }

  /** Nothing for an empty value. */
  private static void field(StringBuilder file, String name, String value) {
    if (!value.isEmpty())
      file.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  private static String braced(String text) {
    return text.isBlank() ? "" : "{" + escaped(text) + "}";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char sign : CslItem.line(text).toCharArray()) {
      switch (sign) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        // A brace, even escaped, counts when BibTeX looks for the end of a value.
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '$', '&', '%', '#', '_' -> escaped.append('\\').append(sign);
        default -> escaped.append(sign);
      }
    }
    return escaped.toString();
  }

  private BibtexFile() {}
}
