package acervo.extraction.picture;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedPageImagesTest {
  private static final Path FILE = Path.of("a.pdf");
  private static final String HASH = "a".repeat(64);

  @TempDir Path folder;
  private final AtomicInteger drawn = new AtomicInteger();

  private final PageImages source =
      (file, sha256, page, dpi, marks) -> {
        drawn.incrementAndGet();
        assertThat(marks).isEmpty();
        BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1600; i++) picture.setRGB(i % 40, i / 40, i * 7919 * page);
        return Png.of(picture);
      };

  private CachedPageImages cache(long bytes) {
    return new CachedPageImages(source, folder.resolve("pages"), bytes);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void a_page_is_drawn_once_even_after_a_restart() throws IOException {
    byte[] first = cache(1 << 20).png(FILE, HASH, 1, 72, List.of());
    byte[] second = cache(1 << 20).png(FILE, HASH, 1, 72, List.of());
    assertThat(second).isEqualTo(first);
    assertThat(drawn).hasValue(1);
  }

  @Test
  void marks_are_laid_over_the_kept_picture_and_not_kept() throws IOException {
    CachedPageImages cache = cache(1 << 20);
    byte[] plain = cache.png(FILE, HASH, 1, 72, List.of());
    byte[] marked = cache.png(FILE, HASH, 1, 72, List.of(new Box(5, 5, 10, 10)));
    assertThat(marked).isNotEqualTo(plain);
    assertThat(cache.png(FILE, HASH, 1, 72, List.of())).isEqualTo(plain);
    assertThat(drawn).hasValue(1);
  }

  @Test
  void a_picture_cut_short_is_drawn_again() throws IOException {
    byte[] whole = cache(1 << 20).png(FILE, HASH, 1, 72, List.of());
    Files.write(kept().getFirst(), java.util.Arrays.copyOf(whole, 100));
    assertThat(cache(1 << 20).png(FILE, HASH, 1, 72, List.of())).isEqualTo(whole);
    assertThat(drawn).hasValue(2);
  }

  @Test
  void pictures_not_asked_for_the_longest_make_room() throws IOException {
    long size = cache(1 << 20).png(FILE, HASH, 1, 72, List.of()).length;
    CachedPageImages cache = cache(size * 5 / 2);
    cache.png(FILE, HASH, 2, 72, List.of());
    cache.png(FILE, HASH, 1, 72, List.of());
    cache.png(FILE, HASH, 3, 72, List.of());
    assertThat(kept())
        .extracting(path -> path.getFileName().toString())
        .containsExactly("1-72.png", "3-72.png");
  }

  @Test
  void what_is_written_is_the_picture_whatever_its_colours() throws IOException {
    for (int colours : new int[] {1, 2, 200, 5000}) {
      BufferedImage picture = new BufferedImage(90, 70, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 6300; i++) picture.setRGB(i % 90, i / 90, (i % colours) * 40503);
      BufferedImage back = ImageIO.read(new ByteArrayInputStream(Png.of(picture)));
      for (int i = 0; i < 6300; i++) {
        assertThat(back.getRGB(i % 90, i / 90)).isEqualTo(picture.getRGB(i % 90, i / 90));
      }
    }
  }
}
