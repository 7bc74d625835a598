package acervo.extraction.pdf;

import acervo.document.PageBuilder;
import acervo.extraction.Content.Property;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a PDF says of itself: its XMP packet (ISO 16684-1), and where that is silent its information
 * dictionary (ISO 32000-1, 14.3.3), which is the older of the two.
 */
final class PdfProperties {
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String XMP = "http://ns.adobe.com/xap/1.0/";
  private static final int LARGEST_PACKET = 4_000_000;

  private final Map<Property, String> properties = new EnumMap<>(Property.class);

  static Map<Property, String> of(PDDocument document) {
    PdfProperties found = new PdfProperties();
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    try {
      found.addPacket(catalog.getMetadata());
    } catch (IOException | SAXException | ParserConfigurationException | RuntimeException broken) {
      // A broken packet leaves the dictionary.
    }
    try {
      found.addDictionary(document.getDocumentInformation());
      found.add(Property.LANGUAGE, catalog.getLanguage());
    } catch (RuntimeException broken) {
      // Properties are hints: without them the text is still read.
    }
    return found.properties;
  }

  private void addPacket(PDMetadata metadata)
      throws IOException, SAXException, ParserConfigurationException {
    if (metadata == null) return;
    byte[] bytes;
    try (InputStream packet = metadata.exportXMPMetadata()) {
      bytes = packet.readNBytes(LARGEST_PACKET);
    }
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler()); // its own prints to standard error
    Document xmp = builder.parse(new ByteArrayInputStream(bytes));
    add(Property.TITLE, value(xmp, DUBLIN_CORE, "title"));
    add(Property.AUTHOR, value(xmp, DUBLIN_CORE, "creator"));
    add(Property.SUBJECT, value(xmp, DUBLIN_CORE, "description"));
    add(Property.ORGANISATION, value(xmp, DUBLIN_CORE, "publisher"));
    add(Property.LANGUAGE, value(xmp, DUBLIN_CORE, "language"));
    add(Property.CREATED, date(value(xmp, XMP, "CreateDate")));
    add(Property.MODIFIED, date(value(xmp, XMP, "ModifyDate")));
  }

  /**
   * The text of a property written as an element, a list of which the first counts, or an
   * attribute.
   */
  private static String value(Document xmp, String namespace, String name) {
    NodeList elements = xmp.getElementsByTagNameNS(namespace, name);
    for (int i = 0; i < elements.getLength(); i++) {
      NodeList items = ((Element) elements.item(i)).getElementsByTagNameNS("*", "li");
      Node holder = items.getLength() > 0 ? items.item(0) : elements.item(i);
      if (!holder.getTextContent().isBlank()) return holder.getTextContent();
    }
    NodeList descriptions = xmp.getElementsByTagNameNS("*", "Description");
    for (int i = 0; i < descriptions.getLength(); i++) {
      String value = ((Element) descriptions.item(i)).getAttributeNS(namespace, name);
      if (!value.isBlank()) return value;
    }
    return null;
  }

  /** XMP dates are ISO 8601 already, if they are dates. */
  private static String date(String value) {
    return value != null
            && value.strip().matches("\\d{4}(-\\d\\d){0,2}(T[\\d:.]+(Z|[+-]\\d\\d:?\\d\\d)?)?")
        ? value.strip()
        : null;
  }

  private void addDictionary(PDDocumentInformation information) {
    add(Property.TITLE, information.getTitle());
    add(Property.AUTHOR, information.getAuthor());
    add(Property.SUBJECT, information.getSubject());
    add(Property.CREATED, iso(information.getCreationDate()));
    add(Property.MODIFIED, iso(information.getModificationDate()));
  }

  private static String iso(Calendar calendar) {
    if (calendar == null) return null;
    try {
      int offset = calendar.getTimeZone().getOffset(calendar.getTimeInMillis()) / 1000;
      OffsetDateTime time = calendar.toInstant().atOffset(ZoneOffset.ofTotalSeconds(offset));
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private void add(Property property, String value) {
    if (value == null) return;
    String clean = PageBuilder.clean(value);
    // Some writers leave the bytes of a UTF-16 string in octal digits.
    if (!clean.isEmpty() && !clean.startsWith("\\376\\377"))
      properties.putIfAbsent(property, clean);
  }
}
