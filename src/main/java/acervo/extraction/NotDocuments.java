package acervo.extraction;

import acervo.message.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that lie among documents and are none, and what to say of them. */
final class NotDocuments {
  private static final Pattern LOCK = Pattern.compile("~\\$.*|\\.~lock\\..*#");
  private static final Pattern OF_THE_COLLECTION =
      Pattern.compile(".*\\.acervo\\.ya?ml|vocabulary\\.ya?ml");
  private static final Pattern OF_THE_SYSTEM = Pattern.compile("\\..*|thumbs\\.db|desktop\\.ini");
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/gzip",
          "application/x-tar",
          "application/x-gtar",
          "application/x-bzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/zstd",
          "application/x-lzma",
          "application/x-cpio",
          "application/x-archive",
          "application/java-archive",
          "application/vnd.ms-cab-compressed",
          "application/x-iso9660-image");
  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-dosexec",
          "application/x-msdownload",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-elf",
          "application/java-vm",
          "application/x-msi");

  /** The outcome for a name that says enough; otherwise empty. */
  static Optional<Extraction> byName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (LOCK.matcher(lower).matches()) {
      return Optional.of(Outcomes.unreadable("extraction.lock_file"));
    }
    if (OF_THE_COLLECTION.matcher(lower).matches()) return skipped("extraction.skipped.settings");
    if (OF_THE_SYSTEM.matcher(lower).matches()) return skipped("extraction.skipped.hidden");
    return Optional.empty();
  }

  /** The outcome for a kind of file that nobody reads as text; otherwise empty. */
  static Optional<Extraction> byType(String mediaType) {
    if (mediaType.startsWith("image/")) return skipped("extraction.skipped.image");
    if (mediaType.startsWith("audio/") || mediaType.startsWith("video/")) {
      return skipped("extraction.skipped.recording");
    }
    if (ARCHIVES.contains(mediaType)) return skipped("extraction.skipped.archive");
    if (PROGRAMS.contains(mediaType)) return skipped("extraction.skipped.program");
    return Optional.empty();
  }

  private static Optional<Extraction> skipped(String key) {
    return Optional.of(new Extraction.Skipped(Message.of(key)));
  }

  private NotDocuments() {}
}
