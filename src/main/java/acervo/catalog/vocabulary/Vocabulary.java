package acervo.catalog.vocabulary;

import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Sha256;
import acervo.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authority file of a collection: its areas, councils, laws, plans and institutions. Immutable.
 * Entries keep the order of the file.
 */
public final class Vocabulary {
  public static final Vocabulary EMPTY = new Vocabulary(List.of());

  private final Map<Kind, Map<String, Authority>> entries = new EnumMap<>(Kind.class);

  /** Of two entries of one kind under one slug, the first is kept. */
  public Vocabulary(List<Authority> authorities) {
    for (Kind kind : Kind.values()) entries.put(kind, new LinkedHashMap<>());
    for (Authority each : authorities) entries.get(each.kind()).putIfAbsent(each.slug(), each);
  }

  /**
   * Reads {@code vocabulary.yaml}. A missing file is an empty vocabulary; a mistake in it is a
   * problem told with its line, never an exception.
   */
  public static VocabularyReading read(Path file) {
    return VocabularyReader.read(file);
  }

  /**
   * Writes an entry into {@code vocabulary.yaml}, in place of the one of its kind with its slug;
   * all other lines stay. What went wrong, when the file is not YAML; it is then left as it is.
   */
  public static Optional<Message> put(Path file, Authority entry) throws IOException {
    if (read(file) instanceof VocabularyReading.Broken broken) {
      return Optional.of(broken.problem());
    }
    VocabularyWriter.put(file, entry);
    return Optional.empty();
  }

  /** The entries of a kind, in the order of the file. */
  public List<Authority> all(Kind kind) {
    return List.copyOf(entries.get(kind).values());
  }

  /** Every entry, kind by kind. */
  public List<Authority> all() {
    List<Authority> all = new ArrayList<>();
    entries.values().forEach(kind -> all.addAll(kind.values()));
    return Collections.unmodifiableList(all);
  }

  public Optional<Authority> find(Kind kind, String slug) {
    return Optional.ofNullable(entries.get(kind).get(slug));
  }

  /**
   * What people call a value of a facet.
   *
   * @param facet {@code area}, {@code council}, {@code law}, {@code plan} or {@code institution}
   * @return the slug itself when the facet is another or does not have it
   */
  public String label(String facet, String slug) {
    for (Kind kind : Kind.values()) {
      if (kind.facet().equals(facet)) return find(kind, slug).map(Authority::label).orElse(slug);
    }
    return slug;
  }

  /** 16 hexadecimal digits that change with any entry. */
  public String fingerprint() {
    return Sha256.briefly(all().toString());
  }

  public boolean isEmpty() {
    return entries.values().stream().allMatch(Map::isEmpty);
  }
}
