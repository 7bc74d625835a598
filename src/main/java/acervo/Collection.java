package acervo;

import acervo.catalog.Cataloguer;
import acervo.catalog.law.NumberedLaw;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.catalog.vocabulary.VocabularyReading;
import acervo.certificate.Certificates;
import acervo.citation.Refinding;
import acervo.corpus.CorpusFolder;
import acervo.extraction.Extraction;
import acervo.extraction.isolation.IsolatedExtractor;
import acervo.ingest.Ingestion;
import acervo.ingest.Progress;
import acervo.ingest.Report;
import acervo.ingest.StandingCorrections;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneAlike;
import acervo.lucene.LuceneExhaustiveSearch;
import acervo.lucene.LuceneHoldings;
import acervo.lucene.LucenePassages;
import acervo.lucene.LuceneRecords;
import acervo.lucene.LuceneSearch;
import acervo.lucene.LuceneSuggestions;
import acervo.message.Message;
import acervo.quotation.AnchorFinder;
import acervo.search.AlikeSearch;
import acervo.search.FacetName;
import acervo.search.Holdings;
import acervo.search.PassageFinder;
import acervo.search.RecordSearch;
import acervo.search.SearchEngine;
import acervo.search.Suggestions;
import acervo.search.question.KnownNames;
import acervo.search.question.Names;
import acervo.web.Curation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An open collection: the index, what answers from it and what fills it, wired together. */
final class Collection implements AutoCloseable {
  /** Memory for reading one file; a larger need is that file's outcome. */
  private static final int READER_MEGABYTES = 1024;

  /** The authority file as it last was sound, beside the index. */
  private static final String KEPT = "vocabulary.yaml";

  private final Path folder;
  private final Optional<CollectionWriter> writer;
  private final CommittedIndex index;
  private final LuceneHoldings holdings;
  private final LuceneSearch engine;
  private final LuceneAlike alike;
  private final LuceneExhaustiveSearch exhaustive;
  private final LuceneRecords records;
  private final LuceneSuggestions suggestions;
  private final StandingCorrections corrections = new StandingCorrections();
  private volatile Stamp stamp;
  private volatile boolean stale;
  private volatile List<Message> mistakes = List.of();
  private volatile Vocabulary file = Vocabulary.EMPTY;
  private volatile Vocabulary known = Vocabulary.EMPTY;
  private volatile Names names = Names.NONE;

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
    this.folder = folder;
    this.writer = writer;
    this.index = CommittedIndex.open(folder);
    this.holdings = new LuceneHoldings(index);
    this.engine = new LuceneSearch(index, this::label, () -> names);
    this.alike = new LuceneAlike(index, this::label);
    this.exhaustive = new LuceneExhaustiveSearch(index, this::label, () -> names);
    this.records = new LuceneRecords(index, this::label, () -> names);
    this.suggestions = new LuceneSuggestions(index, this::vocabulary, this::label);
  }

  SearchEngine engine() {
    return engine;
  }

  AlikeSearch alike() {
    return alike;
  }

  /** What is certified of searches, as of now in the zone of this machine. */
  Certificates certificates() {
    return new Certificates(exhaustive, Clock.systemDefaultZone(), HelpOptions.Version.text());
  }

  RecordSearch records() {
    return records;
  }

  Suggestions suggestions() {
    return suggestions;
  }

  Holdings holdings() {
    return holdings;
  }

  /** Leads to where words may stand. */
  PassageFinder passages() {
    return new LucenePassages(index);
  }

  /** Finds excerpts again whose source was replaced. */
  Refinding refinding() {
    return (anchor, successors) -> AnchorFinder.find(anchor, successors, holdings, passages());
  }

  /** The authority file alone. */
  Vocabulary file() {
    return file;
  }

  /** The authority file and what the collection taught. */
  Vocabulary vocabulary() {
    return known;
  }

  /** What people change from the pages; refused by a process that does not fill the index. */
  Curation curation(CorpusFolder corpus) {
    return new CollectionCuration(this, corpus);
  }

  StandingCorrections corrections() {
    return corrections;
  }

  LuceneHoldings store() {
    return holdings;
  }

  Optional<CollectionWriter> writer() {
    return writer;
  }

  /** The name of a facet's value for people. */
  String label(FacetName facet, String value) {
    String label = known.label(facet.code(), value);
    boolean unnamed = facet == FacetName.LAW && label.equals(value);
    return unnamed ? NumberedLaw.name(value).orElse(label) : label;
  }

  /**
   * Reads the authority file; what is wrong with it. A broken one leaves the vocabulary as it was,
   * in this run of the program or, at its start, in the last one that was sound.
   */
  List<Message> readVocabulary(CorpusFolder corpus) {
    Path read = vocabularyOf(corpus);
    stamp = Stamp.of(read);
    VocabularyReading reading = Vocabulary.read(read);
    if (file.isEmpty() && reading instanceof VocabularyReading.Broken) file = lastSound();
    file = reading.orElse(file);
    mistakes = reading.problems();
    knows(holdings.learnt().with(file));
    return reading.problems();
  }

  private void knows(Vocabulary vocabulary) {
    known = vocabulary;
    names = new KnownNames(vocabulary);
  }

  /** The one that the collection was last catalogued by, or for want of it the program's. */
  private Vocabulary lastSound() {
    Path kept = folder.resolve(KEPT);
    Path sound = Files.exists(kept) ? kept : Settings.usualVocabulary();
    return Vocabulary.read(sound).orElse(Vocabulary.EMPTY);
  }

  /** Keeps the authority file while it is sound, unless it changed since it was read. */
  private void keepVocabulary(CorpusFolder corpus) throws IOException {
    Path read = vocabularyOf(corpus);
    Path kept = folder.resolve(KEPT);
    if (!Files.exists(read) || !Stamp.of(read).equals(stamp)) return;
    if (Files.exists(kept) && Files.mismatch(read, kept) < 0) return;
    if (Vocabulary.read(read) instanceof VocabularyReading.Broken) return;
    Path next = Files.createTempFile(folder, KEPT, ".tmp");
    Files.copy(read, next, StandardCopyOption.REPLACE_EXISTING);
    Files.move(next, kept, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What was wrong with the authority file when it was read last. */
  List<Message> vocabularyMistakes() {
    return mistakes;
  }

  /** Whether the authority file is another than the one the collection was last catalogued by. */
  boolean hasOtherVocabulary(CorpusFolder corpus) {
    return stale || !Stamp.of(vocabularyOf(corpus)).equals(stamp);
  }

  /** Asks for the collection to be catalogued by the authority file as it was read last. */
  void catalogueAgain() {
    stale = true;
  }

  /** The folder's own authority file, or for want of one the program's. */
  private static Path vocabularyOf(CorpusFolder corpus) {
    Path own = corpus.vocabulary();
    return Files.exists(own) ? own : Settings.usualVocabulary();
  }

  /** What tells a file from the same file changed. */
  private record Stamp(Path file, FileTime modified, long bytes) {
    static Stamp of(Path file) {
      try {
        return new Stamp(file, Files.getLastModifiedTime(file), Files.size(file));
      } catch (IOException missing) {
        return new Stamp(file, FileTime.fromMillis(0), -1);
      }
    }
  }

  /** Brings the index up to the folder. One run at a time. */
  Report ingest(CorpusFolder corpus, int threads, Consumer<Progress> progress) throws IOException {
    stale = false;
    Ingestion.Readers readers = new Ingestion.Readers(threads, IsolatedReader::new);
    Ingestion ingestion =
        new Ingestion(
            corpus,
            writer.orElseThrow(),
            holdings,
            readers,
            Ingestion.Cataloguing.by(cataloguer()),
            corrections,
            progress);
    Report report = ingestion.run();
    index.refresh();
    knows(holdings.learnt().with(file));
    keepVocabulary(corpus);
    return report;
  }

  /** One that knows what is known now. */
  Cataloguer cataloguer() {
    return new Cataloguer(file, holdings.learnt());
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
