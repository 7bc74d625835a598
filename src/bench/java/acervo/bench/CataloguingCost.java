package acervo.bench;

import acervo.catalog.Cataloguer;
import acervo.catalog.Described;
import acervo.catalog.correction.Corrections;
import acervo.catalog.law.Definition;
import acervo.catalog.learning.Learning;
import acervo.catalog.learning.Learnt;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.corpus.CorpusFolder;
import acervo.document.Document;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.isolation.IsolatedExtractor;
import acervo.ingest.Ingestion;
import acervo.ingest.StandingCorrections;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneHoldings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Question: how much does cataloguing add to ingestion? The same folder is ingested into a fresh
 * index with the real cataloguer and with one that says nothing, in turn, as often as asked; the
 * medians and their ratio are printed. Baseline: the one that says nothing, in the same run.
 *
 * <p>Arguments: corpus folder, runs of each (3). Run after a build with
 *
 * <pre>
 * java -cp target/classes:$(cat target/classpath.txt) src/bench/java/acervo/bench/CataloguingCost.java corpus 5
 * </pre>
 */
public final class CataloguingCost {
  public static void main(String[] arguments) throws Exception {
    Path corpus = Path.of(arguments.length > 0 ? arguments[0] : "corpus");
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Vocabulary vocabulary =
        Vocabulary.read(Path.of("corpus", CorpusFolder.VOCABULARY)).orElse(Vocabulary.EMPTY);
    Ingestion.Cataloguing real = Ingestion.Cataloguing.by(new Cataloguer(vocabulary, Learnt.NONE));
    Ingestion.Cataloguing silent = new Silent();
    ingest(corpus, silent);
    ingest(corpus, real);
    List<Double> withIt = new ArrayList<>();
    List<Double> without = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      without.add(ingest(corpus, silent));
      withIt.add(ingest(corpus, real));
      System.out.printf(
          "run %d: without %.2f s, with %.2f s%n", run + 1, without.getLast(), withIt.getLast());
    }
    System.out.printf(
        "median: without %.2f s, with %.2f s, ratio %.3f (%s, %d processors, Java %s)%n",
        median(without),
        median(withIt),
        median(withIt) / median(without),
        corpus,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  private static double median(List<Double> seconds) {
    return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
  }

  private static double ingest(Path corpus, Ingestion.Cataloguing cataloguing) throws IOException {
    Path folder = Files.createTempDirectory("acervo-bench");
    try (CollectionWriter writer = CollectionWriter.open(folder);
        CommittedIndex index = CommittedIndex.open(folder)) {
      long start = System.nanoTime();
      new Ingestion(
              new CorpusFolder(corpus),
              writer,
              new LuceneHoldings(index),
              new Ingestion.Readers(Runtime.getRuntime().availableProcessors(), Isolated::new),
              cataloguing,
              new StandingCorrections(),
              progress -> {})
          .run();
      return (System.nanoTime() - start) / 1e9;
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
      }
    }
  }

  private static final class Isolated implements Ingestion.Reader {
    private final IsolatedExtractor process =
        new IsolatedExtractor(
            new IsolatedExtractor.Process(
                "acervo.ReaderProcess", 1024, Duration.ofMinutes(5), List.of()));

    @Override
    public Extraction read(Path file) {
      return process.read(file);
    }

    @Override
    public void close() {
      process.close();
    }
  }

  /** Titles are file names, and nothing else is said. */
  private static final class Silent implements Ingestion.Cataloguing {
    @Override
    public Described describe(
        String sha256, String fileName, long bytes, Content content, Corrections corrections) {
      Document document =
          Document.undescribed(
              sha256, fileName, "", content.pages().size(), PageUnit.PAGE, content.format(), bytes);
      return new Described(document, List.of(), List.of());
    }

    @Override
    public Described describeAgain(
        String sha256,
        String fileName,
        long bytes,
        Content content,
        Corrections corrections,
        List<Definition> definitions) {
      return describe(sha256, fileName, bytes, content, corrections);
    }

    @Override
    public String version() {
      return "silent";
    }

    @Override
    public Set<String> formsChangedBy(Learnt learnt) {
      return Set.of();
    }

    @Override
    public Learning learning() {
      return new Learning(Vocabulary.EMPTY);
    }

    @Override
    public Ingestion.Cataloguing knowing(Learnt learnt) {
      return this;
    }
  }
}
