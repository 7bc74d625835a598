package acervo.extraction.office.slides;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.extraction.office.Outline;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTable;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PptReaderTest {
  @TempDir Path folder;

  @Test
  void an_old_slide_is_its_title_its_bullets_and_its_table() throws IOException {
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      HSLFSlide slide = show.createSlide();
      HSLFTextBox box = slide.createTextBox();
      box.setAnchor(new Rectangle(50, 150, 400, 100));
      box.setText("logro");
      HSLFTextParagraph paragraph = box.getTextParagraphs().getFirst();
      paragraph.setBullet(true);
      paragraph.setBulletChar('•');
      HSLFTable table = slide.createTable(2, 2);
      table.getCell(0, 0).setText("Meta");
      table.getCell(0, 1).setText("Avance");
      table.getCell(1, 0).setText("Viveros");
      table.getCell(1, 1).setText("80 %");
      for (int column = 0; column < 2; column++) {
        var head = table.getCell(0, column).getTextParagraphs().getFirst();
        head.getTextRuns().getFirst().setBold(true);
      }
      table.moveTo(50, 300);
      slide.addTitle().setText("Resultados");
      Path file = folder.resolve("viejo.ppt");
      try (OutputStream out = Files.newOutputStream(file)) {
        show.write(out);
      }
      assertThat(Outline.of(new PptReader(), file))
          .containsExactly("H1 Resultados", "I0 • logro", "HR Meta | Avance", "R Viveros | 80 %");
    }
  }
}
