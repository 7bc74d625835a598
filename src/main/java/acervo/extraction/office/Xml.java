package acervo.extraction.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XML of office files. Names are compared without their namespace: the transitional and strict
 * dialects of OOXML differ only there. Nothing outside the document is ever fetched: entities are
 * not resolved and document type declarations are ignored.
 */
public final class Xml {
  private Xml() {}

  /** The root element; the stream is read to its end and closed. */
  public static Element parse(InputStream stream) throws IOException {
    try (stream) {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(stream).getDocumentElement();
    } catch (SAXException | ParserConfigurationException malformed) {
      throw new IOException(malformed);
    }
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setXIncludeAware(false);
    factory.setCoalescing(true);
    return factory;
  }

  /** The element's name without its prefix. */
  public static String name(Node node) {
    return node.getLocalName() == null ? "" : node.getLocalName();
  }

  public static boolean is(Node node, String name) {
    return node != null && name.equals(node.getLocalName());
  }

  /** The child elements, in order. */
  public static List<Element> children(Element parent) {
    return children(parent, child -> true);
  }

  /** The child elements of that name, in order; none of no parent. */
  public static List<Element> children(Element parent, String name) {
    return children(parent, child -> is(child, name));
  }

  private static List<Element> children(Element parent, Predicate<Element> wanted) {
    List<Element> found = new ArrayList<>();
    if (parent == null) return found;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && wanted.test(element)) found.add(element);
    }
    return found;
  }

  /** The first child found by following the names down; null when there is none. */
  public static Element child(Element parent, String... names) {
    Element element = parent;
    for (String name : names) {
      List<Element> children = children(element, name);
      if (children.isEmpty()) return null;
      element = children.getFirst();
    }
    return element;
  }

  /** All elements of that name below, in document order. */
  public static List<Element> below(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent == null) return found;
    var nodes = parent.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) found.add((Element) nodes.item(i));
    return found;
  }

  /** An attribute's value; empty when it is absent, or the element is. */
  public static String attribute(Element element, String name) {
    if (element == null) return "";
    var attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (name.equals(attribute.getLocalName())) return attribute.getValue();
    }
    return "";
  }

  /** The attribute {@code val} of the child found by following the names down, or empty. */
  public static String value(Element parent, String... names) {
    return attribute(child(parent, names), "val");
  }

  /** An attribute as a whole number, or the given one when it is not a number. */
  public static int number(Element element, String name, int otherwise) {
    return number(attribute(element, name), otherwise);
  }

  public static int number(String digits, int otherwise) {
    try {
      return Integer.parseInt(digits.strip());
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /**
   * Whether a switch of WordprocessingML is on: present, and its value absent or neither 0, false
   * nor off.
   */
  public static boolean on(Element parent, String name) {
    Element element = child(parent, name);
    if (element == null) return false;
    String value = attribute(element, "val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
