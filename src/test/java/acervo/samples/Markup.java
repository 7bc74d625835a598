package acervo.samples;

import acervo.samples.Block.Directive;
import acervo.samples.Block.Heading;
import acervo.samples.Block.Item;
import acervo.samples.Block.Paragraph;
import acervo.samples.Block.Role;
import acervo.samples.Block.SpeakerNotes;
import acervo.samples.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The light markup of the scripts, one block per line or per run of lines.
 *
 * <pre>
 * # Heading      ## Subheading      - item        (two spaces deeper: a level down)
 * 1. numbered    | table | row |    !! title      ! subtitle
 * >> to the right   >< centred      > quotation   = caption
 * @ speaker notes   ::: directive   [^a]: footnote text
 * </pre>
 */
record Markup(List<Block> blocks, Map<String, String> footnotes) {
  private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.*)");
  private static final Pattern ITEM = Pattern.compile("( *)(-|\\d+\\.) (.*)");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\w+)\\]: (.*)");
  private static final Map<String, Role> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put("!! ", Role.TITLE);
    ROLES.put("! ", Role.SUBTITLE);
    ROLES.put(">> ", Role.RIGHT);
    ROLES.put(">< ", Role.CENTERED);
    ROLES.put("> ", Role.QUOTE);
    ROLES.put("= ", Role.CAPTION);
  }

  Markup {
    blocks = List.copyOf(blocks);
    footnotes = Map.copyOf(footnotes);
  }

  static Markup parse(String body) {
    List<Block> blocks = new ArrayList<>();
    Map<String, String> footnotes = new LinkedHashMap<>();
    List<List<String>> rows = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    for (String line : (body + "\n\n").split("\n", -1)) {
      if (!line.startsWith("|")) endTable(rows, blocks);
      Matcher footnote = FOOTNOTE.matcher(line);
      if (footnote.matches()) {
        endProse(prose, blocks);
        footnotes.put(footnote.group(1), footnote.group(2));
      } else if (line.startsWith("|")) {
        endProse(prose, blocks);
        if (!line.startsWith("|--")) rows.add(cells(line));
      } else {
        Block block = lineBlock(line);
        if (block != null || line.isBlank()) endProse(prose, blocks);
        if (block != null) blocks.add(block);
        else if (!line.isBlank()) prose.append(prose.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    return new Markup(blocks, footnotes);
  }

  /** The block that one line makes by itself, or null for a line of prose. */
  private static Block lineBlock(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) return new Heading(heading.group(1).length(), heading.group(2));
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      return new Item(!item.group(2).equals("-"), item.group(1).length() / 2, item.group(3));
    }
    if (line.startsWith("@ ")) return new SpeakerNotes(line.substring(2));
    if (line.startsWith("::: ")) return new Directive(line.substring(4).strip());
    for (var role : ROLES.entrySet()) {
      if (line.startsWith(role.getKey())) {
        return new Paragraph(role.getValue(), line.substring(role.getKey().length()));
      }
    }
    return null;
  }

  private static List<String> cells(String line) {
    String inner = line.strip();
    inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }

  private static void endTable(List<List<String>> rows, List<Block> blocks) {
    if (!rows.isEmpty()) blocks.add(new Table(rows));
    rows.clear();
  }

  private static void endProse(StringBuilder prose, List<Block> blocks) {
    if (!prose.isEmpty()) blocks.add(new Paragraph(Role.BODY, prose.toString()));
    prose.setLength(0);
  }
}
