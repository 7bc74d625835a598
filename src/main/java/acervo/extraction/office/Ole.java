package acervo.extraction.office;

import acervo.extraction.Content.Property;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of the office formats before 2007. */
public final class Ole {
  private Ole() {}

  /**
   * Opens a container for reading.
   *
   * @throws EncryptedDocumentException when it holds an encrypted OOXML file
   */
  public static POIFSFileSystem open(Path file) throws IOException {
    OoxmlPackage.refuseLocked(file);
    return new POIFSFileSystem(file.toFile(), true);
  }

  /** Keeps what the file says of itself; a damaged property set says nothing. */
  public static void describe(DirectoryEntry root, Reading reading) throws IOException {
    if (properties(root, SummaryInformation.DEFAULT_STREAM_NAME)
        instanceof SummaryInformation summary) {
      reading.property(Property.TITLE, summary.getTitle());
      reading.property(Property.AUTHOR, summary.getAuthor());
      reading.property(Property.SUBJECT, summary.getSubject());
      reading.property(Property.CREATED, IsoDate.of(summary.getCreateDateTime()));
      reading.property(Property.MODIFIED, IsoDate.of(summary.getLastSaveDateTime()));
    }
    if (properties(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME)
        instanceof DocumentSummaryInformation document) {
      reading.property(Property.ORGANISATION, document.getCompany());
    }
  }

  private static PropertySet properties(DirectoryEntry root, String name) throws IOException {
    if (!root.hasEntryCaseInsensitive(name)
        || !(root.getEntryCaseInsensitive(name) instanceof DocumentEntry entry)) return null;
    try (InputStream stream = new DocumentInputStream(entry)) {
      return new PropertySet(stream).isSummaryInformation()
          ? new SummaryInformation(new DocumentInputStream(entry))
          : new DocumentSummaryInformation(new DocumentInputStream(entry));
    } catch (HPSFException | RuntimeException damaged) {
      return null;
    }
  }
}
