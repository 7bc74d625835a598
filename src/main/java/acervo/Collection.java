package acervo;

import acervo.catalog.Cataloguer;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.catalog.vocabulary.VocabularyReading;
import acervo.corpus.CorpusFolder;
import acervo.document.Document;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.isolation.IsolatedExtractor;
import acervo.ingest.Ingestion;
import acervo.ingest.Progress;
import acervo.ingest.Report;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneHoldings;
import acervo.lucene.LuceneSearch;
import acervo.message.Message;
import acervo.search.FacetName;
import acervo.search.Holdings;
import acervo.search.SearchEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An open collection: the index, what answers from it and what fills it, wired together. */
final class Collection implements AutoCloseable {
  /** Memory for reading one file; a larger need is that file's outcome. */
  private static final int READER_MEGABYTES = 1024;

  private final Optional<CollectionWriter> writer;
  private final CommittedIndex index;
  private final LuceneHoldings holdings;
  private final LuceneSearch engine;
  private volatile Vocabulary vocabulary = Vocabulary.EMPTY;

  /** Opens an index to be searched and, by this process alone, filled. */
  static Collection toFill(Path index) throws IOException, Refusal {
    try {
      return new Collection(index, Optional.of(CollectionWriter.open(index)));
    } catch (CollectionWriter.Busy busy) {
      throw new Refusal(
          Terminal.FAILED, Message.of("program.busy", index), Message.of("program.busy.remedy"));
    }
  }

  /** Opens an index to be searched, whoever fills it. */
  static Collection toSearch(Path index) throws IOException, Refusal {
    if (!Files.isDirectory(index) || !CommittedIndex.exists(index)) {
      throw new Refusal(
          Terminal.FAILED,
          Message.of("program.no_index", index),
          Message.of("program.no_index.remedy"));
    }
    return new Collection(index, Optional.empty());
  }

  private Collection(Path folder, Optional<CollectionWriter> writer) throws IOException {
    this.writer = writer;
    this.index = CommittedIndex.open(folder);
    this.holdings = new LuceneHoldings(index);
    this.engine = new LuceneSearch(index, this::label);
  }

  SearchEngine engine() {
    return engine;
  }

  Holdings holdings() {
    return holdings;
  }

  /** The name of a facet's value for people. */
  String label(FacetName facet, String value) {
    return vocabulary.label(facet.code(), value);
  }

  /**
   * Reads the authority file; what is wrong with it. A broken one leaves the vocabulary as it was.
   */
  List<Message> readVocabulary(CorpusFolder corpus) {
    VocabularyReading reading = Vocabulary.read(corpus.vocabulary());
    vocabulary = reading.orElse(vocabulary);
    return reading.problems();
  }

  /** Brings the index up to the folder. One run at a time. */
  Report ingest(CorpusFolder corpus, int threads, Consumer<Progress> progress) throws IOException {
    Ingestion.Readers readers = new Ingestion.Readers(threads, IsolatedReader::new);
    Ingestion ingestion =
        new Ingestion(corpus, writer.orElseThrow(), holdings, readers, cataloguing(), progress);
    Report report = ingestion.run();
    index.refresh();
    return report;
  }

  private Ingestion.Cataloguing cataloguing() {
    Cataloguer cataloguer = new Cataloguer(vocabulary);
    return new Ingestion.Cataloguing() {
      @Override
      public Document describe(String sha256, String fileName, long bytes, Content content) {
        return cataloguer.describe(sha256, fileName, bytes, content);
      }

      @Override
      public String version() {
        return cataloguer.version();
      }
    };
  }

  /** Forgets everything, so that the next ingestion reads every file. */
  void clear() throws IOException {
    writer.orElseThrow().clear();
    writer.orElseThrow().commit();
    index.refresh();
  }

  @Override
  public void close() throws IOException {
    index.close();
    if (writer.isPresent()) writer.get().close();
  }

  /** A reading process of its own. */
  private static final class IsolatedReader implements Ingestion.Reader {
    private final IsolatedExtractor process =
        new IsolatedExtractor(ReaderProcess.settings(READER_MEGABYTES));

    @Override
    public Extraction read(Path file) {
      return process.read(file);
    }

    @Override
    public void close() {
      process.close();
    }
  }
}
