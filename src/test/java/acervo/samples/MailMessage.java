package acervo.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/**
 * Writes a script as a mail message (RFC 5322): text and HTML, quoted-printable, one attachment.
 *
 * <p>Headers used: {@code from}, {@code to}, {@code cc}, {@code subject}, {@code date}, {@code
 * time} and {@code attachment-name}.
 */
final class MailMessage {
  private static final String OUTER = "----=_Parte_1_8f2c";
  private static final String INNER = "----=_Parte_2_a41d";
  private static final int WORD = 34;
  private static final String CRLF = "\r\n";

  private MailMessage() {}

  /** Writes the message; {@code attachment} may be null. */
  static void write(Script script, Path attachment, Path target) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String name : new String[] {"From", "To", "Cc", "Subject"}) {
      script
          .header(name.toLowerCase(Locale.ROOT))
          .ifPresent(value -> line(mail, name + ": " + encodeHeader(value)));
    }
    var sent = script.created().atZone(ZoneId.of("America/El_Salvador"));
    line(mail, "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent.toOffsetDateTime()));
    line(mail, "Message-ID: <" + script.header("message-id", "1") + "@correo.segob.example>");
    script.header("reply").ifPresent(id -> line(mail, "In-Reply-To: <" + id + ">"));
    line(mail, "MIME-Version: 1.0");
    line(mail, "Content-Type: multipart/mixed; boundary=\"" + OUTER + "\"");
    line(mail, "");
    line(mail, "--" + OUTER);
    line(mail, "Content-Type: multipart/alternative; boundary=\"" + INNER + "\"");
    line(mail, "");
    text(mail, "text/plain", script.enclosing());
    text(mail, "text/html", html(script.enclosing()));
    line(mail, "--" + INNER + "--");
    if (attachment != null) attach(mail, script.header("attachment-name").get(), attachment);
    line(mail, "--" + OUTER + "--");
    Files.writeString(target, mail, StandardCharsets.US_ASCII);
  }

  private static void text(StringBuilder mail, String type, String text) {
    line(mail, "--" + INNER);
    line(mail, "Content-Type: " + type + "; charset=UTF-8");
    line(mail, "Content-Transfer-Encoding: quoted-printable");
    line(mail, "");
    for (String line : text.split("\n", -1)) line(mail, quotedPrintable(line));
  }

  private static void attach(StringBuilder mail, String name, Path file) throws IOException {
    line(mail, "--" + OUTER);
    line(
        mail,
        "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document;");
    line(mail, " name=\"" + encodeHeader(name) + "\"");
    line(mail, "Content-Transfer-Encoding: base64");
    line(mail, "Content-Disposition: attachment; filename=\"" + encodeHeader(name) + "\"");
    line(mail, "");
    line(mail, Base64.getMimeEncoder().encodeToString(Files.readAllBytes(file)));
  }

  private static String html(String body) {
    String escaped = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    StringBuilder html = new StringBuilder("<html><body>\n");
    for (String paragraph : escaped.strip().split("\n\n")) {
      html.append("<p>").append(paragraph.replace("\n", "<br>\n")).append("</p>\n");
    }
    return html.append("</body></html>").toString();
  }

  /** RFC 2047 encoded words where a header is not plain ASCII; addresses stay as they are. */
  private static String encodeHeader(String value) {
    StringBuilder encoded = new StringBuilder();
    for (String part : value.split("(?=<)|(?<=>)")) {
      boolean plain = part.chars().allMatch(c -> c < 128);
      encoded.append(plain ? part : encodeWords(part.stripTrailing()));
      if (!plain && part.endsWith(" ")) encoded.append(" ");
    }
    return encoded.toString();
  }

  /** An encoded word may not pass 75 characters (RFC 2047, 2), so a long text takes several. */
  private static String encodeWords(String text) {
    StringBuilder words = new StringBuilder();
    for (int from = 0; from < text.length(); from += WORD) {
      String piece = text.substring(from, Math.min(text.length(), from + WORD));
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      words.append(from == 0 ? "" : CRLF + " ");
      words.append("=?UTF-8?B?").append(Base64.getEncoder().encodeToString(bytes)).append("?=");
    }
    return words.toString();
  }

  /** RFC 2045, section 6.7: bytes outside printable ASCII as {@code =XX}, lines of 76 at most. */
  static String quotedPrintable(String line) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (byte b : line.getBytes(StandardCharsets.UTF_8)) {
      boolean literal = b >= 32 && b < 127 && b != '=';
      String code = literal ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff);
      if (column + code.length() > 75) {
        out.append("=").append(CRLF);
        column = 0;
      }
      out.append(code);
      column += code.length();
    }
    return out.toString();
  }

  private static void line(StringBuilder mail, String text) {
    mail.append(text).append(CRLF);
  }
}
