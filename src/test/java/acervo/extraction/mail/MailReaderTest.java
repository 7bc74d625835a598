package acervo.extraction.mail;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Extractor;
import acervo.extraction.Limits;
import acervo.extraction.markup.HtmlReader;
import acervo.extraction.plain.TextReader;
import acervo.message.Message;
import acervo.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailReaderTest {
  private static final String HEADER =
      """
      From: =?UTF-8?Q?Mar=C3=ADa_L=C3=B3pez?= <maria@ejemplo.sv>
      To: consejo@ejemplo.sv, =?ISO-8859-1?Q?=C1rea_legal?= <legal@ejemplo.sv>
      Subject: =?UTF-8?B?T2JzZXJ2YWNpb25lcyBhIGxhIExQRUxQ?=
      Date: Wed, 4 Jul 2018 22:30:00 -0600
      MIME-Version: 1.0
      """;

  @TempDir Path folder;

  @Test
  void who_wrote_what_to_whom_stands_before_the_text() throws IOException {
    Content content =
        read(
            HEADER
                + """
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                Estimados:

                • Se env=C3=ADan las observaciones de esta larga l=
                =C3=ADnea.
                """);
    Page page = content.pages().getFirst();
    assertThat(blocks(page))
        .containsExactly(
            "HEADING Observaciones a la LPELP",
            "PARAGRAPH From: María López <maria@ejemplo.sv>",
            "PARAGRAPH To: consejo@ejemplo.sv, Área legal <legal@ejemplo.sv>",
            "PARAGRAPH Date: Wed, 4 Jul 2018 22:30:00 -0600",
            "PARAGRAPH Estimados:",
            "ITEM Se envían las observaciones de esta larga línea.");
    assertThat(page.unit()).isEqualTo(PageUnit.MESSAGE);
    assertThat(page.lineOf(new Span(0, 1))).isZero();
    assertThat(content.properties())
        .isEqualTo(
            Map.of(
                Content.Property.TITLE, "Observaciones a la LPELP",
                Content.Property.AUTHOR, "María López",
                Content.Property.SENT, "2018-07-04T22:30-06:00"));
  }

  @Test
  void plain_text_is_preferred_to_the_same_in_html() throws IOException {
    Content content =
        read(
            HEADER
                + multipart(
                    "alternative",
                    "Content-Type: text/plain; charset=utf-8\n\nEn texto.",
                    "Content-Type: text/html; charset=utf-8\n\n<p>En <b>HTML</b>.</p>"));
    assertThat(content.pages()).hasSize(1);
    assertThat(content.pages().getFirst().text()).contains("En texto.").doesNotContain("HTML");
  }

  @Test
  void html_alone_is_read_as_html() throws IOException {
    Content content =
        read(
            HEADER
                + multipart(
                    "alternative",
                    "Content-Type: text/plain\n\n \n",
                    "Content-Type: text/html; charset=utf-8\n\n"
                        + "<ul><li>Uno</li></ul><script>x</script>"));
    assertThat(blocks(content.pages().getFirst())).last().isEqualTo("ITEM Uno");
  }

  @Test
  void text_in_an_old_character_set_keeps_its_accents() throws IOException {
    String mail = HEADER + "Content-Type: text/plain; charset=iso-8859-1\n\nLa niñez y el año.\n";
    Path file = folder.resolve("a.eml");
    Files.write(file, mail.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
    assertThat(content(file).pages().getFirst().text()).contains("La niñez y el año.");
  }

  @Test
  void the_pages_of_attachments_stand_after_the_text() throws IOException {
    Content content =
        read(
            HEADER
                + multipart(
                    "mixed",
                    "Content-Type: text/plain\n\nVa adjunto.",
                    attachment("filename*=UTF-8''opini%C3%B3n%20legal.txt", "Primera\fSegunda"),
                    attachment("filename=\"=?UTF-8?Q?nota_=C3=BAnica.txt?=\"", "Tercera")));
    assertThat(content.pages())
        .extracting(Page::label)
        .containsExactly(
            "1", "opinión legal.txt, p. 1", "opinión legal.txt, p. 2", "nota única.txt");
    assertThat(content.pages())
        .extracting(Page::unit)
        .containsExactly(
            PageUnit.MESSAGE, PageUnit.ATTACHMENT, PageUnit.ATTACHMENT, PageUnit.ATTACHMENT);
    assertThat(content.pages().get(2).text()).isEqualTo("Segunda");
  }

  @Test
  void an_attachment_that_cannot_be_read_is_named() throws IOException {
    Content content =
        read(
            HEADER
                + multipart(
                    "mixed",
                    "Content-Type: text/plain\n\nVa adjunto.",
                    attachment("filename=vacio.txt", ""),
                    attachment("filename=\"cosa.bin\"", "\u0000\u0001\u0002\u0003")));
    assertThat(content.pages()).hasSize(1);
    assertThat(content.remarks())
        .containsExactly(
            Message.of("extraction.attachment.unreadable", "vacio.txt"),
            Message.of("extraction.attachment.skipped", "cosa.bin"));
  }

  @Test
  void pictures_within_the_text_are_counted_once() throws IOException {
    String picture = "Content-Type: image/png\nContent-ID: <a@b>\n\nx";
    Content content =
        read(
            HEADER
                + multipart(
                    "related",
                    "Content-Type: text/html\n\n<p>Texto<img src='cid:a@b'></p>",
                    picture,
                    picture));
    assertThat(content.remarks())
        .containsExactly(Message.of("extraction.attachment.pictures", "2"));
  }

  @Test
  void a_forwarded_message_is_read_with_its_own_attachment() throws IOException {
    String inner =
        "Content-Type: message/rfc822\n\n"
            + "From: otro@ejemplo.sv\n"
            + "Subject: Original\n"
            + "MIME-Version: 1.0\n"
            + multipart(
                "mixed",
                "Content-Type: text/plain\n\nTexto original.",
                attachment("filename=ley.txt", "Artículo 1"));
    Content content =
        read(HEADER + multipart("mixed", "Content-Type: text/plain\n\nReenvío.", inner, "\n"));
    assertThat(content.pages().stream().map(Page::text))
        .anyMatch(text -> text.contains("Texto original."))
        .anyMatch(text -> text.contains("Artículo 1"));
    assertThat(content.pages())
        .extracting(Page::label)
        .contains("Original.eml, p. 1", "Original.eml › ley.txt");
  }

  @Test
  void messages_within_messages_end_somewhere_and_say_so() throws IOException {
    StringBuilder mail = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      mail.append("Subject: Nivel ").append(i).append("\nContent-Type: message/rfc822\n\n");
    }
    Content content = read(mail + "Subject: Fin\n\nFondo\n");
    assertThat(content.remarks())
        .anyMatch(remark -> remark.key().equals("extraction.attachment.skipped"));
  }

  @Test
  void a_message_without_end_of_its_parts_keeps_what_it_has() throws IOException {
    Content content =
        read(HEADER + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHasta aquí llegó");
    assertThat(content.pages().getFirst().text()).contains("Hasta aquí llegó");
  }

  private Content read(String mail) throws IOException {
    return content(Files.writeString(folder.resolve("a.eml"), mail.replace("\n", "\r\n")));
  }

  private static Content content(Path file) {
    Extractor extractor =
        new Extractor(
            List.of(new MailReader(), new HtmlReader(), new TextReader()), Limits.STANDARD);
    return switch (extractor.read(file)) {
      case Extraction.Extracted extracted -> extracted.content();
      case Extraction other -> throw new AssertionError(other);
    };
  }

  private static String multipart(String kind, String... parts) {
    String boundary = "part" + Math.abs(List.of(parts).hashCode());
    return "Content-Type: multipart/%s; boundary=\"%s\"\n\n--%s\n%s\n--%s--\n"
        .formatted(
            kind, boundary, boundary, String.join("\n--" + boundary + "\n", parts), boundary);
  }

  private static String attachment(String name, String text) {
    return "Content-Type: application/octet-stream\nContent-Disposition: attachment; "
        + name
        + "\nContent-Transfer-Encoding: base64\n\n"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> blocks(Page page) {
    return page.blocks().stream()
        .map(block -> block.kind() + " " + block.span().in(page.text()).replaceAll("\\s+", " "))
        .toList();
  }
}
