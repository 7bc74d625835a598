package acervo.extraction.office.rtf;

import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import acervo.extraction.Content.Property;
import acervo.extraction.office.PageNumberLine;
import acervo.extraction.office.Reading;
import acervo.extraction.office.rtf.RtfGroup.Destination;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the groups and control words of an RTF file (RTF 1.9.1). */
final class RtfInterpreter {
  /** Groups whose words are not part of the text, beside those marked to be ignored. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "pict",
          "nonshppict",
          "nonesttables",
          "filetbl",
          "xe",
          "tc",
          "tcn",
          "rxe",
          "template",
          "themedata",
          "listtable",
          "revtbl",
          "sp",
          "objdata",
          "objclass");

  /** Groups marked to be ignored by programs that do not know them, which this one knows. */
  private static final Set<String> KNOWN =
      Set.of("fldinst", "shpinst", "shptxt", "company", "nesttableprops", "pntext", "listtext");

  private static final int DEEPEST = 5_000;

  private final RtfLexer lexer;
  private final Reading reading;
  private final SectionCutter out;
  private final RtfTables tables = new RtfTables();
  private final RtfBody body;
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Destination, StringBuilder> texts = new EnumMap<>(Destination.class);
  private final Set<String> runningSeen = new HashSet<>();
  private final int[] date = new int[5];
  private RtfGroup group = new RtfGroup();
  private boolean ignorable;
  private boolean runningHasPage;
  private int skip;
  private int hidden;
  private int deletions;
  private int comments;
  private int embedded;

  RtfInterpreter(byte[] content, Reading reading, SectionCutter out) {
    this.lexer = new RtfLexer(content);
    this.reading = reading;
    this.out = out;
    this.body = new RtfBody(reading, out, tables);
  }

  /** Reads to the end; false when the file ends before its groups do. */
  boolean read() {
    try {
      boolean open = true;
      for (var kind = lexer.next(); kind != RtfLexer.Kind.END && open; ) {
        switch (kind) {
          case OPEN -> open();
          case CLOSE -> open = close();
          case WORD -> word(lexer.word, lexer.number, lexer.hasNumber);
          case TEXT -> text(lexer.number);
          case END -> {}
        }
        if (open) kind = lexer.next();
      }
      flush();
      body.end();
      return !open;
    } finally {
      reading.remark("extraction.office.hiddenText", hidden);
      reading.remark("extraction.office.deletions", deletions);
      reading.remark("extraction.office.comments", comments);
      reading.remark("extraction.office.embedded", embedded);
    }
  }

  private void open() {
    flush();
    skip = 0;
    if (groups.size() >= DEEPEST) throw new IllegalStateException("groups too deep");
    groups.push(group);
    group = group.inner();
    if (group.destination == Destination.STYLES) tables.beginStyle();
  }

  /** False when the outermost group is closed: what follows is not part of the document. */
  private boolean close() {
    flush();
    skip = 0;
    if (groups.isEmpty()) return false;
    RtfGroup outer = groups.pop();
    if (outer.destination != group.destination) finish(group.destination);
    group = outer;
    ignorable = false;
    return !groups.isEmpty();
  }

  /** A destination is complete: its text goes where it belongs. */
  private void finish(Destination destination) {
    StringBuilder text = texts.remove(destination);
    String words = text == null ? "" : text.toString();
    switch (destination) {
      case NOTE -> body.note(words);
      case BOX -> words.lines().forEach(body::box);
      case HEADER, FOOTER -> running(destination, words);
      case TITLE -> reading.property(Property.TITLE, words);
      case AUTHOR -> reading.property(Property.AUTHOR, words);
      case SUBJECT -> reading.property(Property.SUBJECT, words);
      case COMPANY -> reading.property(Property.ORGANISATION, words);
      case CREATED -> reading.property(Property.CREATED, day());
      case MODIFIED -> reading.property(Property.MODIFIED, day());
      case BODY, SKIP, FONTS, STYLES, MARKER, INSTRUCTION, INFO -> {}
    }
  }

  private void running(Destination destination, String words) {
    for (String line : words.split("\n")) {
      String clean = PageBuilder.clean(line);
      if (clean.isEmpty() || (runningHasPage && PageNumberLine.is(clean))) continue;
      if (!runningSeen.add(destination + clean)) continue;
      if (destination == Destination.HEADER) out.runningHeader(clean);
      else out.runningFooter(clean);
    }
    runningHasPage = false;
  }

  private String day() {
    if (date[0] == 0 || date[1] == 0 || date[2] == 0) return "";
    return "%04d-%02d-%02dT%02d:%02d:00".formatted(date[0], date[1], date[2], date[3], date[4]);
  }

  private void word(String word, int number, boolean hasNumber) {
    if (word.equals("bin")) {
      lexer.skip(number);
      return;
    }
    if (skip > 0) {
      skip--;
      return;
    }
    flush();
    if (word.equals("*")) {
      ignorable = true;
      return;
    }
    boolean unknown = ignorable && !KNOWN.contains(word);
    ignorable = false;
    if (word.equals("annotation")) comments++;
    if (unknown || SKIPPED.contains(word)) {
      group.destination = Destination.SKIP;
      return;
    }
    if (group.destination == Destination.SKIP) return;
    if (destination(word) || character(word, number, hasNumber) || special(word)) return;
    switch (group.destination) {
      case FONTS -> tables.font(word, number);
      case STYLES -> tables.style(word, number);
      case CREATED, MODIFIED -> date(word, number);
      case BODY -> paragraph(word, number, hasNumber);
      default -> {
        if (word.equals("par") || word.equals("row") || word.equals("cell")) append("\n");
      }
    }
  }

  private boolean destination(String word) {
    Destination named =
        switch (word) {
          case "fonttbl" -> Destination.FONTS;
          case "stylesheet" -> Destination.STYLES;
          case "listtext", "pntext" -> Destination.MARKER;
          case "footnote" -> Destination.NOTE;
          case "shptxt" -> Destination.BOX;
          case "header", "headerl", "headerr", "headerf" -> Destination.HEADER;
          case "footer", "footerl", "footerr", "footerf" -> Destination.FOOTER;
          case "fldinst" -> Destination.INSTRUCTION;
          case "info" -> Destination.INFO;
          default ->
              group.destination == Destination.INFO || word.equals("company") ? info(word) : null;
        };
    if (word.equals("field")) group.field = new RtfGroup.Field(group.field);
    if (word.equals("object")) embedded++;
    if (named == null) return word.equals("field") || word.equals("object");
    group.destination = named;
    return true;
  }

  private Destination info(String word) {
    if (word.endsWith("tim")) Arrays.fill(date, 0);
    return switch (word) {
      case "title" -> Destination.TITLE;
      case "author" -> Destination.AUTHOR;
      case "subject" -> Destination.SUBJECT;
      case "company" -> Destination.COMPANY;
      case "creatim" -> Destination.CREATED;
      case "revtim" -> Destination.MODIFIED;
      default -> Destination.SKIP;
    };
  }

  private void date(String word, int number) {
    int place = List.of("yr", "mo", "dy", "hr", "min").indexOf(word);
    if (place >= 0) date[place] = number;
  }

  /** Words on letters; true when the word was one. */
  private boolean character(String word, int number, boolean hasNumber) {
    boolean on = !hasNumber || number != 0;
    switch (word) {
      case "ansicpg" -> tables.byDefault = RtfTables.codePage(number);
      case "mac" -> tables.byDefault = RtfTables.codePage(10000);
      case "pc" -> tables.byDefault = RtfTables.codePage(437);
      case "pca" -> tables.byDefault = RtfTables.codePage(850);
      case "uc" -> group.skippedAfterUnicode = number;
      case "u" -> {
        append(Character.toString((char) number));
        skip = group.skippedAfterUnicode;
      }
      case "b" -> group.bold = on;
      case "v" -> group.hidden = on;
      case "deleted" -> {
        group.deleted = on;
        if (on) deletions++;
      }
      case "plain" -> {
        group.bold = false;
        group.hidden = false;
        group.font = -1;
      }
      case "f" -> {
        if (group.destination == Destination.FONTS) return false;
        group.font = number;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Words that stand for a character; true when the word was one. */
  private boolean special(String word) {
    String character =
        switch (word) {
          case "~", "tab", "line", "emspace", "enspace", "qmspace" -> "\n";
          case "_" -> "-";
          case "emdash" -> "—";
          case "endash" -> "–";
          case "lquote" -> "‘";
          case "rquote" -> "’";
          case "ldblquote" -> "“";
          case "rdblquote" -> "”";
          case "bullet" -> "•";
          case "-" -> "";
          default -> null;
        };
    if (word.equals("chpgn")) runningHasPage = true;
    if (character == null) return false;
    append(character);
    return true;
  }

  private void paragraph(String word, int number, boolean hasNumber) {
    switch (word) {
      case "par", "sect" -> body.endParagraph();
      case "pard" -> body.plain();
      case "s" -> body.style = number;
      case "outlinelevel" -> body.outline = number;
      case "ilvl" -> body.level = number;
      case "intbl" -> body.inTable = true;
      case "itap" -> body.inTable = number > 0;
      case "pagebb" -> body.breakBefore = !hasNumber || number != 0;
      case "page" -> body.breakPage();
      case "trowd" -> body.beginRow();
      case "trhdr" -> body.headerRow();
      case "cell" -> body.endCell();
      case "nestcell", "nestrow" -> append("\n");
      case "row" -> body.endRow();
      default -> {}
    }
  }

  private void text(int unit) {
    if (skip > 0) {
      skip--;
      return;
    }
    bytes.write(unit);
  }

  /** Bytes are read together, for a letter may be two of them. */
  private void flush() {
    if (bytes.size() == 0) return;
    Charset charset = group.font < 0 ? tables.byDefault : tables.charsetOf(group.font);
    String words = bytes.toString(charset);
    bytes.reset();
    ignorable = false;
    append(words);
  }

  private void append(String words) {
    if (group.destination == Destination.INSTRUCTION && group.field != null) {
      group.field.instruction.append(words);
      return;
    }
    if (group.destination == Destination.STYLES) {
      tables.styleName(words);
      return;
    }
    if (group.destination == Destination.SKIP || group.deleted) return;
    if (group.hidden) {
      if (!words.isBlank() && group.destination == Destination.BODY) hidden++;
      return;
    }
    if (group.field != null && group.field.isPageNumber()) {
      runningHasPage |= group.destination != Destination.BODY;
      return;
    }
    switch (group.destination) {
      case BODY -> body.append(words, group.bold);
      case MARKER -> body.appendMarker(words);
      default -> texts.computeIfAbsent(group.destination, d -> new StringBuilder()).append(words);
    }
  }
}
