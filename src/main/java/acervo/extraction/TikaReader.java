package acervo.extraction;

import acervo.document.Format;
import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/**
 * Reads by Tika the formats that have no reader of their own: Outlook messages, EPUB, Pages,
 * WordPerfect, XML and many more. Structure is as good as Tika's. Pictures are never recognised
 * here, whatever programs the machine has.
 */
final class TikaReader implements ContainerReader {
  /** Built when first needed: loading every parser takes longer than reading most files. */
  private static final class Parsers {
    static final Parser ALL =
        new DefaultParser(
            MediaTypeRegistry.getDefaultRegistry(),
            new ServiceLoader(),
            Set.of(TesseractOCRParser.class));
  }

  private static final Map<Content.Property, Property> PROPERTIES =
      Map.of(
          Content.Property.TITLE, TikaCoreProperties.TITLE,
          Content.Property.AUTHOR, TikaCoreProperties.CREATOR,
          Content.Property.SUBJECT, TikaCoreProperties.SUBJECT,
          Content.Property.CREATED, TikaCoreProperties.CREATED,
          Content.Property.MODIFIED, TikaCoreProperties.MODIFIED,
          Content.Property.LANGUAGE, TikaCoreProperties.LANGUAGE);

  @Override
  public boolean reads(String mediaType) {
    return Parsers.ALL.getSupportedTypes(new ParseContext()).contains(MediaType.parse(mediaType));
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits, PartReader parts)
      throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    MarkupBlocks blocks = new MarkupBlocks();
    TikaEvents events = new TikaEvents(blocks, limits.characters());
    Attachments attachments = new Attachments(parts);
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new TikaAttachments(attachments));
    List<Message> reached = new ArrayList<>();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      Parsers.ALL.parse(in, events, metadata, context);
    } catch (EncryptedDocumentException locked) {
      return new Extraction.Locked();
    } catch (TikaException | SAXException failure) {
      if (!events.isFull()) throw new IOException(failure);
      reached.add(Outcomes.limit("extraction.limit.characters", limits.characters()));
    }
    reached.addAll(attachments.limits());
    Content content =
        new Content(
            Format.OTHER,
            properties(metadata),
            attachments.after(blocks.pages()),
            attachments.remarks());
    return Outcomes.of(content, reached);
  }

  private static Map<Content.Property, String> properties(Metadata metadata) {
    Map<Content.Property, String> values = new EnumMap<>(Content.Property.class);
    PROPERTIES.forEach(
        (property, name) -> {
          String value = metadata.get(name);
          if (value != null && !value.isBlank()) values.put(property, value.strip());
        });
    return values;
  }
}
