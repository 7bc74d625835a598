package acervo.judged;

import acervo.judged.Script.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays a script out as ODT, its bullets as lists in lists. */
final class OpenDocument {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
      <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
      </manifest:manifest>
      """;
  private static final String OPENING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.2">
      <office:automatic-styles><text:list-style style:name="L1">
      <text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
      <text:list-level-style-bullet text:level="2" text:bullet-char="◦"/>
      </text:list-style></office:automatic-styles>
      <office:body><office:text>
      """;
  private static final String CLOSING = "</office:text></office:body></office:document-content>\n";

  static void write(Script script, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      stored(zip, "mimetype", TYPE);
      entry(zip, "content.xml", OPENING + body(script) + CLOSING);
      entry(zip, "META-INF/manifest.xml", MANIFEST.formatted(TYPE));
    }
  }

  private static String body(Script script) {
    StringBuilder body = new StringBuilder();
    int depth = 0;
    for (Line line : script.lines()) {
      int wanted = line.isItem() ? line.level() + 1 : 0;
      if (depth > 0 && wanted <= depth) body.append("</text:list-item>");
      for (; depth > wanted; depth--) {
        body.append("</text:list>");
        body.append(depth > 1 ? "</text:list-item>" : "");
      }
      if (wanted > depth) {
        body.append(depth == 0 ? "<text:list text:style-name=\"L1\">" : "<text:list>");
        depth = wanted;
      }
      String words = line.text().replace("&", "&amp;").replace("<", "&lt;");
      switch (line.kind()) {
        case TITLE -> body.append("<text:h text:outline-level=\"1\">%s</text:h>".formatted(words));
        case HEADING ->
            body.append("<text:h text:outline-level=\"2\">%s</text:h>".formatted(words));
        case BULLET, NUMBERED ->
            body.append("<text:list-item><text:p>%s</text:p>".formatted(words));
        case ROW, COLUMN_BREAK, PARAGRAPH -> body.append("<text:p>%s</text:p>".formatted(words));
      }
    }
    for (; depth > 0; depth--) body.append("</text:list-item></text:list>");
    return body.toString();
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** OpenDocument 1.2, part 3, 3.3: the type stands first and is not compressed. */
  private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private OpenDocument() {}
}
