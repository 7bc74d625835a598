package acervo.extraction;

import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Passes the XHTML that Tika tells on to {@link MarkupBlocks}, up to a number of characters. */
final class TikaEvents extends DefaultHandler {
  private final MarkupBlocks blocks;
  private final long most;
  private long characters;
  private boolean body;

  TikaEvents(MarkupBlocks blocks, long most) {
    this.blocks = blocks;
    this.most = most;
  }

  /** Whether it refused more. */
  boolean isFull() {
    return characters > most;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("body")) body = true;
    blocks.start(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    blocks.end(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public void characters(char[] units, int start, int length) throws SAXException {
    if (!body) return;
    characters += length;
    if (isFull()) throw new SAXException("no more characters wanted");
    blocks.words(new String(units, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] units, int start, int length) throws SAXException {
    characters(units, start, length);
  }
}
