package acervo.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.document.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPageImagesTest {
  private static final String HASH = "0".repeat(64);

  @TempDir Path folder;

  private Path file() throws IOException {
    try (PdfSketch sketch = new PdfSketch()) {
      sketch.page().text(72, 144, 20, sketch.plain, "Agua");
      return sketch.save(folder);
    }
  }

  private BufferedImage picture(int dpi, List<Box> marks) throws IOException {
    byte[] png = new PdfPageImages().png(file(), HASH, 1, dpi, marks);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void a_page_is_as_large_as_its_resolution_says() throws IOException {
    BufferedImage picture = picture(72, List.of());
    assertThat(picture.getWidth()).isEqualTo(612);
    assertThat(picture.getHeight()).isEqualTo(792);
  }

  @Test
  void a_resolution_out_of_range_is_brought_into_it() throws IOException {
    assertThat(picture(1, List.of()).getWidth()).isEqualTo(306);
  }

  @Test
  void a_mark_colours_the_paper_and_leaves_the_ink() throws IOException {
    BufferedImage plain = picture(144, List.of());
    BufferedImage marked =
        picture(144, List.of(new Box(72, 128, 50, 20), new Box(80, 128, 50, 20)));
    int dark = 0;
    for (int x = 150; x < 230; x++) {
      for (int y = 262; y < 290; y++) {
        // The sample itself: what the platform calls the colour of a gray is another.
        int before = plain.getRaster().getSample(x, y, 0) * 0x010101;
        int after = marked.getRGB(x, y) & 0xffffff;
        if (before == 0xffffff) assertThat(after).isEqualTo(0xffe58a);
        if (before == 0) assertThat(after).isZero();
        if (before == 0) dark++;
      }
    }
    assertThat(dark).isPositive();
    assertThat(marked.getRGB(400, 600) & 0xffffff).isEqualTo(0xffffff);
  }

  @Test
  void a_page_that_is_not_there_is_an_error() {
    assertThatThrownBy(() -> new PdfPageImages().png(file(), HASH, 2, 72, List.of()))
        .isInstanceOf(IOException.class);
  }
}
