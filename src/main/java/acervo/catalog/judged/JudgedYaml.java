package acervo.catalog.judged;

import acervo.message.Message;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A file of judgements as YAML nodes, and what is wrong with it. Nodes are walked rather than
 * objects loaded: only nodes know their lines, and {@code 2018-07} stays what was written.
 */
public final class JudgedYaml {
  private final String prefix;
  private final String fileName;
  private final List<Message> mistakes = new ArrayList<>();

  /**
   * @param prefix of the keys of what is said of mistakes, with its dot
   */
  public JudgedYaml(String prefix, String fileName) {
    this.prefix = prefix;
    this.fileName = fileName;
  }

  /** Each with its line. */
  public List<Message> mistakes() {
    return List.copyOf(mistakes);
  }

  /** All of a file; empty, with a mistake {@code syntax}, of what is not YAML and of nothing. */
  public Optional<Node> root(String yaml) {
    int line = 1;
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
      if (root != null) return Optional.of(root);
    } catch (MarkedYAMLException mistake) {
      if (mistake.getProblemMark() != null) line = mistake.getProblemMark().getLine() + 1;
    } catch (YAMLException mistake) {
      // It does not say where.
    }
    mistakes.add(Message.of(prefix + "syntax", fileName, line));
    return Optional.empty();
  }

  /** The fields of a mapping, each once, in order; {@code not_fields} and {@code twice}. */
  public Map<String, Node> fields(Node node) {
    Map<String, Node> fields = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      mistake(node, "not_fields");
      return fields;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String name = text(tuple.getKeyNode()).orElse("");
      if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
        mistake(tuple.getKeyNode(), "twice", name);
      }
    }
    return fields;
  }

  /** As it was written, in NFC; empty of «~», of a blank, of no node and of what is not a text. */
  public static Optional<String> text(Node node) {
    if (!(node instanceof ScalarNode scalar) || Tag.NULL.equals(scalar.getTag())) {
      return Optional.empty();
    }
    return Optional.of(Normalizer.normalize(scalar.getValue(), Normalizer.Form.NFC))
        .filter(text -> !text.isBlank());
  }

  public void mistake(Node node, String key, Object... details) {
    Object[] arguments = new Object[details.length + 2];
    arguments[0] = fileName;
    arguments[1] = line(node);
    System.arraycopy(details, 0, arguments, 2, details.length);
    mistakes.add(Message.of(prefix + key, arguments));
  }

  /** From 1. */
  public static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
