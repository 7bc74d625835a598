package acervo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.Described;
import acervo.catalog.correction.Correction;
import acervo.catalog.correction.CorrectionFile;
import acervo.catalog.correction.Corrections;
import acervo.catalog.correction.Field;
import acervo.catalog.law.Definition;
import acervo.catalog.learning.Learning;
import acervo.catalog.learning.Learnt;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.corpus.CorpusFolder;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.FileState;
import acervo.document.Format;
import acervo.document.LedgerEntry;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneHoldings;
import acervo.lucene.LuceneSearch;
import acervo.message.Message;
import acervo.search.SearchRequest;
import acervo.search.question.Names;
import acervo.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTest {
  @TempDir Path folder;
  @TempDir Path indexFolder;
  private final ConcurrentLinkedQueue<String> reads = new ConcurrentLinkedQueue<>();
  private CollectionWriter writer;
  private CommittedIndex index;
  private LuceneHoldings holdings;
  private final ConcurrentLinkedQueue<String> described = new ConcurrentLinkedQueue<>();
  private final StandingCorrections corrections = new StandingCorrections();
  private String vocabulary = "1";

  @BeforeEach
  void open() throws IOException {
    writer = CollectionWriter.open(indexFolder);
    index = CommittedIndex.open(indexFolder);
    holdings = new LuceneHoldings(index);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
    writer.close();
  }

  @Test
  void a_second_run_reads_nothing_when_nothing_changed() throws IOException {
    write("a.txt", "agua");
    run();
    reads.clear();
    Report second = run();
    assertThat(reads).isEmpty();
    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(holdings.generation()).isEqualTo(generationAfterAnotherRun());
  }

  private long generationAfterAnotherRun() throws IOException {
    run();
    return holdings.generation();
  }

  @Test
  void only_the_changed_file_is_read_again() throws IOException {
    write("a.txt", "agua");
    write("b.txt", "bosque");
    run();
    reads.clear();
    write("b.txt", "barranco");
    run();
    assertThat(reads).containsExactly("b.txt");
    assertThat(titles("barranco")).containsExactly("b.txt");
    assertThat(titles("bosque")).isEmpty();
    assertThat(holdings.documents(0, 10)).hasSize(2);
  }

  @Test
  void what_one_document_defines_describes_again_those_that_have_it_and_no_others()
      throws IOException {
    write("a.txt", "observaciones a la LMX");
    write("b.txt", "barranco");
    run();
    described.clear();
    write("c.txt", "define LMX");
    run();
    assertThat(described).containsExactlyInAnyOrder("c.txt", "a.txt");
    assertThat(author("a.txt")).isEqualTo("LMX");
    assertThat(author("b.txt")).isEmpty();
    assertThat(holdings.learnt().entries()).hasSize(1);
    assertThat(run().changed()).isFalse();
    assertThat(described).hasSize(2);
  }

  @Test
  void what_no_document_defines_any_more_is_forgotten() throws IOException {
    write("a.txt", "observaciones a la LMX");
    Path definition = write("c.txt", "define LMX");
    run();
    Files.delete(definition);
    run();
    assertThat(author("a.txt")).isEmpty();
    assertThat(holdings.learnt().entries()).isEmpty();
  }

  @Test
  void a_correction_beside_a_file_describes_its_document_again_and_stays_after_a_new_index()
      throws IOException {
    Path file = write("a.txt", "agua");
    run();
    reads.clear();
    described.clear();
    correct(file, "Título corregido");
    run();
    assertThat(reads).isEmpty();
    assertThat(described).containsExactly("a.txt");
    assertThat(titles("agua")).containsExactly("Título corregido");
    writer.clear();
    writer.commit();
    index.refresh();
    run();
    assertThat(titles("agua")).containsExactly("Título corregido");
  }

  @Test
  void a_correction_moves_with_its_file() throws IOException {
    Path file = write("a.txt", "agua");
    correct(file, "Título corregido");
    run();
    Path moved = Files.createDirectories(folder.resolve("otra")).resolve("b.txt");
    Files.move(file, moved);
    run();
    assertThat(titles("agua")).containsExactly("Título corregido");
    assertThat(CorrectionFile.beside(moved)).exists();
    assertThat(CorrectionFile.beside(file)).doesNotExist();
    assertThat(holdings.ledger())
        .extracting(LedgerEntry::path)
        .containsExactly("otra/b.txt", "otra/b.txt.acervo.yaml");
    assertThat(run().changed()).isFalse();
  }

  @Test
  void a_correction_taken_away_leaves_the_document_to_the_rules() throws IOException {
    Path file = write("a.txt", "agua");
    correct(file, "Título corregido");
    run();
    Files.delete(CorrectionFile.beside(file));
    run();
    assertThat(titles("agua")).containsExactly("a.txt");
    assertThat(holdings.ledger()).extracting(LedgerEntry::path).containsExactly("a.txt");
  }

  @Test
  void a_corrections_file_with_a_mistake_says_so_in_the_ledger() throws IOException {
    Path file = write("a.txt", "agua");
    Files.writeString(CorrectionFile.beside(file), "date:\n  value: ayer\n");
    run();
    LedgerEntry line = holdings.ledger().getLast();
    assertThat(line.path()).isEqualTo("a.txt.acervo.yaml");
    assertThat(line.reasons())
        .extracting(Message::key)
        .containsExactly("ingest.sidecar", "catalog.correction.bad_date");
  }

  private static void correct(Path file, String title) throws IOException {
    Correction correction = new Correction(List.of(title), "Ana", LocalDate.of(2026, 11, 25));
    CorrectionFile.write(
        CorrectionFile.beside(file),
        CorpusFolder.sha256(file),
        Corrections.NONE.with(Field.TITLE, correction));
  }

  private String author(String title) {
    return holdings.documents(0, 10).stream()
        .filter(document -> document.title().equals(title))
        .findFirst()
        .orElseThrow()
        .author();
  }

  @Test
  void a_removed_file_leaves() throws IOException {
    Path file = write("a.txt", "agua");
    run();
    Files.delete(file);
    assertThat(run().removed()).isEqualTo(1);
    assertThat(titles("agua")).isEmpty();
    assertThat(holdings.ledger()).isEmpty();
  }

  @Test
  void a_renamed_file_is_not_read_again_and_goes_by_its_new_name() throws IOException {
    Path file = write("a.txt", "agua");
    run();
    reads.clear();
    Files.createDirectories(folder.resolve("carpeta"));
    Files.move(file, folder.resolve("carpeta/nuevo.txt"));
    Report report = run();
    assertThat(reads).isEmpty();
    assertThat(report.relocated()).isEqualTo(1);
    assertThat(titles("agua")).containsExactly("nuevo.txt");
    assertThat(holdings.ledger())
        .extracting(LedgerEntry::path)
        .containsExactly("carpeta/nuevo.txt");
  }

  @Test
  void the_same_bytes_under_two_names_are_one_document_read_once() throws IOException {
    write("a.txt", "agua");
    write("b.txt", "agua");
    run();
    assertThat(reads).hasSize(1);
    Document document = holdings.documents(0, 10).getFirst();
    assertThat(holdings.paths(document.sha256())).containsExactly("a.txt", "b.txt");
    Files.delete(folder.resolve("a.txt"));
    run();
    assertThat(titles("agua")).containsExactly("b.txt");
  }

  @Test
  void every_file_ends_in_a_state_and_a_bad_one_does_not_stop_the_others() throws IOException {
    write("a.txt", "agua");
    write("b.txt", "LOCKED");
    write("c.txt", "FAILS");
    write("d.txt", "SCAN");
    Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("a.txt"));
    Report report = run();
    assertThat(report.ledger())
        .extracting(LedgerEntry::state)
        .containsExactly(
            FileState.READ,
            FileState.LOCKED,
            FileState.UNREADABLE,
            FileState.NEEDS_OCR,
            FileState.SKIPPED);
    assertThat(report.problems()).hasSize(3).allMatch(line -> line.remedy().isPresent());
    reads.clear();
    run();
    assertThat(reads).isEmpty();
  }

  @Test
  void a_bad_file_that_is_mended_is_read() throws IOException {
    write("a.txt", "LOCKED");
    run();
    write("a.txt", "agua");
    run();
    assertThat(titles("agua")).containsExactly("a.txt");
  }

  @Test
  void another_vocabulary_describes_documents_again_without_reading_them() throws IOException {
    write("a.txt", "agua");
    run();
    reads.clear();
    vocabulary = "2";
    run();
    assertThat(reads).isEmpty();
    assertThat(holdings.documents(0, 1).getFirst().issuer()).isEqualTo("vocabulary 2");
    assertThat(titles("agua")).containsExactly("a.txt");
  }

  @Test
  void a_document_whose_lines_were_lost_in_a_crash_is_taken_out_by_the_next_run()
      throws IOException {
    write("a.txt", "agua");
    run();
    writer.forget("a.txt");
    writer.commit();
    index.refresh();
    Files.delete(folder.resolve("a.txt"));
    run();
    assertThat(holdings.documents(0, 10)).isEmpty();
  }

  private List<String> titles(String asked) {
    return new LuceneSearch(index, (name, value) -> value, () -> Names.NONE)
        .search(SearchRequest.of(asked)).hits().stream()
            .map(hit -> hit.document().title())
            .toList();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    boolean existed = Files.exists(file);
    Files.writeString(file, text);
    if (existed) Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    return file;
  }

  private Report run() throws IOException {
    Ingestion ingestion =
        new Ingestion(
            new CorpusFolder(folder),
            writer,
            holdings,
            new Ingestion.Readers(2, FakeReader::new),
            new FakeCataloguing(holdings.learnt()),
            corrections,
            progress -> {});
    Report report = ingestion.run();
    index.refresh();
    return report;
  }

  private final class FakeReader implements Ingestion.Reader {
    @Override
    public Extraction read(Path file) {
      try {
        reads.add(file.getFileName().toString());
        String text = Files.readString(file);
        Content content =
            new Content(
                Format.TXT,
                Map.of(),
                List.of(new PageBuilder(1).paragraph(text).build()),
                List.of());
        return switch (text) {
          case "LOCKED" -> new Extraction.Locked();
          case "FAILS" -> throw new IllegalStateException("a reader's own failure");
          case "SCAN" -> new Extraction.NeedsOcr(content);
          case "SKIP" -> new Extraction.Skipped(Message.of("ingest.link"));
          default -> new Extraction.Extracted(content);
        };
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }

    @Override
    public void close() {}
  }

  /**
   * Titles are file names; the author tells the acronyms known when it was described. A text that
   * begins «define SIGLA» defines that acronym.
   */
  private final class FakeCataloguing implements Ingestion.Cataloguing {
    private final Learnt learnt;

    FakeCataloguing(Learnt learnt) {
      this.learnt = learnt;
    }

    @Override
    public Described describe(
        String sha256, String fileName, long bytes, Content content, Corrections corrections) {
      described.add(fileName);
      Document document =
          new Document(
              sha256,
              fileName,
              DocumentType.OTHER,
              Optional.empty(),
              Optional.empty(),
              "vocabulary " + vocabulary,
              String.join(" ", acronyms()),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              "es",
              content.pages().size(),
              PageUnit.SECTION,
              content.format(),
              bytes,
              Map.of());
      return new Described(corrections.applyTo(document), List.of(), definitions(content));
    }

    @Override
    public Described describeAgain(
        String sha256,
        String fileName,
        long bytes,
        Content content,
        Corrections corrections,
        List<Definition> definitions) {
      Described again = describe(sha256, fileName, bytes, content, corrections);
      return new Described(again.document(), again.records(), definitions);
    }

    private List<String> acronyms() {
      return learnt.entries().stream()
          .flatMap(entry -> entry.authority().acronyms().stream())
          .toList();
    }

    private List<Definition> definitions(Content content) {
      String text = content.pages().getFirst().text();
      if (!text.startsWith("define ")) return List.of();
      String acronym = text.split("\\s+")[1];
      Evidence evidence =
          Evidence.in(content.pages().getFirst(), new Span(0, text.length()), "test");
      return List.of(
          new Definition(
              Authority.Kind.LAW, acronym.toLowerCase(Locale.ROOT), "Ley", acronym, evidence));
    }

    @Override
    public String version() {
      return vocabulary;
    }

    @Override
    public Set<String> formsChangedBy(Learnt newer) {
      return newer.changedForms(learnt, Vocabulary.EMPTY);
    }

    @Override
    public Learning learning() {
      return new Learning(Vocabulary.EMPTY);
    }

    @Override
    public Ingestion.Cataloguing knowing(Learnt others) {
      return new FakeCataloguing(others);
    }
  }
}
