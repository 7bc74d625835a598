package acervo.print;

import java.time.Instant;

/**
 * A file that travels inside a PDF (ISO 32000-2, section 7.11.4).
 *
 * @param name under which it is saved
 * @param mediaType without parameters
 * @param description what it is, for people
 * @param made when it was made
 */
public record Attachment(
    String name, String mediaType, byte[] bytes, String description, Instant made) {
  public Attachment {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
