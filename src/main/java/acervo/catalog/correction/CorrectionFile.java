package acervo.catalog.correction;

import acervo.corpus.CorpusFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The file beside a document with what people corrected of it. YAML that can be edited by hand:
 *
 * <pre>
 * document: "ba7816bf…"
 * date:
 *   value: "2018-07"
 *   by: "Ana Ruiz"
 *   on: 2018-05-03
 * councils:
 *   values: ["conasav"]
 *   on: 2018-05-03
 * </pre>
 *
 * {@code value: ""} and {@code values: []} say that the document has none.
 */
public final class CorrectionFile {
  /** The corrections file of a document's file. */
  public static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + CorpusFolder.SIDECAR);
  }

  public static boolean isOne(String fileName) {
    return CorpusFolder.isSidecar(fileName);
  }

  /** Reads it; a missing one has no corrections. Mistakes are told with their line. */
  public static CorrectionReading read(Path file) {
    return CorrectionReader.read(file);
  }

  /**
   * Writes it anew, whole or not at all; nothing else that stood in it is kept. No corrections, no
   * file.
   *
   * @param sha256 of the document's bytes
   */
  public static void write(Path file, String sha256, Corrections corrections) throws IOException {
    if (corrections.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".acervo-", ".tmp");
    try {
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        // Temporary files are private; this one is for whoever may read the folder.
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
      }
      Files.writeString(draft, yaml(sha256, corrections), StandardCharsets.UTF_8);
      replace(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void replace(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String yaml(String sha256, Corrections corrections) {
    StringBuilder yaml = new StringBuilder("document: ").append(quoted(sha256)).append('\n');
    for (Map.Entry<Field, Correction> each : corrections.fields().entrySet()) {
      Correction correction = each.getValue();
      yaml.append(each.getKey().code()).append(":\n");
      yaml.append(
          each.getKey().isList()
              ? "  values: " + list(correction.values())
              : "  value: " + quoted(correction.value()));
      if (!correction.by().isEmpty()) yaml.append("\n  by: ").append(quoted(correction.by()));
      yaml.append("\n  on: ").append(correction.on()).append('\n');
    }
    return yaml.toString();
  }

  private static String list(List<String> values) {
    return values.stream().map(CorrectionFile::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /**
   * A double-quoted scalar (YAML 1.1, section 9.1.1), the only style that can hold any text; what
   * cannot be seen is escaped.
   */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    switch (point) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isPlain(point)) quoted.appendCodePoint(point);
        else if (point > 0xffff) quoted.append("\\U%08x".formatted(point));
        else quoted.append("\\u%04x".formatted(point));
      }
    }
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private CorrectionFile() {}
}
