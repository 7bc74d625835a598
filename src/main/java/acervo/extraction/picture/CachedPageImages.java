package acervo.extraction.picture;

import acervo.document.Box;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps plain pictures of pages in a folder, and lays marks over them when asked. The folder is
 * derived and may be emptied at any time; a picture that is missing or broken there is drawn again.
 * When the pictures outgrow their bound those not asked for the longest are removed.
 */
public final class CachedPageImages implements PageImages {
  private static final Logger LOG = LoggerFactory.getLogger(CachedPageImages.class);
  private static final String PART = ".part";
  private static final int LOCKS = 64;

  private final PageImages source;
  private final Path folder;
  private final long mostBytes;

  /** Sizes of the pictures kept, those asked for last at the end. Guarded by itself. */
  private final Map<Path, Long> kept = new LinkedHashMap<>(64, 0.75f, true);

  private long bytes;
  private final Object[] locks = new Object[LOCKS];

  /**
   * Keeps the pictures of {@code source}.
   *
   * @param folder made when it is missing; nothing else may be kept there
   * @param mostBytes that the pictures may take together
   * @throws UncheckedIOException when the folder can be neither made nor read
   */
  public CachedPageImages(PageImages source, Path folder, long mostBytes) {
    this.source = source;
    this.folder = folder;
    this.mostBytes = mostBytes;
    for (int i = 0; i < LOCKS; i++) locks[i] = new Object();
    try {
      Files.createDirectories(folder);
      findKept();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private record Found(Path path, FileTime used, long size) {}

  private void findKept() throws IOException {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path path : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (path.toString().endsWith(PART)) {
          Files.deleteIfExists(path); // left behind by a crash
        } else if (path.toString().endsWith(".png")) {
          found.add(new Found(path, Files.getLastModifiedTime(path), Files.size(path)));
        }
      }
    }
    found.sort(Comparator.comparing(Found::used));
    for (Found picture : found) remember(picture.path(), picture.size());
  }

  @Override
  public byte[] png(Path file, String sha256, int page, int dpi, List<Box> marks)
      throws IOException {
    int allowed = Math.clamp(dpi, 36, 300);
    return MarkerPen.over(plain(file, sha256, page, allowed), marks, allowed);
  }

  private byte[] plain(Path file, String sha256, int page, int dpi) throws IOException {
    Path picture = folder.resolve(sha256).resolve(page + "-" + dpi + ".png");
    // Two who ask for one page at once wait for one drawing of it.
    synchronized (locks[Math.floorMod(picture.hashCode(), LOCKS)]) {
      byte[] found = load(picture);
      if (found != null) return found;
      byte[] drawn = source.png(file, sha256, page, dpi, List.of());
      keep(picture, drawn);
      return drawn;
    }
  }

  /** Null when it is not kept whole. */
  private byte[] load(Path picture) {
    try {
      if (!Files.exists(picture)) return null;
      byte[] found = Files.readAllBytes(picture);
      if (!Png.isWhole(found)) return null;
      synchronized (kept) {
        kept.get(picture); // moves it to the end
      }
      Files.setLastModifiedTime(picture, FileTime.fromMillis(System.currentTimeMillis()));
      return found;
    } catch (IOException unreadable) {
      return null;
    }
  }

  /** A page is shown even when its picture cannot be kept. */
  private void keep(Path picture, byte[] drawn) {
    if (drawn.length > mostBytes) return;
    try {
      Files.createDirectories(picture.getParent());
      Path part = Files.createTempFile(picture.getParent(), "page", PART);
      try {
        Files.write(part, drawn);
        move(part, picture);
      } finally {
        Files.deleteIfExists(part);
      }
      remember(picture, drawn.length);
    } catch (IOException full) {
      LOG.warn("The picture of a page could not be kept in {}", folder, full);
    }
  }

  private static void move(Path part, Path picture) throws IOException {
    try {
      Files.move(
          part, picture, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plainFileSystem) {
      Files.move(part, picture, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void remember(Path picture, long size) {
    synchronized (kept) {
      Long before = kept.put(picture, size);
      bytes += size - (before == null ? 0 : before);
      var oldest = kept.entrySet().iterator();
      while (bytes > mostBytes && oldest.hasNext()) {
        Map.Entry<Path, Long> entry = oldest.next();
        if (entry.getKey().equals(picture)) continue;
        bytes -= entry.getValue();
        oldest.remove();
        remove(entry.getKey());
      }
    }
  }

  private static void remove(Path picture) {
    try {
      Files.deleteIfExists(picture);
    } catch (IOException stuck) {
      LOG.warn("A kept picture could not be removed: {}", picture, stuck);
    }
  }
}
