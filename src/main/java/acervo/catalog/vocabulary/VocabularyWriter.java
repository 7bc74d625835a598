package acervo.catalog.vocabulary;

import acervo.catalog.vocabulary.Authority.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes an entry into the authority file, as a person would: the lines of that entry change, or
 * are added at the end of its list, and every other line stays as it is, comments too. YAML cannot
 * be written back whole for that, so the nodes tell where the lines are.
 */
final class VocabularyWriter {
  private final List<String> lines;
  private final Optional<MappingNode> root;

  private VocabularyWriter(String text) {
    this.lines = new ArrayList<>(text.lines().toList());
    this.root =
        Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)))
            .filter(MappingNode.class::isInstance)
            .map(MappingNode.class::cast);
  }

  /**
   * Puts an entry in place of the one with its slug, or adds it; the file is made when missing, and
   * replaced in one step.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException when the file is not YAML; it is left as it is
   */
  static void put(Path file, Authority entry) throws IOException {
    String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    VocabularyWriter writer = new VocabularyWriter(text);
    writer.put(entry);
    Path next = Files.createTempFile(file.toAbsolutePath().getParent(), ".vocabulary", ".tmp");
    try {
      Files.writeString(next, String.join("\n", writer.lines) + "\n", StandardCharsets.UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private void put(Authority entry) {
    Optional<NodeTuple> section =
        root.stream()
            .flatMap(node -> node.getValue().stream())
            .filter(tuple -> text(tuple.getKeyNode()).equals(entry.kind().key()))
            .findFirst();
    if (section.isEmpty()) {
      if (!lines.isEmpty()) lines.add("");
      lines.add(entry.kind().key() + ":");
      lines.addAll(written(entry, 2));
      return;
    }
    int key = section.get().getKeyNode().getStartMark().getLine();
    if (!(section.get().getValueNode() instanceof SequenceNode list)
        || list.getValue().isEmpty()
        || list.getFlowStyle() == org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW) {
      lines.set(key, entry.kind().key() + ":");
      lines.addAll(key + 1, written(entry, 2));
      return;
    }
    int indent = list.getStartMark().getColumn();
    List<Node> nodes = list.getValue();
    for (int i = 0; i < nodes.size(); i++) {
      if (!slug(nodes.get(i)).equals(entry.slug())) continue;
      int from = nodes.get(i).getStartMark().getLine();
      int to = lastLine(nodes.get(i)) + 1;
      lines.subList(from, to).clear();
      lines.addAll(from, written(entry, indent));
      return;
    }
    lines.addAll(lastLine(nodes.getLast()) + 1, written(entry, indent));
  }

  /** The last line that belongs to a node itself; its end mark may lie after comments. */
  private static int lastLine(Node node) {
    return switch (node) {
      case MappingNode mapping when !mapping.getValue().isEmpty() && isBlock(node) ->
          lastLine(mapping.getValue().getLast().getValueNode());
      case SequenceNode sequence when !sequence.getValue().isEmpty() && isBlock(node) ->
          lastLine(sequence.getValue().getLast());
      default -> {
        boolean ends = node.getEndMark().getColumn() > 0;
        int end = node.getEndMark().getLine();
        yield ends || end == node.getStartMark().getLine() ? end : end - 1;
      }
    };
  }

  private static boolean isBlock(Node node) {
    return node instanceof org.yaml.snakeyaml.nodes.CollectionNode<?> some
        && some.getFlowStyle() != org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
  }

  private static String slug(Node entry) {
    if (!(entry instanceof MappingNode mapping)) return "";
    return mapping.getValue().stream()
        .filter(field -> text(field.getKeyNode()).equals("slug"))
        .map(field -> text(field.getValueNode()).strip())
        .findFirst()
        .orElse("");
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static List<String> written(Authority entry, int indent) {
    String margin = " ".repeat(indent);
    List<String> written = new ArrayList<>();
    written.add(margin + "- slug: " + entry.slug());
    written.add(margin + "  name: " + quoted(entry.name()));
    written.add(margin + "  acronyms: " + list(entry.acronyms()));
    written.add(margin + "  names: " + list(entry.names()));
    if (entry.kind() == Kind.COUNCIL) {
      entry.area().ifPresent(area -> written.add(margin + "  area: " + area));
    }
    return written;
  }

  private static String list(List<String> texts) {
    return texts.stream().map(VocabularyWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Between quotes whatever it is: «NO» and «a: b» are texts here. */
  private static String quoted(String text) {
    String safe = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return "\"" + safe.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
