package acervo.corpus;

import acervo.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder that people put their documents in. No document is ever written to; the only files the
 * program makes or moves in it are those about documents, whose names end in {@link #SIDECAR}.
 */
public record CorpusFolder(Path root) {
  /** Where the authority file stands in it. */
  public static final String VOCABULARY = "vocabulary.yaml";

  /** How the name of a file about another file ends: {@code acta.pdf.acervo.yaml}. */
  public static final String SIDECAR = ".acervo.yaml";

  private static final Set<String> OWN = Set.of(VOCABULARY, "README.md");

  public CorpusFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** Something found under the folder. */
  public sealed interface Found {
    /** Relative to the folder, with forward slashes. */
    String path();

    /**
     * A file that can be opened.
     *
     * @param modified milliseconds since 1970-01-01 UTC
     */
    record File(String path, long bytes, long modified) implements Found {
      /** The last part of its path. */
      public String name() {
        return nameOf(path);
      }
    }

    /** What tells about the folder and is no document of it: its vocabulary and its README. */
    record Own(String path) implements Found {}

    /**
     * A file beside a document, about it and not a document itself.
     *
     * @param modified milliseconds since 1970-01-01 UTC
     */
    record Sidecar(String path, long bytes, long modified) implements Found {
      /** The path of the file it is about, which may no longer be there. */
      public String about() {
        return path.substring(0, path.length() - SIDECAR.length());
      }
    }

    /** A link: not followed, because it may lead out of the folder. */
    record Link(String path) implements Found {}

    /** A file or folder that the system does not let us look at. */
    record Closed(String path) implements Found {}
  }

  /** Everything under the folder, in order of path. */
  public List<Found> scan() throws IOException {
    List<Found> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(found(path(file), attributes));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException denied) throws IOException {
            if (file.equals(root)) throw denied;
            if (Files.exists(file)) found.add(new Found.Closed(path(file)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
            if (failed != null) found.add(new Found.Closed(path(folder)));
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Found::path));
    return List.copyOf(found);
  }

  private static Found found(String path, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile()) return new Found.Link(path);
    if (OWN.contains(path)) return new Found.Own(path);
    long modified = attributes.lastModifiedTime().toMillis();
    return isSidecar(nameOf(path))
        ? new Found.Sidecar(path, attributes.size(), modified)
        : new Found.File(path, attributes.size(), modified);
  }

  /** Whether a file of that name is about the file whose name stands before its ending. */
  public static boolean isSidecar(String name) {
    return name.endsWith(SIDECAR) && name.length() > SIDECAR.length();
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The file of a path as {@link #scan} gives it; empty when it would lie outside the folder. */
  public Optional<Path> file(String path) {
    try {
      Path file = root.resolve(path).normalize();
      return file.startsWith(root) && !file.equals(root) ? Optional.of(file) : Optional.empty();
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  /** The name of the file at a path as {@link #scan} gives it: the path's last part. */
  public static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public Path vocabulary() {
    return root.resolve(VOCABULARY);
  }

  /** The SHA-256 of a file's bytes, 64 lower-case hexadecimal digits. */
  public static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.digest();
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return Sha256.finish(digest);
    }
  }
}
