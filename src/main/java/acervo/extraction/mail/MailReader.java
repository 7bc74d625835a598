package acervo.extraction.mail;

import acervo.document.Format;
import acervo.document.Page;
import acervo.extraction.Attachments;
import acervo.extraction.ContainerReader;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.extraction.Outcomes;
import acervo.extraction.PartReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Reads e-mails (RFC 5322 with MIME): who wrote what to whom, the text as plain text where the
 * writer's program sent it so, and the attachments after it, each page of them a page.
 */
public final class MailReader implements ContainerReader {
  private static final Set<String> TYPES = Set.of("message/rfc822", "multipart/related");

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits, PartReader parts)
      throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
    try (InputStream in = Files.newInputStream(file)) {
      Message message = builder.parseMessage(in);
      MailHeader header = new MailHeader(message);
      Attachments attachments = new Attachments(parts);
      MailBody body = new MailBody(attachments);
      body.add(message);
      List<Page> pages = attachments.after(MailPages.of(header, body.pages()));
      Content content = new Content(Format.EML, header.properties(), pages, attachments.remarks());
      message.dispose();
      return Outcomes.of(content, attachments.limits());
    }
  }
}
