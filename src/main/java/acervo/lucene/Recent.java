package acervo.lucene;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was used of late, so that an answer of any length holds no more than so much. */
final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  Recent(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
