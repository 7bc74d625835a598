package acervo;

import acervo.catalog.Cataloguer;
import acervo.catalog.Described;
import acervo.catalog.correction.Corrections;
import acervo.catalog.judged.Catalogued;
import acervo.catalog.judged.Found;
import acervo.catalog.judged.JudgedSet;
import acervo.catalog.law.LawReader;
import acervo.catalog.learning.Learning;
import acervo.catalog.learning.Learnt;
import acervo.catalog.mention.DateGrammar;
import acervo.catalog.mention.DateMention;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Document;
import acervo.document.Page;
import acervo.document.Sha256;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.Extractor;
import acervo.extraction.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue as judgements are held against it. It reads files in this process, and learns from
 * all of them before it describes any, as an ingestion does.
 */
final class JudgedCatalogue implements Catalogued {
  private final Map<Path, Content> contents = new HashMap<>();
  private final Cataloguer cataloguer;
  private final LawReader laws;

  /** One that has learnt from all documents of a set. */
  static JudgedCatalogue of(JudgedSet set, Vocabulary vocabulary) throws IOException {
    return new JudgedCatalogue(set, vocabulary);
  }

  private JudgedCatalogue(JudgedSet set, Vocabulary vocabulary) throws IOException {
    Extractor extractor = new Extractor(Readers.all(), Limits.STANDARD);
    for (JudgedSet.Judged judged : set.judged()) {
      Extraction extraction = extractor.read(judged.file());
      extraction.contentIfAny().ifPresent(content -> contents.put(judged.file(), content));
    }
    Cataloguer first = new Cataloguer(vocabulary, Learnt.NONE);
    Learning learning = first.learning();
    for (JudgedSet.Judged judged : set.judged()) {
      if (!contents.containsKey(judged.file())) continue;
      Described described = described(first, judged.file());
      learning.add(described.document().sha256(), described.definitions());
    }
    Learnt learnt = learning.learnt();
    this.cataloguer = first.knowing(learnt);
    Vocabulary known = learnt.with(vocabulary);
    this.laws = new LawReader(vocabulary, known, learnt.finder(vocabulary));
  }

  @Override
  public Found read(Path file) throws IOException {
    if (!contents.containsKey(file)) throw new IOException(file.toString());
    Described described = described(cataloguer, file);
    List<Page> pages = contents.get(file).pages();
    return new Found(
        described.document(),
        described.records(),
        laws.read(pages).mentions(),
        dates(described.document(), pages),
        pages);
  }

  private Described described(Cataloguer cataloguer, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName());
    return cataloguer.describe(
        Sha256.of(bytes), name, bytes.length, contents.get(file), Corrections.NONE);
  }

  /** «19 de julio» is a day of the year that the document tells of. */
  private static Map<Integer, List<DateMention>> dates(Document document, List<Page> pages) {
    Map<Integer, List<DateMention>> dates = new LinkedHashMap<>();
    for (Page page : pages)
      dates.put(page.number(), DateGrammar.find(page.text(), document.year()));
    return dates;
  }
}
