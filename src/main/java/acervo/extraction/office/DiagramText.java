package acervo.extraction.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The words of a DrawingML diagram («SmartArt») in the order of its outline. */
public final class DiagramText {
  /** One box of a diagram; level from 0, the outermost. */
  public record Node(int level, String words) {}

  private record Link(String from, String to, int order) {}

  private final Map<String, Element> points = new HashMap<>();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Node> nodes = new ArrayList<>();

  private DiagramText() {}

  /** Reads a diagram's data part (ECMA-376 part 1, 21.4.2.10). */
  public static List<Node> of(Element dataModel) {
    DiagramText text = new DiagramText();
    List<Element> all = Xml.children(Xml.child(dataModel, "ptLst"), "pt");
    for (Element point : all) text.points.put(Xml.attribute(point, "modelId"), point);
    for (Element link : Xml.children(Xml.child(dataModel, "cxnLst"), "cxn")) text.link(link);
    for (Element point : all) {
      if (Xml.attribute(point, "type").equals("doc")) {
        text.walk(Xml.attribute(point, "modelId"), -1);
      }
    }
    // Boxes that no link leads to are still shown.
    for (Element point : all) {
      String type = Xml.attribute(point, "type");
      if (type.isEmpty() || type.equals("node")) text.walk(Xml.attribute(point, "modelId"), 0);
    }
    return text.nodes;
  }

  private void link(Element link) {
    String type = Xml.attribute(link, "type");
    if (!type.isEmpty() && !type.equals("parOf")) return;
    String from = Xml.attribute(link, "srcId");
    links
        .computeIfAbsent(from, unused -> new ArrayList<>())
        .add(new Link(from, Xml.attribute(link, "destId"), Xml.number(link, "srcOrd", 0)));
  }

  private void walk(String id, int level) {
    if (!points.containsKey(id) || !seen.add(id)) return;
    if (level >= 0) {
      List<String> words = new ArrayList<>();
      for (Element paragraph : Xml.below(Xml.child(points.get(id), "t"), "p")) {
        StringBuilder line = new StringBuilder();
        Xml.below(paragraph, "t").forEach(run -> line.append(run.getTextContent()));
        words.add(line.toString());
      }
      nodes.add(new Node(level, String.join(" ", words)));
    }
    links.getOrDefault(id, List.of()).stream()
        .sorted(Comparator.comparingInt(Link::order))
        .forEach(link -> walk(link.to(), level + 1));
  }
}
