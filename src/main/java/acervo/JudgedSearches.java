package acervo;

import acervo.catalog.Described;
import acervo.corpus.CorpusFolder;
import acervo.document.Document;
import acervo.document.Format;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.Sha256;
import acervo.evaluation.Asked;
import acervo.evaluation.EngineRanker;
import acervo.evaluation.Evaluation;
import acervo.evaluation.JudgedFolder;
import acervo.evaluation.JudgedFolder.JudgedDocument;
import acervo.evaluation.Judgements;
import acervo.evaluation.QuestionFile;
import acervo.evaluation.Ranker;
import acervo.extraction.Content;
import acervo.ingest.Progress;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneSearch;
import acervo.lucene.StockSearch;
import acervo.message.Message;
import acervo.search.Holdings;
import acervo.search.question.Names;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The search, and for comparison Lucene as it comes, over the documents of a judged set, ready to
 * be asked its questions. The indexes stand in a temporary folder that is gone at the close.
 */
final class JudgedSearches implements AutoCloseable {
  /** A language, because the sets are Spanish; it is not searched. */
  private static final String SPANISH = "es";

  private final Deque<Closeable> open = new ArrayDeque<>();
  private final TemporaryFolder folder = TemporaryFolder.make("acervo-evaluate");
  private final List<Message> mistakes = new ArrayList<>();
  private final List<Message> remarks = new ArrayList<>();
  private final Optional<StockSearch> stock;
  private List<Asked> questions = List.of();
  private Judgements judgements = new Judgements(Map.of());
  private int documents;
  private Ranker ours;

  /** Over a folder of {@code docs.jsonl}, {@code queries.jsonl} and {@code qrels.tsv}. */
  static JudgedSearches of(Path set, boolean baseline) throws Exception {
    JudgedSearches searches = new JudgedSearches(baseline);
    try {
      searches.index(JudgedFolder.read(set));
      return searches;
    } catch (Exception failed) {
      searches.close();
      throw failed;
    }
  }

  /** Over the corpus folder that a file of questions is about, which is ingested. */
  static JudgedSearches of(QuestionFile file, boolean baseline, Consumer<Progress> progress)
      throws Exception {
    JudgedSearches searches = new JudgedSearches(baseline);
    try {
      searches.ingest(file, progress);
      return searches;
    } catch (Exception failed) {
      searches.close();
      throw failed;
    }
  }

  private JudgedSearches(boolean baseline) throws IOException {
    open.push(folder::close);
    stock = baseline ? Optional.of(StockSearch.in(folder.below("stock"))) : Optional.empty();
    stock.ifPresent(index -> open.push(index::close));
  }

  /** What is wrong with the set; one with mistakes says nothing of a search. */
  List<Message> mistakes() {
    return List.copyOf(mistakes);
  }

  /** What should be known of the set before its figures are believed. */
  List<Message> remarks() {
    return List.copyOf(remarks);
  }

  /** How many documents are searched. */
  int documents() {
    return documents;
  }

  /** How many questions are asked. */
  int questions() {
    return questions.size();
  }

  Evaluation ours() {
    return Evaluation.of(questions, judgements, ours);
  }

  /** Empty when no comparison was asked for. */
  Optional<Evaluation> baseline() throws IOException {
    if (stock.isEmpty()) return Optional.empty();
    return Optional.of(Evaluation.of(questions, judgements, stock.get().ranker()));
  }

  private void index(JudgedFolder set) throws IOException {
    Path index = folder.below("index");
    Map<String, String> names = new HashMap<>();
    Set<String> known;
    try (CollectionWriter writer = CollectionWriter.open(index)) {
      known =
          set.documents(
              given -> {
                Document document = document(given);
                names.put(document.sha256(), given.id());
                writer.put(
                    new Described(document, List.of(), List.of()),
                    new Content(Format.TXT, Map.of(), List.of(page(given)), List.of()));
                if (stock.isPresent()) stock.get().add(given.id(), given.title(), given.text());
              });
      writer.commit();
    }
    CommittedIndex committed = CommittedIndex.open(index);
    open.push(committed::close);
    documents = known.size();
    questions = set.questions();
    judgements = set.judgements();
    mistakes.addAll(set.mistakes());
    if (known.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(Message.of("evaluation.empty", JudgedFolder.DOCUMENTS));
    }
    checkJudged(known);
    LuceneSearch engine = new LuceneSearch(committed, (facet, value) -> value, () -> Names.NONE);
    ours = new EngineRanker(engine, hit -> names.get(hit.document().sha256()));
  }

  /** Judgements of what is not there are told; their documents count as never found. */
  private void checkJudged(Set<String> known) {
    Set<String> asked = questions.stream().map(Asked::id).collect(Collectors.toSet());
    remark("questions", JudgedFolder.QUESTIONS, judgements.questionsOutside(asked));
    remark("documents", JudgedFolder.DOCUMENTS, judgements.documentsOutside(known));
    boolean measurable = asked.stream().anyMatch(question -> judgements.pertinent(question) > 0);
    if (!measurable && mistakes.isEmpty()) mistakes.add(Message.of("evaluation.nothing_judged"));
  }

  private void remark(String what, String file, Set<String> outside) {
    if (outside.isEmpty()) return;
    String some = outside.stream().limit(3).collect(Collectors.joining(", "));
    remarks.add(Message.of("evaluation.unknown_" + what, outside.size(), file, some));
  }

  private static Document document(JudgedDocument given) {
    String title = PageBuilder.clean(given.title());
    return Document.undescribed(
        Sha256.of(given.id().getBytes(StandardCharsets.UTF_8)),
        title.isEmpty() ? given.id() : title,
        SPANISH,
        1,
        PageUnit.SECTION,
        Format.TXT,
        given.text().length());
  }

  /** A blank line ends a paragraph; other ends of lines are white space. */
  private static Page page(JudgedDocument given) {
    PageBuilder page = new PageBuilder(1);
    for (String paragraph : given.text().split("\\R[ \\t]*\\R")) page.paragraph(paragraph);
    return page.build();
  }

  private void ingest(QuestionFile file, Consumer<Progress> progress) throws Exception {
    mistakes.addAll(file.mistakes());
    CorpusFolder corpus = new CorpusFolder(file.corpus());
    if (!Files.isDirectory(corpus.root())) {
      mistakes.add(Message.of("program.no_corpus", corpus.root()));
      return;
    }
    Collection collection = Collection.toFill(folder.below("index"));
    open.push(collection::close);
    mistakes.addAll(collection.readVocabulary(corpus));
    collection.ingest(corpus, IngestCommand.threads(0), progress);
    Map<String, String> names = names(file, collection.holdings());
    Holdings holdings = collection.holdings();
    documents = holdings.totals().documents();
    if (stock.isPresent()) {
      for (Document document : holdings.documents(0, documents)) {
        String name = names.getOrDefault(document.sha256(), document.sha256());
        stock.get().add(name, document.title(), text(document, holdings));
      }
    }
    questions = file.questions();
    judgements = file.judgements();
    ours =
        new EngineRanker(
            collection.engine(),
            hit -> names.getOrDefault(hit.document().sha256(), hit.document().sha256()));
  }

  /** The short names of the documents by their hashes; one that is not there is a mistake. */
  private Map<String, String> names(QuestionFile file, Holdings holdings) {
    Map<String, String> hashes = new HashMap<>();
    for (LedgerEntry entry : holdings.ledger()) {
      if (entry.hasDocument()) hashes.put(entry.path(), entry.sha256());
    }
    Map<String, String> names = new LinkedHashMap<>();
    file.documents()
        .forEach(
            (name, path) -> {
              String hash = hashes.get(path);
              if (hash == null || names.putIfAbsent(hash, name) != null) {
                mistakes.add(Message.of("evaluation.no_document", QuestionFile.NAME, name, path));
              }
            });
    return names;
  }

  private static String text(Document document, Holdings holdings) {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= document.pages(); page++) {
      holdings
          .page(document.sha256(), page)
          .ifPresent(each -> text.append(each.text()).append('\n'));
    }
    return text.toString();
  }

  /** In the reverse order of opening. */
  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) open.pop().close();
  }
}
