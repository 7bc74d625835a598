package acervo.ingest;

import acervo.catalog.Described;
import acervo.catalog.correction.Corrections;
import acervo.corpus.CorpusFolder;
import acervo.corpus.CorpusFolder.Found;
import acervo.extraction.Extraction;
import acervo.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and describes files on several threads, a reader each, and hands over what came of them one
 * by one. Holds at most a few results that nobody has taken yet, whatever the number of files.
 */
final class Reading implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

  /** Files with the same bytes, to be read once. */
  record Wanted(String sha256, List<Found.File> files) {}

  /**
   * {@code described} is the content, where there is one, with what was corrected of it by then.
   */
  record Read(
      Wanted wanted,
      Extraction extraction,
      Optional<Described> described,
      Corrections corrections) {}

  private final CorpusFolder corpus;
  private final Ingestion.Cataloguing cataloguing;
  private final StandingCorrections standing;
  private final Consumer<Progress> progress;
  private final int total;
  private final Queue<Wanted> waiting;
  private final BlockingQueue<Read> results;
  private final AtomicInteger done = new AtomicInteger();
  private final List<Thread> threads;

  Reading(
      CorpusFolder corpus,
      Ingestion.Readers readers,
      Ingestion.Cataloguing cataloguing,
      StandingCorrections standing,
      List<Wanted> wanted,
      Consumer<Progress> progress) {
    this.corpus = corpus;
    this.cataloguing = cataloguing;
    this.standing = standing;
    this.progress = progress;
    this.total = wanted.size();
    this.waiting = new ConcurrentLinkedQueue<>(wanted);
    int count = Math.clamp(wanted.size(), 0, Math.max(1, readers.threads()));
    this.results = new LinkedBlockingQueue<>(Math.max(1, 2 * count));
    this.threads =
        IntStream.range(0, count)
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .daemon()
                        .name("reader-" + number)
                        .start(() -> work(readers)))
            .toList();
  }

  private void work(Ingestion.Readers readers) {
    try (Ingestion.Reader reader = readers.reader().get()) {
      for (Wanted wanted = waiting.poll(); wanted != null; wanted = waiting.poll()) {
        String path = wanted.files().getFirst().path();
        progress.accept(new Progress(total, done.get(), path, true));
        Read read = read(reader, wanted);
        done.incrementAndGet();
        results.put(read);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever is thrown is that file's outcome: someone is waiting for a result. */
  private Read read(Ingestion.Reader reader, Wanted wanted) {
    Found.File file = wanted.files().getFirst();
    try {
      Extraction extraction = reader.read(corpus.file(file.path()).orElseThrow());
      String sha256 = wanted.sha256();
      Corrections corrections = standing.of(sha256);
      Optional<Described> described =
          extraction
              .contentIfAny()
              .map(
                  content ->
                      cataloguing.describe(
                          sha256, file.name(), file.bytes(), content, corrections));
      return new Read(wanted, extraction, described, corrections);
    } catch (RuntimeException | Error failed) {
      LOG.warn("could not read {}", file.path(), failed);
      Extraction unreadable =
          new Extraction.Unreadable(
              Message.of("ingest.failed", failed), Message.of("ingest.failed.remedy"));
      return new Read(wanted, unreadable, Optional.empty(), Corrections.NONE);
    }
  }

  /** The next result, in whatever order they come. */
  Read next() {
    try {
      return results.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the ingestion was interrupted", stopped);
    }
  }

  @Override
  public void close() {
    waiting.clear();
    threads.forEach(Thread::interrupt);
  }
}
