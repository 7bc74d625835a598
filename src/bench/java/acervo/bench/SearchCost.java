package acervo.bench;

import acervo.bench.Asked.Kind;
import acervo.document.Document;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.ingest.Ingestion;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneSearch;
import acervo.search.question.Names;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Question: what do our layers cost on top of Lucene, how big is an index, and how fast is it made?
 * Passages that look Spanish ({@link SpanishPassages}, seed {@value #SEED}) are indexed as
 * ingestion does it, without cataloguing. Then each kind of question is put to {@link LuceneSearch}
 * and to {@link BareLucene}, in turn, each over its own index of the same documents, warm: all
 * facets, 20 hits, three highlighted passages each. Latencies are of single questions, in
 * milliseconds. Baseline: bare Lucene as it is usually used, with the same question, facets counted
 * over sorted-set doc values and highlights of the same matches; its parts are shown too. Both must
 * find equally many documents, or the run ends.
 *
 * <p>Arguments: passages (100000), rounds over 100 questions of each kind (4), folder of the
 * indexes to make, or to use again when they are there (a temporary one); "cpu" to count the
 * processor's time alone, on a machine that others use. Run after a build with
 *
 * <pre>
 * java -Xmx1g -cp target/classes:$(cat target/classpath.txt) src/bench/java/acervo/bench/SearchCost.java 1000000
 * </pre>
 */
public final class SearchCost {
  private static final long SEED = 20_180_714;
  private static final int QUESTIONS = 100;

  public static void main(String[] arguments) throws Exception {
    int passages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
    System.out.printf(
        "%,d passages, seed %d, %d processors, %d MiB of heap at most, Java %s%n",
        passages,
        SEED,
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.version());
    SpanishPassages made = new SpanishPassages(SEED);
    boolean given = arguments.length > 2;
    boolean processor = arguments.length > 3 && arguments[3].equals("cpu");
    LongSupplier clock =
        processor ? ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime : System::nanoTime;
    Path folder = given ? Path.of(arguments[2]) : Files.createTempDirectory("acervo-bench");
    try {
      Path ours = folder.resolve("acervo");
      Path bare = folder.resolve("bare");
      if (!CommittedIndex.exists(ours)) index(made, passages, ours);
      if (!Files.exists(bare)) new BareIndex().write(made, passages, bare);
      System.out.printf("bare index %.3f of ours%n", (double) size(bare) / size(ours));
      ask(made, passages, rounds, folder, clock);
      memory();
    } finally {
      if (!given) delete(folder);
    }
  }

  private static void index(SpanishPassages made, int passages, Path folder) throws IOException {
    long bytes = 0;
    int written = 0;
    int documents = 0;
    long took = 0;
    try (CollectionWriter writer = CollectionWriter.open(folder)) {
      while (written < passages) {
        SpanishPassages.Made next = made.document(documents++);
        long started = System.nanoTime();
        writer.put(next.described(), next.content());
        writer.record(line(next.described().document(), documents));
        took += System.nanoTime() - started;
        written += next.paragraphs();
        bytes += next.bytes();
      }
      long started = System.nanoTime();
      writer.commit();
      took += System.nanoTime() - started;
    }
    long size = size(folder);
    System.out.printf(
        "indexed %,d passages of %,d documents in %.1f s: %,.0f passages/s on one thread%n",
        written, documents, took / 1e9, written / (took / 1e9));
    System.out.printf(
        "index %,d bytes, text %,d bytes: %.3f per byte of text%n",
        size, bytes, (double) size / bytes);
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) size += Files.size(file);
    }
    return size;
  }

  private static LedgerEntry line(Document document, int number) {
    return new LedgerEntry(
        "%d/%d.%s".formatted(number / 1000, number, document.format().code()),
        document.bytes(),
        0,
        document.sha256(),
        FileState.READ,
        Map.of(),
        List.of(),
        Optional.empty(),
        Ingestion.READER);
  }

  /** What answers a question, and says how many documents it found. */
  private interface Engine {
    long ask(Asked asked) throws IOException;
  }

  private static void ask(
      SpanishPassages made, int passages, int rounds, Path folder, LongSupplier clock)
      throws IOException {
    Map<Kind, List<Asked>> questions = questions(made, passages / 33);
    try (CommittedIndex index = CommittedIndex.open(folder.resolve("acervo"));
        BareLucene bare = new BareLucene(folder.resolve("bare"))) {
      LuceneSearch search = new LuceneSearch(index, (name, value) -> value, () -> Names.NONE);
      List<Engine> engines =
          List.of(
              asked -> search.search(asked.request()).complete(),
              asked -> bare.answer(asked).documents(),
              asked -> bare.counted(asked).documents(),
              asked -> bare.top(asked).read());
      System.out.printf(
          "%n%-24s %9s %17s %17s %13s %17s %9s%n",
          "question",
          "documents",
          "acervo p50   p99",
          "bare p50     p99",
          "ratio p50 p99",
          "no marks p50 p99",
          "top 20");
      for (Kind kind : Kind.values()) {
        List<Asked> some = questions.get(kind);
        if (!agree(kind, some, engines)) continue;
        measure(some, engines, 1, clock);
        report(kind, mean(some, engines.getFirst()), measure(some, engines, rounds, clock));
      }
    }
  }

  private static Map<Kind, List<Asked>> questions(SpanishPassages made, int documents) {
    SplittableRandom random = new SplittableRandom(SEED + 1);
    Map<Kind, List<Asked>> questions = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<Asked> some = new ArrayList<>();
      while (some.size() < QUESTIONS) {
        Asked.of(kind, made.document(random.nextInt(Math.max(1, documents))), random)
            .ifPresent(some::add);
      }
      questions.put(kind, some);
    }
    return questions;
  }

  /** Whether both understand the kind alike; an engine without fuzzy words does not. */
  private static boolean agree(Kind kind, List<Asked> some, List<Engine> engines)
      throws IOException {
    for (Asked asked : some) {
      long ours = engines.get(0).ask(asked);
      long bare = engines.get(1).ask(asked);
      if (ours == bare) continue;
      String told =
          "%s: «%s» finds %d documents, bare %d"
              .formatted(kind.shown, asked.request().text(), ours, bare);
      if (kind != Kind.FUZZY) throw new IllegalStateException(told);
      System.out.println("skipped: " + told);
      return false;
    }
    return true;
  }

  private static long mean(List<Asked> some, Engine engine) throws IOException {
    long sum = 0;
    for (Asked asked : some) sum += engine.ask(asked);
    return sum / some.size();
  }

  /** Sorted nanoseconds of each engine; who goes first changes with every question. */
  private static long[][] measure(
      List<Asked> some, List<Engine> engines, int rounds, LongSupplier clock) throws IOException {
    long[][] nanos = new long[engines.size()][some.size() * rounds];
    for (int i = 0; i < some.size() * rounds; i++) {
      for (int turn = 0; turn < engines.size(); turn++) {
        int engine = (i + turn) % engines.size();
        long started = clock.getAsLong();
        engines.get(engine).ask(some.get(i % some.size()));
        nanos[engine][i] = clock.getAsLong() - started;
      }
    }
    for (long[] each : nanos) Arrays.sort(each);
    return nanos;
  }

  private static void report(Kind kind, long documents, long[][] nanos) {
    double[] half = new double[nanos.length];
    double[] most = new double[nanos.length];
    for (int i = 0; i < nanos.length; i++) {
      half[i] = nanos[i][nanos[i].length / 2] / 1e6;
      most[i] = nanos[i][nanos[i].length * 99 / 100] / 1e6;
    }
    System.out.printf(
        "%-24s %,9d %8.2f %8.2f %8.2f %8.2f %6.2f %6.2f %8.2f %8.2f %9.2f%n",
        kind.shown,
        documents,
        half[0],
        most[0],
        half[1],
        most[1],
        half[0] / half[1],
        most[0] / most[1],
        half[2],
        most[2],
        half[3]);
  }

  private static void memory() throws IOException {
    System.gc();
    long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf("%nheap in use %,d MiB", heap >> 20);
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      for (String line : Files.readAllLines(status)) {
        if (line.matches("(VmHWM|RssAnon):.*"))
          System.out.print(", " + line.replaceAll("\\s+", " "));
      }
    }
    System.out.println();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
