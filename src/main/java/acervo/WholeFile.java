package acervo;

import acervo.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a command leaves what it writes: a file or standard output. Either gets the whole or
 * nothing: a file that was there stays until the new one is complete.
 *
 * @param file empty for standard output
 */
record WholeFile(Optional<Path> file) {
  /** Writes into a file from its beginning. */
  @FunctionalInterface
  interface Writing<T> {
    T to(Path file) throws IOException;
  }

  /**
   * @param file null for standard output
   * @param binary whether it is nothing to read on a terminal, which is then refused
   */
  static WholeFile of(Path file, boolean binary) throws Refusal {
    if (file == null && binary && Terminal.shows()) {
      throw Refusal.wrongUsage(
          Message.of("program.out_terminal"), Message.of("program.out_terminal.remedy"));
    }
    if (file != null && Files.isDirectory(file)) {
      throw Refusal.wrongUsage(
          Message.of("program.out_folder", file), Message.of("program.out_folder.remedy"));
    }
    if (file != null && !Files.isDirectory(folderOf(file))) {
      throw Refusal.wrongUsage(
          Message.of("program.out_nowhere", folderOf(file)),
          Message.of("program.out_nowhere.remedy"));
    }
    return new WholeFile(Optional.ofNullable(file));
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().getParent();
  }

  /** What {@code writing} answers. */
  <T> T write(Writing<T> writing) throws IOException {
    if (file.isEmpty()) return copied(writing, System.out);
    Path target = file.get();
    if (!Files.exists(target) || Files.isRegularFile(target)) return moved(writing, target);
    try (OutputStream device = Files.newOutputStream(target)) {
      return copied(writing, device);
    }
  }

  /**
   * Beside it, because only within a file system does a move happen at once; links are followed.
   */
  private static <T> T moved(Writing<T> writing, Path target) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    Path beside = real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID());
    try {
      T answer = writing.to(beside);
      Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE);
      return answer;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static <T> T copied(Writing<T> writing, OutputStream out) throws IOException {
    Path beside = Files.createTempFile("acervo", null);
    try {
      T answer = writing.to(beside);
      Files.copy(beside, out);
      out.flush();
      return answer;
    } finally {
      Files.delete(beside);
    }
  }
}
