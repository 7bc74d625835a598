package acervo.extraction.office.rtf;

import acervo.document.Format;
import acervo.document.SectionCutter;
import acervo.extraction.Extraction;
import acervo.extraction.FormatReader;
import acervo.extraction.Limits;
import acervo.extraction.office.Reading;
import acervo.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads Rich Text Format. The file does not record pages: it is cut by sections. */
public final class RtfReader implements FormatReader {
  private static final byte[] BEGINNING = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("application/rtf") || mediaType.equals("text/rtf");
  }

  @Override
  public Extraction read(Path file, String mediaType, Limits limits) throws IOException {
    return Reading.of(Format.RTF, limits, reading -> read(file, reading));
  }

  private static void read(Path file, Reading reading) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < BEGINNING.length; i++) {
      if (i >= bytes.length || bytes[i] != BEGINNING[i]) throw new IOException("not RTF");
    }
    SectionCutter out = reading.flow(SectionCutter.bySections());
    boolean whole = new RtfInterpreter(bytes, reading, out).read();
    if (!whole) reading.remark(Message.of("extraction.office.unfinished"));
  }
}
