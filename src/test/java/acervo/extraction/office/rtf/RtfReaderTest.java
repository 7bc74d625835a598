package acervo.extraction.office.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.extraction.Content;
import acervo.extraction.Content.Property;
import acervo.extraction.Limits;
import acervo.extraction.office.Outline;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RtfReaderTest {
  @TempDir Path folder;

  @Test
  void accents_come_by_code_page_by_unicode_and_as_they_are() throws IOException {
    assertThat(outline("Sesi\\'f3n \\u241?and\\u250\\'fa y año\\par"))
        .containsExactly("P Sesión ñandú y año");
  }

  @Test
  void the_font_says_what_bytes_mean() throws IOException {
    assertThat(
            outline(
                "{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}\\f1 \\'cf\\f0 \\'e1\\par"))
        .containsExactly("P Пá");
  }

  @Test
  void a_character_written_twice_for_old_programs_is_read_once() throws IOException {
    assertThat(outline("\\uc2\\u8364 EU{\\uc0\\u8212}fin\\par")).containsExactly("P €—fin");
  }

  @Test
  void headings_come_from_styles_by_outline_by_name_and_by_inheritance() throws IOException {
    assertThat(
            outline(
                "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 Uno;}{\\s2 heading 2;}"
                    + "{\\s7\\sbasedon2 Propio;}}"
                    + "\\pard\\s1 Primero\\par\\pard\\s7 Segundo\\par\\pard\\s0 cuerpo\\par"))
        .containsExactly("H1 Primero", "H2 Segundo", "P cuerpo");
  }

  @Test
  void list_markers_stand_before_their_items() throws IOException {
    assertThat(
            outline(
                "\\pard{\\listtext 1.\\tab}\\ilvl0\\ls1 uno\\par"
                    + "\\pard{\\listtext a)\\tab}\\ilvl1\\ls1 adentro\\par"
                    + "\\pard{\\pntext\\'b7\\tab}{\\*\\pn\\pnlvlblt}punto\\par"))
        .containsExactly("I0 1. uno", "I1 a) adentro", "I0 • punto");
  }

  @Test
  void a_table_is_rows_of_cells_and_its_bold_head_is_a_header() throws IOException {
    assertThat(
            outline(
                "antes\\par\\trowd\\cellx1\\cellx2\\pard\\intbl{\\b Mes}\\cell{\\b Total}\\cell\\r"
                    + "ow\\trowd\\cellx1\\cellx2\\pard\\intbl mayo\\par y junio\\cell 5\\cell\\r"
                    + "ow\\pard despu\\'e9s\\par"))
        .containsExactly("P antes", "HR Mes | Total", "R mayo y junio | 5", "P después");
  }

  @Test
  void notes_follow_their_paragraph() throws IOException {
    assertThat(
            outline(
                "Seg\\'fan la ley{\\super\\chftn}{\\footnote\\pard {\\chftn} Diario Oficial.}"
                    + " vigente.\\par sigue\\par"))
        .containsExactly("P Según la ley vigente.", "N Diario Oficial.", "P sigue");
  }

  @Test
  void running_lines_stand_once_and_page_numbers_not_at_all() throws IOException {
    assertThat(
            outline(
                "{\\header\\pard Acta de sesi\\'f3n\\par}{\\footer\\pard P\\'e1gina "
                    + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}cuerpo\\par"))
        .containsExactly("RH Acta de sesión", "P cuerpo");
  }

  @Test
  void fields_give_their_result() throws IOException {
    assertThat(
            outline(
                "Vea {\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt la"
                    + " p\\'e1gina}}.\\par"))
        .containsExactly("P Vea la página.");
  }

  @Test
  void what_is_not_read_is_remarked() throws IOException {
    Content content =
        content("queda{\\v oculto}{\\deleted borrado}{\\*\\annotation nota al margen}\\par");
    assertThat(Outline.of(content.pages().getFirst())).containsExactly("P queda");
    assertThat(Outline.remarks(content))
        .containsExactlyInAnyOrder(
            "Párrafos con texto oculto, que no se leyó: 1.",
            "Pasajes suprimidos con control de cambios, que no se leyeron: 1.",
            "Comentarios que no se leyeron: 1.");
  }

  @Test
  void pictures_and_unknown_groups_leave_no_words() throws IOException {
    assertThat(
            outline(
                "{\\pict\\pngblip 89504e47}{\\*\\desconocido ruido}{\\object{\\*\\objdata 0102}"
                    + "{\\result visible}}\\par"))
        .containsExactly("P visible");
  }

  @Test
  void a_page_break_begins_a_page() throws IOException {
    assertThat(content("uno\\par\\page dos\\par").pages())
        .extracting(page -> page.text())
        .containsExactly("uno", "dos");
  }

  @Test
  void what_the_file_says_of_itself_is_kept() throws IOException {
    Content content =
        content(
            "{\\info{\\title Acta 5}{\\author Unidad T\\'e9cnica}{\\*\\company SEGOB}"
                + "{\\creatim\\yr2018\\mo7\\dy14\\hr9\\min5}}cuerpo\\par");
    assertThat(content.properties())
        .containsEntry(Property.TITLE, "Acta 5")
        .containsEntry(Property.AUTHOR, "Unidad Técnica")
        .containsEntry(Property.ORGANISATION, "SEGOB")
        .containsEntry(Property.CREATED, "2018-07-14T09:05:00");
  }

  @Test
  void a_file_that_ends_early_is_read_as_far_as_it_goes() throws IOException {
    Content content = read("{\\rtf1\\ansi uno\\par {\\b dos");
    assertThat(Outline.of(content.pages().getFirst())).containsExactly("P uno", "P dos");
    assertThat(Outline.remarks(content)).hasSize(1);
  }

  @Test
  void what_is_not_rtf_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.rtf"), "hola");
    assertThatThrownBy(() -> new RtfReader().read(file, "", Limits.STANDARD))
        .isInstanceOf(IOException.class);
  }

  private List<String> outline(String body) throws IOException {
    return content(body).pages().stream().flatMap(page -> Outline.of(page).stream()).toList();
  }

  private Content content(String body) throws IOException {
    return read("{\\rtf1\\ansi\\ansicpg1252\\deff0 " + body + "}");
  }

  private Content read(String rtf) throws IOException {
    Path file = folder.resolve("prueba.rtf");
    Files.write(file, rtf.getBytes(Charset.forName("windows-1252")));
    return Outline.read(new RtfReader(), file);
  }
}
