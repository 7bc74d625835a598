package acervo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.Cataloguer;
import acervo.catalog.Samples;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.corpus.CorpusFolder;
import acervo.document.Document;
import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneHoldings;
import acervo.lucene.LuceneRecords;
import acervo.record.ResultRecord;
import acervo.search.RecordResult.RecordHit;
import acervo.search.question.Names;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files and the same authority file make the same catalogue, whatever came before. */
class CatalogueHistoryTest {
  /** A heading of results, and paragraphs below it. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "faros.txt",
          List.of(
              "La Ley de Museos (LMUS) y el Código de Faros rigen desde 2016.",
              "La LMUS da 12 plazas, como dice el código de faros, y otra ley de museos."),
          "museos.txt",
          List.of("Se aprobó la Ley de Museos Nacionales (LMUS).", "El Código de Faros sigue."),
          "siglas.txt",
          List.of("Se revisó la LMUS con 3 museos.", "La LP y la LRX no dicen nada nuevo."),
          "radio.txt",
          List.of(
              "Se aprobó la Ley Especial para la Intervención de las Comunicaciones.",
              "Consejo de la Radio Rural (CRR): 4 reuniones."),
          "consejo.txt",
          List.of("El Consejo de Radio Rural pidió 2 antenas."),
          "ajena.txt",
          List.of(
              "República de Guatemala. Congreso de la República de Guatemala.",
              "Se aplican la Ley de Museos, la Ley Penitenciaria y el Código Civil."),
          "rural.txt",
          List.of("El CRR revisó la Ley de Radio, la Ley de Radio Rural y la LP de 2017."));

  private static final String OURS =
      Samples.YAML + "  - slug: salvador\n    name: Gobierno de El Salvador\n";

  private static final String MORE = OURS + "  - slug: puerto\n    name: Autoridad del Puerto\n";

  private static final Vocabulary LESS = Samples.vocabulary(OURS);

  @TempDir Path folder;
  @TempDir Path indexes;

  @BeforeEach
  void write() throws IOException {
    for (String name : TEXTS.keySet()) put(name);
  }

  private void put(String name) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", TEXTS.get(name)));
  }

  @Test
  void another_authority_file_and_back_leaves_nothing_behind() throws IOException {
    Vocabulary more = Samples.vocabulary(MORE);
    assertThat(more.all()).hasSize(LESS.all().size() + 1);
    assertThat(catalogue("a", more, LESS, more, LESS)).isEqualTo(catalogue("b", LESS));
    assertThat(catalogue("c", LESS, LESS, more)).isEqualTo(catalogue("d", more));
  }

  @Test
  void an_entry_with_another_meaning_for_what_was_learnt_is_taken_up_and_given_up()
      throws IOException {
    String known =
        OURS.replace(
            "laws:\n", "laws:\n  - slug: museos\n    name: Ley de Museos\n    acronyms: [LMUS]\n");
    Vocabulary taken = Samples.vocabulary(known);
    assertThat(catalogue("a", LESS, taken)).isEqualTo(catalogue("b", taken));
    assertThat(catalogue("c", taken, LESS)).isEqualTo(catalogue("d", LESS));
  }

  @Test
  void documents_one_after_another_make_what_all_at_once_make() throws IOException {
    Map<String, Object> whole = catalogue("whole", LESS);
    List<String> names = new ArrayList<>(TEXTS.keySet().stream().sorted().toList());
    for (int turn = 0; turn < names.size(); turn++) {
      names.add(names.removeFirst());
      for (String name : names) Files.delete(folder.resolve(name));
      Map<String, Object> grown = Map.of();
      for (String name : names) {
        put(name);
        grown = catalogue("grown" + turn, LESS);
      }
      assertThat(grown).as(names.toString()).isEqualTo(whole);
    }
  }

  @Test
  void a_document_that_came_and_went_leaves_nothing_behind() throws IOException {
    Files.delete(folder.resolve("faros.txt"));
    Map<String, Object> without = catalogue("without", LESS);
    put("faros.txt");
    Map<String, Object> with = catalogue("a", LESS);
    Files.delete(folder.resolve("faros.txt"));
    assertThat(with).isNotEqualTo(without);
    assertThat(catalogue("a", LESS)).isEqualTo(without);
  }

  /** Everything the catalogue says when the folder was ingested with one file after another. */
  private Map<String, Object> catalogue(String name, Vocabulary... files) throws IOException {
    Path place = Files.createDirectories(indexes.resolve(name));
    try (CollectionWriter writer = CollectionWriter.open(place);
        CommittedIndex index = CommittedIndex.open(place)) {
      LuceneHoldings holdings = new LuceneHoldings(index);
      for (Vocabulary file : files) {
        new Ingestion(
                new CorpusFolder(folder),
                writer,
                holdings,
                new Ingestion.Readers(2, Lines::new),
                Ingestion.Cataloguing.by(new Cataloguer(file, holdings.learnt())),
                new StandingCorrections(),
                progress -> {})
            .run();
        index.refresh();
      }
      LuceneRecords records = new LuceneRecords(index, (facet, value) -> value, () -> Names.NONE);
      Map<String, Object> all = new LinkedHashMap<>();
      for (String sha256 : holdings.hashes().stream().sorted().toList()) {
        Document document = holdings.document(sha256).orElseThrow();
        List<ResultRecord> some =
            records.recordsOf(sha256).stream().map(RecordHit::record).toList();
        all.put(sha256, List.of(document, some, holdings.definitions(sha256)));
      }
      assertThat(all).hasSize((int) Files.list(folder).count());
      all.put("learnt", holdings.learnt());
      return all;
    }
  }

  /** Each line a paragraph, below a heading of results. */
  private static final class Lines implements Ingestion.Reader {
    @Override
    public Extraction read(Path file) {
      try {
        PageBuilder page = new PageBuilder(1).heading(1, "Principales resultados");
        for (String line : Files.readAllLines(file)) page.paragraph(line);
        return new Extraction.Extracted(
            new Content(Format.TXT, Map.of(), List.of(page.build()), List.of()));
      } catch (IOException disk) {
        throw new UncheckedIOException(disk);
      }
    }

    @Override
    public void close() {}
  }
}
