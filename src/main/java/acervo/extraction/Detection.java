package acervo.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its bytes, and from its name where the bytes leave it open. */
final class Detection {
  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  private static final Detector DETECTOR = new DefaultDetector(TYPES);

  /** The media type, without parameters: {@code application/octet-stream} when unknown. */
  static String mediaType(Path file, String name) throws IOException {
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
      return DETECTOR.detect(in, metadata).getBaseType().toString();
    }
  }

  /** Whether a file of this type is plain text to whoever does not know the type. */
  static boolean isText(String mediaType) {
    return TYPES
        .getMediaTypeRegistry()
        .isInstanceOf(MediaType.parse(mediaType), MediaType.TEXT_PLAIN);
  }

  private Detection() {}
}
