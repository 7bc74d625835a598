package acervo.extraction.mail;

import acervo.document.Page;
import acervo.document.PageState;
import acervo.extraction.Attachments;
import acervo.extraction.EncodedText;
import acervo.extraction.markup.HtmlReader;
import acervo.extraction.plain.PlainText;
import acervo.extraction.plain.TextReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;

/** Sorts the parts of an e-mail into its text and what is attached. */
final class MailBody {
  private final Attachments attachments;
  private final List<Page> pages = new ArrayList<>();

  MailBody(Attachments attachments) {
    this.attachments = attachments;
  }

  /** The pages of its text, numbered each from 1; none when it has no text. */
  List<Page> pages() {
    return pages;
  }

  void add(Entity entity) throws IOException {
    Body body = entity.getBody();
    switch (body) {
      case Multipart parts when isAlternative(entity) -> addAlternatives(parts);
      case Multipart parts -> {
        for (Entity part : parts.getBodyParts()) add(part);
      }
      case Message message -> attach(message);
      case SingleBody single when isText(entity) -> pages.addAll(text(entity, single));
      case SingleBody single -> attach(entity, single);
      case null, default -> {}
    }
  }

  /** Of several forms of one text, the plain one, or the first that has words. */
  private void addAlternatives(Multipart parts) throws IOException {
    MailBody chosen = null;
    for (Entity part : parts.getBodyParts()) {
      MailBody form = new MailBody(attachments);
      form.add(part);
      boolean words = form.pages.stream().anyMatch(page -> page.state() == PageState.TEXT);
      if (words && (chosen == null || isType(part, "text/plain"))) chosen = form;
    }
    if (chosen != null) pages.addAll(chosen.pages);
  }

  private static boolean isAlternative(Entity entity) {
    return isType(entity, "multipart/alternative");
  }

  private static boolean isText(Entity entity) {
    boolean text = isType(entity, "text/plain") || isType(entity, "text/html");
    return text && name(entity).isEmpty() && !"attachment".equals(entity.getDispositionType());
  }

  private static boolean isType(Entity entity, String type) {
    return type.equals(entity.getMimeType());
  }

  private static List<Page> text(Entity entity, SingleBody body) throws IOException {
    String charset = parameter(entity, "Content-Type", "charset");
    String text = EncodedText.decode(bytes(body), charset);
    return isType(entity, "text/html")
        ? HtmlReader.pages(text)
        : TextReader.pages(PlainText.clean(text));
  }

  private void attach(Entity entity, SingleBody body) throws IOException {
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean shownInText = entity.getHeader().getField("Content-ID") != null;
    if (type.startsWith("image/") && (shownInText || name(entity).isEmpty())) {
      attachments.addPicture();
    } else {
      attachments.add(name(entity), new ByteArrayInputStream(bytes(body)));
    }
  }

  /** An e-mail inside an e-mail is read as a file of its own. */
  private void attach(Message message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, bytes);
    String subject = new MailHeader(message).subject().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    attachments.add(subject + ".eml", new ByteArrayInputStream(bytes.toByteArray()));
  }

  /** The name a part is attached under; empty when it has none. */
  private static String name(Entity entity) {
    String name = entity.getFilename();
    if (name == null) name = parameter(entity, "Content-Type", "name");
    return MailHeader.decoded(name);
  }

  private static String parameter(Entity entity, String field, String name) {
    Header header = entity.getHeader();
    Field found = header == null ? null : header.getField(field);
    return found == null ? "" : Parameters.value(found.getBody(), name);
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
