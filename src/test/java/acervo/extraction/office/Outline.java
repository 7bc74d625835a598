package acervo.extraction.office;

import acervo.document.Block;
import acervo.document.Page;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.message.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Pages and blocks as lines that a test can compare: {@code H1 Title}, {@code I0 • words}. */
public final class Outline {
  private Outline() {}

  public static Content read(FormatReader reader, Path file) throws IOException {
    return switch (reader.read(file, "", Limits.STANDARD)) {
      case Extraction.Extracted(Content content) -> content;
      case Extraction.NeedsOcr(Content content) -> content;
      case Extraction.Truncated truncated -> throw new AssertionError(truncated);
      case Extraction.Locked locked -> throw new AssertionError(locked);
      case Extraction.Unreadable unreadable -> throw new AssertionError(unreadable);
      case Extraction.Skipped skipped -> throw new AssertionError(skipped);
    };
  }

  public static List<String> of(FormatReader reader, Path file) throws IOException {
    return read(reader, file).pages().stream().flatMap(page -> of(page).stream()).toList();
  }

  public static List<String> of(Page page) {
    return page.blocks().stream().map(block -> line(block, page.text())).toList();
  }

  private static String line(Block block, String text) {
    String words =
        block.kind().isRow()
            ? String.join(" | ", block.cells().stream().map(cell -> cell.in(text)).toList())
            : block.span().in(text);
    String marker = block.marker().isEmpty() ? "" : block.marker() + " ";
    return switch (block.kind()) {
          case HEADING -> "H" + block.level() + " ";
          case PARAGRAPH -> "P ";
          case ITEM -> "I" + block.level() + " ";
          case HEADER_ROW -> "HR ";
          case ROW -> "R ";
          case NOTE -> "N ";
          case RUNNING_HEADER -> "RH ";
          case RUNNING_FOOTER -> "RF ";
        }
        + marker
        + words;
  }

  public static List<String> remarks(Content content) {
    return content.remarks().stream().map(Messages.SPANISH::say).toList();
  }

  /** A zip of the given entries. */
  public static Path zip(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
