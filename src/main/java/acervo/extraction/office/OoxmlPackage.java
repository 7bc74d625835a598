package acervo.extraction.office;

import acervo.extraction.Content.Property;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Element;

/** An OOXML file as its parts, open for reading. POI guards against parts that unpack too large. */
public final class OoxmlPackage implements Closeable {
  private static final String ENCRYPTION = "EncryptionInfo";

  private final OPCPackage parts;

  private OoxmlPackage(OPCPackage parts) {
    this.parts = parts;
  }

  /**
   * Opens a file.
   *
   * @throws EncryptedDocumentException when it asks for a password
   */
  public static OoxmlPackage open(Path file) throws IOException {
    refuseLocked(file);
    ZipBombs.guard();
    try {
      return new OoxmlPackage(OPCPackage.open(file.toFile(), PackageAccess.READ));
    } catch (InvalidFormatException damaged) {
      throw new IOException(damaged);
    }
  }

  /** An encrypted OOXML file is an OLE2 container with the package inside. */
  static void refuseLocked(Path file) throws IOException {
    if (FileMagic.valueOf(file.toFile()) != FileMagic.OLE2) return;
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive(ENCRYPTION)) {
        throw new EncryptedDocumentException("encrypted OOXML");
      }
    }
  }

  public OPCPackage parts() {
    return parts;
  }

  /** The part that the package is about: the document, presentation or workbook. */
  public PackagePart main() throws IOException {
    for (PackageRelationship relationship : parts.getRelationships()) {
      if (relationship.getRelationshipType().endsWith("/officeDocument")) {
        PackagePart part = parts.getPart(relationship);
        if (part != null) return part;
      }
    }
    throw new IOException("the package has no main part");
  }

  /** The parts that a part refers to by a kind of relationship, such as {@code styles}. */
  public static List<PackagePart> related(PackagePart part, String kind) throws IOException {
    List<PackagePart> found = new ArrayList<>();
    try {
      for (PackageRelationship relationship : part.getRelationships()) {
        if (!relationship.getRelationshipType().endsWith("/" + kind)) continue;
        PackagePart target = target(part, relationship);
        if (target != null) found.add(target);
      }
    } catch (InvalidFormatException damaged) {
      throw new IOException(damaged);
    }
    return found;
  }

  /** The root of the first part related in that way; null when there is none. */
  public static Element relatedXml(PackagePart part, String kind) throws IOException {
    List<PackagePart> related = related(part, kind);
    return related.isEmpty() ? null : xml(related.getFirst());
  }

  /** The part that a relationship of another part leads to; null when there is none. */
  public static PackagePart byId(PackagePart part, String id) throws IOException {
    PackageRelationship relationship = id.isEmpty() ? null : part.getRelationship(id);
    try {
      return relationship == null ? null : target(part, relationship);
    } catch (InvalidFormatException damaged) {
      throw new IOException(damaged);
    }
  }

  private static PackagePart target(PackagePart part, PackageRelationship relationship)
      throws InvalidFormatException {
    if (relationship.getTargetMode() == TargetMode.EXTERNAL) return null;
    return part.getRelatedPart(relationship);
  }

  public static Element xml(PackagePart part) throws IOException {
    return Xml.parse(part.getInputStream());
  }

  /** Keeps what the file says of itself and counts the files inside it that are not read. */
  public void describe(Reading reading) throws IOException {
    try {
      var core = parts.getPackageProperties();
      reading.property(Property.TITLE, core.getTitleProperty().orElse(""));
      reading.property(Property.AUTHOR, core.getCreatorProperty().orElse(""));
      reading.property(Property.SUBJECT, core.getSubjectProperty().orElse(""));
      reading.property(Property.LANGUAGE, core.getLanguageProperty().orElse(""));
      core.getCreatedProperty().ifPresent(d -> reading.property(Property.CREATED, IsoDate.of(d)));
      core.getModifiedProperty().ifPresent(d -> reading.property(Property.MODIFIED, IsoDate.of(d)));
    } catch (InvalidFormatException damaged) {
      throw new IOException(damaged);
    }
    for (PackageRelationship relationship : parts.getRelationships()) {
      if (!relationship.getRelationshipType().endsWith("/extended-properties")) continue;
      PackagePart extended = parts.getPart(relationship);
      if (extended == null) continue;
      Element company = Xml.child(xml(extended), "Company");
      if (company != null) reading.property(Property.ORGANISATION, company.getTextContent());
    }
    reading.remark("extraction.office.embedded", embedded());
  }

  private int embedded() throws IOException {
    try {
      return (int)
          parts.getParts().stream()
              .map(part -> part.getPartName().getName())
              .filter(name -> name.contains("/embeddings/"))
              .count();
    } catch (InvalidFormatException damaged) {
      throw new IOException(damaged);
    }
  }

  @Override
  public void close() {
    parts.revert();
  }
}
