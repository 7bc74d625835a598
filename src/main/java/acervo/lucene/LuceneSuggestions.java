package acervo.lucene;

import acervo.catalog.vocabulary.Vocabulary;
import acervo.search.FacetLabels;
import acervo.search.Suggestions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Suggests the names that the last commit of an index has. They are put in order once for each
 * commit and vocabulary. Of a hundred thousand titles that takes a second, too long for somebody
 * who is typing: past {@link #PATIENCE} the names of the commit before are suggested meanwhile.
 */
public final class LuceneSuggestions implements Suggestions {
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(100);

  private final CommittedIndex index;
  private final Supplier<Vocabulary> vocabulary;
  private final FacetLabels labels;
  private Made latest;
  private Making making;

  /** The names of one commit. */
  private record Made(long generation, Vocabulary vocabulary, CollectionNames names) {}

  /** Names that are being put in order. */
  private record Making(long since, FutureTask<Made> task) {}

  /**
   * @param vocabulary the authority file, and with it what the collection taught
   * @param labels names what the vocabulary does not have
   */
  public LuceneSuggestions(
      CommittedIndex index, Supplier<Vocabulary> vocabulary, FacetLabels labels) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.labels = labels;
  }

  @Override
  public List<Suggestion> suggest(String typed, int size) {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("1 to %d suggestions".formatted(LARGEST));
    }
    CollectionNames names = names();
    return index.read(snapshot -> names.find(snapshot.searcher, typed, size));
  }

  private CollectionNames names() {
    long generation = index.read(snapshot -> snapshot.generation);
    Vocabulary now = vocabulary.get();
    Made before;
    Making awaited;
    synchronized (this) {
      before = latest;
      if (before != null && before.generation == generation && before.vocabulary == now) {
        return before.names;
      }
      if (making == null) making = start(now);
      awaited = making;
    }
    try {
      if (before == null) return awaited.task.get().names;
      long left = awaited.since + PATIENCE - System.nanoTime();
      return awaited.task.get(Math.max(0, left), TimeUnit.NANOSECONDS).names;
    } catch (TimeoutException late) {
      return before.names;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped while the names were put in order");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) throw cause;
      throw new IllegalStateException(failed);
    }
  }

  private Making start(Vocabulary now) {
    FutureTask<Made> task = new FutureTask<>(() -> make(now));
    Thread.ofPlatform().daemon().name("names").start(task);
    return new Making(System.nanoTime(), task);
  }

  private Made make(Vocabulary now) {
    Made made = null;
    try {
      made =
          index.read(
              snapshot ->
                  new Made(
                      snapshot.generation,
                      now,
                      CollectionNames.of(snapshot.searcher, now, labels)));
      return made;
    } finally {
      synchronized (this) {
        if (made != null) latest = made;
        making = null;
      }
    }
  }
}
