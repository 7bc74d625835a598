package acervo;

import acervo.catalog.Described;
import acervo.catalog.correction.Correction;
import acervo.catalog.correction.CorrectionFolder;
import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Field;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Proposal;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.corpus.CorpusFolder;
import acervo.document.Document;
import acervo.extraction.Content;
import acervo.lucene.CollectionWriter;
import acervo.message.Message;
import acervo.web.Curation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrections and accepted proposals of an open collection: written into the corpus folder first,
 * then shown. The writer is the lock between this and an ingestion under way.
 */
final class CollectionCuration implements Curation {
  private final Collection collection;
  private final CorpusFolder corpus;

  CollectionCuration(Collection collection, CorpusFolder corpus) {
    this.collection = collection;
    this.corpus = corpus;
  }

  @Override
  public Corrections corrections(String sha256) {
    return collection.corrections().of(sha256);
  }

  @Override
  public Outcome correct(String sha256, Map<Field, Optional<Correction>> changes) {
    Optional<CollectionWriter> writer = collection.writer();
    List<String> paths = collection.store().paths(sha256);
    if (writer.isEmpty() || paths.isEmpty()) return readOnly();
    try {
      synchronized (writer.get()) {
        CorrectionFolder folder = new CorrectionFolder(corpus);
        Optional<Message> problem = folder.correct(sha256, paths, changes);
        if (problem.isPresent()) {
          return refused(problem.get(), "catalog.correction.broken.remedy");
        }
        collection.corrections().put(sha256, folder.of(paths));
        show(writer.get(), sha256, paths.getFirst());
      }
      return new Outcome.Done();
    } catch (IOException disk) {
      return refused(
          Message.of("catalog.correction.not_written", disk.getMessage()),
          "catalog.correction.not_written.remedy");
    }
  }

  /** Describes the document again, from what the index has of it. */
  private void show(CollectionWriter writer, String sha256, String path) throws IOException {
    Optional<Document> known = collection.store().document(sha256);
    Optional<Content> content = known.flatMap(collection.store()::content);
    if (content.isEmpty()) return;
    Described described =
        collection
            .cataloguer()
            .describe(
                sha256,
                CorpusFolder.nameOf(path),
                known.get().bytes(),
                content.get(),
                corrections(sha256));
    writer.put(described, content.get());
    writer.commit();
    collection.store().refresh();
  }

  @Override
  public List<Message> vocabularyMistakes() {
    return collection.vocabularyMistakes();
  }

  @Override
  public List<Proposal> proposals() {
    return collection.store().learnt().proposals(collection.file());
  }

  @Override
  public Outcome accept(Authority entry) {
    if (collection.writer().isEmpty()) return readOnly();
    try {
      Path file = corpus.vocabulary();
      Path usual = Settings.usualVocabulary();
      // An authority file of its own starts from the one that has served the folder so far.
      if (Files.notExists(file) && Files.exists(usual)) Files.copy(usual, file);
      Optional<Message> problem = Vocabulary.put(file, entry);
      if (problem.isPresent()) return refused(problem.get(), "catalog.vocabulary.broken.remedy");
      collection.readVocabulary(corpus);
      collection.catalogueAgain();
      return new Outcome.Done();
    } catch (IOException disk) {
      return refused(Message.of("program.disk", disk.getMessage()), "program.disk.remedy");
    }
  }

  private static Outcome readOnly() {
    return refused(Message.of("program.read_only"), "program.read_only.remedy");
  }

  private static Outcome refused(Message what, String remedy) {
    return new Outcome.Refused(what, Message.of(remedy));
  }
}
