package acervo.extraction.office;

import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Answers for OLE2 containers that are not a document by themselves: most are locked OOXML. */
public final class ProtectedReader implements FormatReader {
  private static final Set<String> TYPES =
      Set.of("application/x-tika-ooxml-protected", "application/x-tika-msoffice");

  @Override
  public boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    try (POIFSFileSystem _ = Ole.open(file)) {
      return Reading.unreadable("extraction.office.unknown");
    } catch (EncryptedDocumentException locked) {
      return new Extraction.Locked();
    }
  }
}
