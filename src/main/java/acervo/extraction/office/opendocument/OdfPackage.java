package acervo.extraction.office.opendocument;

import acervo.extraction.Content.Property;
import acervo.extraction.office.Reading;
import acervo.extraction.office.Xml;
import acervo.extraction.office.ZipBombs;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.w3c.dom.Element;

/** An OpenDocument file as its parts. POI's zip guards against parts that unpack too large. */
final class OdfPackage implements Closeable {
  private final ZipSecureFile zip;

  private OdfPackage(ZipSecureFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a file.
   *
   * @throws EncryptedDocumentException when its manifest says that parts are encrypted
   */
  static OdfPackage open(Path file) throws IOException {
    ZipBombs.guard();
    OdfPackage opened = new OdfPackage(new ZipSecureFile(file.toFile()));
    try {
      Element manifest = opened.part("META-INF/manifest.xml");
      if (!Xml.below(manifest, "encryption-data").isEmpty()) {
        throw new EncryptedDocumentException("encrypted OpenDocument");
      }
      return opened;
    } catch (IOException | RuntimeException failure) {
      opened.close();
      throw failure;
    }
  }

  /** The root of a part; null when there is no such part. */
  Element part(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? null : Xml.parse(zip.getInputStream(entry));
  }

  /** The element that holds the document's content, under {@code office:body}. */
  Element body(String kind) throws IOException {
    Element content = part("content.xml");
    Element body = Xml.child(content, "body", kind);
    if (body == null) throw new IOException("the package has no " + kind);
    return body;
  }

  /** Keeps what the file says of itself. */
  void describe(Reading reading) throws IOException {
    Element meta = Xml.child(part("meta.xml"), "meta");
    reading.property(Property.TITLE, text(meta, "title"));
    reading.property(Property.SUBJECT, text(meta, "subject"));
    String author = text(meta, "initial-creator");
    reading.property(Property.AUTHOR, author.isBlank() ? text(meta, "creator") : author);
    reading.property(Property.CREATED, text(meta, "creation-date"));
    reading.property(Property.MODIFIED, text(meta, "date"));
    reading.property(Property.LANGUAGE, text(meta, "language"));
    for (Element custom : Xml.children(meta, "user-defined")) {
      if (Xml.attribute(custom, "name").matches("(?i)company|empresa|organizaci[oó]n")) {
        reading.property(Property.ORGANISATION, custom.getTextContent());
      }
    }
  }

  private static String text(Element meta, String name) {
    Element element = Xml.child(meta, name);
    return element == null ? "" : element.getTextContent();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
