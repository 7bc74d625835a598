package acervo.extraction;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Passes what Tika finds inside a file on to be read as a file of its own. */
record TikaAttachments(Attachments attachments) implements EmbeddedDocumentExtractor {
  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    attachments.add(name == null ? "" : name, in);
  }
}
