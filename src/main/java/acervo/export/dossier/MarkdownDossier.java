package acervo.export.dossier;

import acervo.citation.Reference;
import acervo.citation.References;
import acervo.export.SafeText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A dossier in Markdown (CommonMark with footnotes, as GitHub and Pandoc read them), UTF-8. */
final class MarkdownDossier {
  /** What at the beginning of a line would make it an item of a list or underline a heading. */
  private static final Pattern ITEM = Pattern.compile("^(\\d{1,9})([.)])(?= |$)|^([-+=])");

  private final CheckedDossier checked;
  private final DossierEdition edition;
  private final StringBuilder text = new StringBuilder();

  private MarkdownDossier(CheckedDossier checked) {
    this.checked = checked;
    this.edition = checked.edition();
  }

  static void write(CheckedDossier checked, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(new MarkdownDossier(checked).all());
    writer.flush();
  }

  private String all() {
    block("# " + line(checked.dossier().title()));
    block(line(checked.summary()));
    lines(checked.dossier().description());
    certification();
    for (CheckedDossier.Entry entry : checked.entries()) {
      switch (entry) {
        case CheckedDossier.Headed headed -> block("## " + line(headed.text()));
        case CheckedExcerpt excerpt -> excerpt(excerpt);
      }
    }
    for (CheckedExcerpt excerpt : checked.excerpts()) note(excerpt);
    sources();
    return text.toString();
  }

  private void certification() {
    if (!checked.differing().isEmpty()) {
      block("## " + line(edition.say("export.dossier.differing")));
    }
    block(line(checked.certification()));
    for (CheckedExcerpt excerpt : checked.differing()) {
      block(
          "- [^%d] %s. %s"
              .formatted(
                  excerpt.number(), line(excerpt.work().title()), line(checked.why(excerpt))));
    }
  }

  private void excerpt(CheckedExcerpt excerpt) {
    List<String> words = excerpt.lines();
    String mark = "**" + line(edition.say(excerpt.verdict().mark())) + "** ";
    StringBuilder quote = new StringBuilder("> ");
    if (!excerpt.verdict().holds()) quote.append(mark);
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) quote.append("\\\n> ");
      quote.append(line(words.get(i)));
    }
    String inText = checked.references().inText(excerpt.work(), excerpt.place());
    if (!inText.isEmpty()) quote.append(' ').append(line(inText));
    block(quote + "[^" + excerpt.number() + "]");
    lines(excerpt.excerpt().note());
  }

  private void note(CheckedExcerpt excerpt) {
    StringBuilder note = new StringBuilder();
    note.append("[^").append(excerpt.number()).append("]: ");
    note.append(
        reference(checked.references().note(excerpt.work(), excerpt.place(), excerpt.url())));
    if (excerpt.verdict() instanceof Verdict.Moved) {
      note.append(' ').append(line(edition.say("export.dossier.moved")));
    }
    if (!excerpt.verdict().holds())
      note.append(" **").append(line(checked.why(excerpt))).append("**");
    block(note.toString());
  }

  private void sources() {
    if (checked.sources().isEmpty()) return;
    block("## " + line(edition.say("export.dossier.sources")));
    for (References.Listed listed : checked.sources()) {
      String gone =
          listed.work().isGone()
              ? " **" + line(edition.say("export.dossier.gone_source")) + "**"
              : "";
      block("- " + reference(listed.reference()) + gone);
    }
  }

  private static String reference(Reference reference) {
    StringBuilder written = new StringBuilder();
    for (Reference.Run run : reference.runs()) {
      String words = run.url().isEmpty() ? spaced(run.text()) : "<" + run.url() + ">";
      written.append(run.italic() ? "*" + words + "*" : words);
    }
    return written.toString();
  }

  /** Escaped, with the spaces at its ends, which part it from what comes before and after. */
  private static String spaced(String text) {
    String before = text.startsWith(" ") ? " " : "";
    String after = text.endsWith(" ") ? " " : "";
    return before + SafeText.inMarkdown(text) + after;
  }

  private void lines(String words) {
    words.lines().filter(line -> !line.isBlank()).forEach(line -> block(line(line)));
  }

  private void block(String block) {
    text.append(block).append("\n\n");
  }

  /** Escaped, and fit to stand at the beginning of a line. */
  private static String line(String words) {
    return ITEM.matcher(SafeText.inMarkdown(words))
        .replaceFirst(
            found -> found.group(1) == null ? "\\\\$3" : found.group(1) + "\\\\" + found.group(2));
  }
}
