package acervo.export.dossier;

import acervo.citation.References;
import acervo.export.dossier.WordDocument.Style;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A dossier as a document of Word, to go on writing in: its headings and notes, its quotations in
 * the style for quotations, the source of each in a footnote, and the list of sources.
 */
final class DocxDossier {
  private final CheckedDossier checked;
  private final DossierEdition edition;
  private final WordDocument document;

  private DocxDossier(CheckedDossier checked, WordDocument document) {
    this.checked = checked;
    this.edition = checked.edition();
    this.document = document;
  }

  static void write(CheckedDossier checked, OutputStream out) throws IOException {
    String language = checked.edition().messages().language();
    try (WordDocument document = new WordDocument(checked.dossier().title(), language)) {
      new DocxDossier(checked, document).writeAll();
      document.write(out);
    }
  }

  private void writeAll() {
    document.paragraph(Style.TITLE, checked.dossier().title());
    document.paragraph(Style.SUBTITLE, checked.summary());
    document.paragraphs(Style.TEXT, checked.dossier().description());
    writeCertification();
    for (CheckedDossier.Entry entry : checked.entries()) {
      switch (entry) {
        case CheckedDossier.Headed headed -> document.paragraph(Style.HEADING, headed.text());
        case CheckedExcerpt excerpt -> writeExcerpt(excerpt);
      }
    }
    writeSources();
  }

  private void writeCertification() {
    if (checked.differing().isEmpty()) {
      document.paragraph(Style.TEXT, checked.certification());
      return;
    }
    document.paragraph(Style.HEADING, edition.say("export.dossier.differing"));
    document.paragraph(Style.TEXT, checked.certification());
    for (CheckedExcerpt excerpt : checked.differing()) {
      XWPFParagraph line = document.paragraph(Style.SUBHEADING, "");
      WordDocument.jump(line, name(excerpt), bookmark(excerpt));
      document.paragraph(Style.TEXT, checked.why(excerpt));
      document.paragraph(Style.TEXT, edition.say("export.dossier.taken_as", excerpt.inLine()));
      excerpt
          .verdict()
          .instead()
          .ifPresent(
              now -> document.paragraph(Style.TEXT, edition.say("export.dossier.says_now", now)));
    }
  }

  /** «Nota 12: título del documento, lámina 7». */
  private String name(CheckedExcerpt excerpt) {
    return edition.say(
        "export.dossier.note_name",
        Integer.toString(excerpt.number()),
        excerpt.work().title(),
        edition.place(excerpt.place()));
  }

  private static String bookmark(CheckedExcerpt excerpt) {
    return "cita_" + excerpt.number();
  }

  private void writeExcerpt(CheckedExcerpt excerpt) {
    boolean holds = excerpt.verdict().holds();
    XWPFParagraph last = null;
    for (String line : excerpt.lines()) {
      boolean first = last == null;
      if (!first) WordDocument.keepWithNext(last);
      last = document.paragraph(holds ? Style.QUOTE : Style.ALTERED, "");
      if (first && !holds) {
        document.bookmark(last, bookmark(excerpt));
        WordDocument.mark(last, edition.say(excerpt.verdict().mark()) + " ");
      }
      WordDocument.text(last, line);
    }
    if (last == null) last = document.paragraph(Style.ALTERED, "");
    String inText = checked.references().inText(excerpt.work(), excerpt.place());
    if (!inText.isEmpty()) WordDocument.text(last, " " + inText);
    writeNote(excerpt, document.footnote(last));
    document.paragraphs(Style.TEXT, excerpt.excerpt().note());
  }

  private void writeNote(CheckedExcerpt excerpt, XWPFParagraph note) {
    WordDocument.reference(
        note, checked.references().note(excerpt.work(), excerpt.place(), excerpt.url()));
    if (excerpt.verdict() instanceof Verdict.Moved) {
      WordDocument.text(note, " " + edition.say("export.dossier.moved"));
    }
    if (!excerpt.verdict().holds()) WordDocument.mark(note, " " + checked.why(excerpt));
  }

  private void writeSources() {
    if (checked.sources().isEmpty()) return;
    document.paragraph(Style.HEADING, edition.say("export.dossier.sources"));
    for (References.Listed listed : checked.sources()) {
      XWPFParagraph line = document.paragraph(Style.SOURCE, "");
      WordDocument.reference(line, listed.reference());
      if (listed.work().isGone()) {
        WordDocument.mark(line, " " + edition.say("export.dossier.gone_source"));
      }
    }
  }
}
