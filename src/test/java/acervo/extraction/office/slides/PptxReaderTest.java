package acervo.extraction.office.slides;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Content.Property;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.extraction.office.Outline;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PptxReaderTest {
  @TempDir Path folder;
  private XMLSlideShow show;

  @BeforeEach
  void empty() {
    show = new XMLSlideShow();
  }

  @Test
  void the_title_comes_first_even_when_it_was_drawn_last() throws IOException {
    XSLFSlide slide = slide(SlideLayout.TITLE_ONLY);
    box(slide, 50, 200, "cuerpo");
    XSLFTextShape title = slide.getPlaceholder(0);
    title.setText("Resultados");
    title.setAnchor(new Rectangle(50, 400, 300, 50));
    assertThat(outline()).containsExactly("H1 Resultados", "P cuerpo");
  }

  @Test
  void a_bullet_wrapped_over_two_lines_is_one_item() throws IOException {
    XSLFTextParagraph paragraph = bulleted(slide(SlideLayout.BLANK), 0);
    paragraph.addNewTextRun().setText("primera parte");
    paragraph.addLineBreak();
    paragraph.addNewTextRun().setText("segunda parte");
    assertThat(outline()).containsExactly("I0 • primera parte segunda parte");
  }

  @Test
  void bullets_that_the_layout_gives_are_items_unless_the_paragraph_refuses_them()
      throws IOException {
    XSLFSlide slide = slide(SlideLayout.TITLE_AND_CONTENT);
    slide.getPlaceholder(0).setText("Título");
    XSLFTextShape body = slide.getPlaceholder(1);
    body.clearText();
    body.addNewTextParagraph().addNewTextRun().setText("con viñeta");
    XSLFTextParagraph plain = body.addNewTextParagraph();
    plain.setBullet(false);
    plain.addNewTextRun().setText("sin viñeta");
    XSLFTextParagraph deeper = body.addNewTextParagraph();
    deeper.setIndentLevel(1);
    deeper.addNewTextRun().setText("más adentro");
    assertThat(outline())
        .containsExactly("H1 Título", "I0 • con viñeta", "P sin viñeta", "I1 – más adentro");
  }

  @Test
  void automatic_numbers_count_by_level() throws IOException {
    XSLFTextBox box = slide(SlideLayout.BLANK).createTextBox();
    numbered(box, 0, "uno");
    numbered(box, 1, "uno a");
    numbered(box, 1, "uno b");
    numbered(box, 0, "dos");
    numbered(box, 1, "dos a");
    assertThat(outline())
        .containsExactly("I0 1. uno", "I1 1. uno a", "I1 2. uno b", "I0 2. dos", "I1 1. dos a");
  }

  @Test
  void a_pictorial_bullet_or_one_typed_by_hand_is_a_marker() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    XSLFTextParagraph wingdings = bulleted(slide, 0);
    wingdings.setBulletFont("Wingdings");
    wingdings.setBulletCharacter("§");
    wingdings.addNewTextRun().setText("cuadro");
    box(slide, 0, 300, "\uf0a7 privado");
    box(slide, 0, 350, "- guion");
    box(slide, 0, 400, "-5 % de variación");
    assertThat(outline())
        .containsExactly("I0 • cuadro", "I0 • privado", "I0 - guion", "P -5 % de variación");
  }

  @Test
  void columns_with_their_headings_stay_apart() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    tall(slide, 360, 100, 40, "Derecha");
    tall(slide, 360, 160, 300, "texto derecho");
    tall(slide, 20, 160, 300, "texto izquierdo");
    tall(slide, 20, 104, 40, "Izquierda");
    assertThat(outline())
        .containsExactly("P Izquierda", "P texto izquierdo", "P Derecha", "P texto derecho");
  }

  @Test
  void numbers_beside_their_texts_are_read_row_by_row() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    for (int row = 0; row < 3; row++) {
      XSLFTextBox number = tall(slide, 20, 100 + 60 * row, 40, "0" + (row + 1));
      number.setAnchor(new Rectangle(20, 100 + 60 * row, 40, 40));
      tall(slide, 100, 102 + 60 * row, 40, "texto " + (row + 1));
    }
    assertThat(outline())
        .containsExactly("P 01", "P texto 1", "P 02", "P texto 2", "P 03", "P texto 3");
  }

  @Test
  void what_lies_on_one_card_is_read_together() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    for (int x : new int[] {20, 360}) {
      slide.createAutoShape().setAnchor(new Rectangle(x, 100, 320, 200));
      tall(slide, x + 10, 110, 40, "cabeza " + x);
      tall(slide, x + 10, 160, 60, "cuerpo " + x);
    }
    box(slide, 20, 310, "fuente").setAnchor(new Rectangle(20, 310, 660, 40));
    assertThat(outline())
        .containsExactly("P cabeza 20", "P cuerpo 20", "P cabeza 360", "P cuerpo 360", "P fuente");
  }

  @Test
  void a_group_keeps_its_words_together() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    XSLFGroupShape group = slide.createGroup();
    group.setAnchor(new Rectangle(0, 300, 400, 100));
    group.setInteriorAnchor(new Rectangle(0, 0, 400, 100));
    XSLFTextBox second = group.createTextBox();
    second.setAnchor(new Rectangle(200, 0, 100, 50));
    second.setText("dos");
    XSLFTextBox first = group.createTextBox();
    first.setAnchor(new Rectangle(0, 0, 100, 50));
    first.setText("uno");
    box(slide, 0, 100, "antes");
    assertThat(outline()).containsExactly("P antes", "P uno", "P dos");
  }

  @Test
  void a_table_has_a_header_when_it_says_so() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    XSLFTable table = slide.createTable(2, 2);
    table.setAnchor(new Rectangle(0, 100, 400, 100));
    table.getCell(0, 0).setText("Meta");
    table.getCell(0, 1).setText("Avance");
    table.getCell(1, 0).setText("Viveros");
    table.getCell(1, 1).setText("80 %");
    table.getCTTable().getTblPr().setFirstRow(true);
    assertThat(outline()).containsExactly("HR Meta | Avance", "R Viveros | 80 %");
  }

  @Test
  void a_slide_without_title_placeholder_is_titled_by_its_largest_words() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    sized(slide, 20, 12, "ÁREA SOCIAL");
    sized(slide, 60, 32, "Logros de la mesa");
    sized(slide, 120, 40, "1,326");
    sized(slide, 200, 14, "personas atendidas en todo el territorio nacional");
    assertThat(outline()).startsWith("H1 Logros de la mesa", "P ÁREA SOCIAL", "P 1,326");
  }

  @Test
  void speaker_notes_follow_and_footers_close_the_slide() throws IOException {
    XSLFSlide slide = slide(SlideLayout.BLANK);
    box(slide, 0, 100, "cuerpo");
    XSLFTextBox footer = box(slide, 0, 500, "Secretaría de Gobernabilidad");
    footer.setPlaceholder(Placeholder.FOOTER);
    XSLFTextBox number = box(slide, 600, 500, "7");
    number.setPlaceholder(Placeholder.SLIDE_NUMBER);
    for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.setText("decir esto");
      }
    }
    assertThat(outline())
        .containsExactly("P cuerpo", "N decir esto", "RF Secretaría de Gobernabilidad");
  }

  @Test
  void hidden_slides_are_read_and_remarked() throws IOException {
    box(slide(SlideLayout.BLANK), 0, 0, "visible");
    XSLFSlide hidden = slide(SlideLayout.BLANK);
    box(hidden, 0, 0, "oculta");
    hidden.setHidden(true);
    Content content = Outline.read(new PptxReader(), saved());
    assertThat(content.pages()).hasSize(2).allMatch(page -> page.unit() == PageUnit.SLIDE);
    assertThat(Outline.remarks(content))
        .containsExactly("Láminas ocultas que también se leyeron: 1.");
  }

  @Test
  void a_slide_that_is_only_a_picture_needs_recognition() throws IOException {
    var picture = show.addPicture(new byte[] {1, 2, 3}, PictureType.PNG);
    slide(SlideLayout.BLANK).createPicture(picture).setAnchor(new Rectangle(0, 0, 100, 100));
    Extraction outcome = new PptxReader().read(saved(), "", Limits.STANDARD);
    assertThat(outcome).isInstanceOf(Extraction.NeedsOcr.class);
  }

  @Test
  void an_empty_slide_keeps_its_place() throws IOException {
    slide(SlideLayout.BLANK);
    box(slide(SlideLayout.BLANK), 0, 0, "dos");
    assertThat(Outline.read(new PptxReader(), saved()).pages())
        .extracting(page -> page.state())
        .containsExactly(PageState.EMPTY, PageState.TEXT);
  }

  @Test
  void what_the_file_says_of_itself_is_kept() throws IOException {
    slide(SlideLayout.BLANK);
    show.getProperties().getCoreProperties().setTitle("Logros 2018");
    show.getProperties().getCoreProperties().setCreator("Unidad Técnica");
    show.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("SEGOB");
    assertThat(Outline.read(new PptxReader(), saved()).properties())
        .containsEntry(Property.TITLE, "Logros 2018")
        .containsEntry(Property.AUTHOR, "Unidad Técnica")
        .containsEntry(Property.ORGANISATION, "SEGOB");
  }

  @Test
  void past_the_limit_of_pages_it_is_truncated() throws IOException {
    for (int i = 0; i < 5; i++) box(slide(SlideLayout.BLANK), 0, 0, "lámina " + i);
    Limits three = new Limits(3, 1_000, Duration.ofMinutes(1));
    Extraction outcome = new PptxReader().read(saved(), "", three);
    assertThat(outcome).isInstanceOf(Extraction.Truncated.class);
    assertThat(((Extraction.Truncated) outcome).content().pages()).hasSize(3);
  }

  @Test
  void an_encrypted_file_is_locked() throws Exception {
    slide(SlideLayout.BLANK);
    Path plain = saved();
    Path locked = folder.resolve("cifrada.pptx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream file = Files.newOutputStream(locked)) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("clave");
      try (OutputStream data = encryptor.getDataStream(container)) {
        data.write(Files.readAllBytes(plain));
      }
      container.writeFilesystem(file);
    }
    assertThat(new PptxReader().read(locked, "", Limits.STANDARD))
        .isInstanceOf(Extraction.Locked.class);
  }

  private XSLFSlide slide(SlideLayout layout) {
    return show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
  }

  private static XSLFTextBox box(XSLFSlide slide, int x, int y, String words) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle(x, y, 300, 40));
    box.setText(words);
    return box;
  }

  private static XSLFTextBox tall(XSLFSlide slide, int x, int y, int height, String words) {
    XSLFTextBox box = box(slide, x, y, words);
    box.setAnchor(new Rectangle(x, y, 300, height));
    return box;
  }

  private static void sized(XSLFSlide slide, int y, double size, String words) {
    XSLFTextRun run =
        box(slide, 20, y, words).getTextParagraphs().getFirst().getTextRuns().getFirst();
    run.setFontSize(size);
  }

  private static XSLFTextParagraph bulleted(XSLFSlide slide, int level) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle(0, 50, 300, 40));
    box.clearText();
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    paragraph.setBullet(true);
    paragraph.setIndentLevel(level);
    return paragraph;
  }

  private static void numbered(XSLFTextBox box, int level, String words) {
    boolean first = box.getText().isEmpty();
    XSLFTextParagraph paragraph =
        first && !box.getTextParagraphs().isEmpty()
            ? box.getTextParagraphs().getFirst()
            : box.addNewTextParagraph();
    paragraph.setIndentLevel(level);
    paragraph.setBulletAutoNumber(AutoNumberingScheme.arabicPeriod, 1);
    paragraph.addNewTextRun().setText(words);
  }

  private List<String> outline() throws IOException {
    return Outline.of(new PptxReader(), saved());
  }

  private Path saved() throws IOException {
    Path file = folder.resolve("prueba.pptx");
    try (OutputStream out = Files.newOutputStream(file)) {
      show.write(out);
    }
    return file;
  }
}
