package acervo.web.view;

import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.search.Filters;
import acervo.search.SearchEngine.PageMarks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of one document.
 *
 * @param file the original, to be downloaded
 * @param alike documents like it
 * @param corrections where corrections of it are sent
 * @param facts what is known of it, each with why and a form to correct it
 * @param strip all its pages
 * @param remarks what the ledger has to say of its files
 */
public record DocumentView(
    DocumentCard document,
    String text,
    String sha256,
    String size,
    String file,
    String open,
    String alike,
    List<String> paths,
    String corrections,
    List<Fact> facts,
    PageStrip strip,
    List<String> remarks) {
  /** The order in which the page shows them. */
  private static final List<Field> SHOWN =
      List.of(
          Field.TYPE,
          Field.DATE,
          Field.PERIOD,
          Field.ISSUER,
          Field.AUTHOR,
          Field.AREA,
          Field.COUNCILS,
          Field.LAWS,
          Field.PLANS,
          Field.INSTITUTIONS,
          Field.TITLE,
          Field.LANGUAGE);

  /**
   * What a person sent to be put in a field, and why it cannot stand there.
   *
   * @param others values of a list asked for by name, as written
   * @param by who they said they are
   */
  public record Refused(
      Field field, List<String> values, String others, String by, String sentence) {}

  /**
   * What people may correct, and with what.
   *
   * @param made so far
   * @param refused just now
   */
  public record Editing(Corrections made, Vocabulary vocabulary, Optional<Refused> refused) {}

  /** The id of a field's element on the page. */
  public static String anchor(Field field) {
    return "campo-" + field.code();
  }

  public static DocumentView of(
      Document document,
      List<LedgerEntry> files,
      String text,
      List<PageMarks> marks,
      Editing editing,
      Wording wording) {
    return new DocumentView(
        DocumentCard.of(document, wording),
        text,
        document.sha256(),
        wording.size(document.bytes()),
        "/api/documents/" + document.id() + "/file",
        PageAddress.of(document.id(), 1, text).toString(),
        AlikeAddress.like(document, Filters.NONE).toString(),
        files.stream().map(LedgerEntry::path).toList(),
        "/documentos/" + document.id() + "/metadatos",
        facts(document, editing, wording),
        PageStrip.of(document, 0, PageView.Wanted.of(text), marks, wording),
        remarks(files, wording));
  }

  private static List<Fact> facts(Document document, Editing editing, Wording wording) {
    Fact.Maker maker = new Fact.Maker(document, editing.vocabulary(), wording);
    return SHOWN.stream()
        .map(
            field ->
                maker.fact(
                    field,
                    editing.made().of(field),
                    editing.refused().filter(refused -> refused.field() == field)))
        .toList();
  }

  private static List<String> remarks(List<LedgerEntry> files, Wording wording) {
    return files.stream()
        .flatMap(file -> Stream.concat(file.reasons().stream(), file.remedy().stream()))
        .map(wording::say)
        .distinct()
        .toList();
  }
}
