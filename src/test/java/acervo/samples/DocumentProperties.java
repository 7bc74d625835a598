package acervo.samples;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;

/** Writes a script's headers into the properties of an office file. */
final class DocumentProperties {
  private DocumentProperties() {}

  static void write(Script script, POIXMLDocument document) {
    POIXMLProperties properties = document.getProperties();
    var core = properties.getCoreProperties();
    core.setTitle(script.header("title", ""));
    core.setCreator(script.header("author", ""));
    core.setLastModifiedByUser(script.header("author", ""));
    core.setCreated(Optional.of(Date.from(script.created())));
    core.setModified(Optional.of(Date.from(script.created())));
    script.header("subject").ifPresent(core::setSubjectProperty);
    script.header("keywords").ifPresent(core::setKeywords);
    properties.getExtendedProperties().setApplication("Microsoft Office");
    properties.getExtendedProperties().setCompany("Secretaría de Gobernabilidad");
  }
}
