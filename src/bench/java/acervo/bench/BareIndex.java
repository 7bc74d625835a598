package acervo.bench;

import acervo.document.Document;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.search.FacetName;
import acervo.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The same documents as Lucene's own means would have them and nothing of ours: a block for each
 * document, its passages with their stems and their words as written in two fields, with offsets
 * for the highlights, the text of each stored beside it, facets in sorted-set doc values, Lucene's
 * own codec.
 */
final class BareIndex {
  private static final FieldType WORDS = words();

  private final FacetsConfig facets = facets();

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    for (FacetName name : FacetName.values()) {
      config.setMultiValued(name.code(), true);
      config.setIndexFieldName(name.code(), "facets");
    }
    return config;
  }

  private static FieldType words() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** Stems, and in the fields of forms words as written. */
  static Analyzer analyzer() {
    Analyzer stems = analyzer(true);
    Analyzer forms = analyzer(false);
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        return field.endsWith("exact") ? forms : stems;
      }
    };
  }

  /** Writes as many documents as have so many passages. */
  void write(SpanishPassages made, int passages, Path folder) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer()).setRAMBufferSizeMB(128);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      int written = 0;
      for (int number = 0; written < passages; number++) {
        SpanishPassages.Made next = made.document(number);
        writer.addDocuments(block(next));
        written += next.paragraphs();
      }
    }
  }

  private List<org.apache.lucene.document.Document> block(SpanishPassages.Made made)
      throws IOException {
    List<org.apache.lucene.document.Document> block = new ArrayList<>();
    Map<Integer, String> texts = new HashMap<>();
    for (Page page : made.content().pages()) texts.put(page.number(), page.text());
    for (Passage passage : PassageSplitter.split(made.content().pages())) {
      var entry = new org.apache.lucene.document.Document();
      String words = passage.span().in(texts.get(passage.page()));
      entry.add(new Field("text", words, WORDS));
      entry.add(new Field("exact", words, WORDS));
      for (String heading : passage.heading()) {
        entry.add(new TextField("heading", heading, Field.Store.NO));
      }
      entry.add(new StoredField("stored", words));
      block.add(entry);
    }
    block.add(entry(made.described().document()));
    return block;
  }

  private org.apache.lucene.document.Document entry(Document document) throws IOException {
    var entry = new org.apache.lucene.document.Document();
    entry.add(new StringField("kind", "document", Field.Store.NO));
    entry.add(new TextField("title", document.title(), Field.Store.NO));
    entry.add(new TextField("title_exact", document.title(), Field.Store.NO));
    entry.add(new StoredField("stored", document.title()));
    add(entry, FacetName.AREA, document.areas());
    add(entry, FacetName.COUNCIL, document.councils());
    add(entry, FacetName.LAW, document.laws());
    add(entry, FacetName.PLAN, document.plans());
    add(entry, FacetName.INSTITUTION, document.institutions());
    add(entry, FacetName.TYPE, List.of(document.type().code()));
    add(entry, FacetName.FORMAT, List.of(document.format().code()));
    document
        .date()
        .ifPresent(date -> add(entry, FacetName.YEAR, List.of(Integer.toString(date.year()))));
    return facets.build(entry);
  }

  private static void add(
      org.apache.lucene.document.Document entry, FacetName name, List<String> values) {
    for (String value : values) entry.add(new SortedSetDocValuesFacetField(name.code(), value));
  }

  private static Analyzer analyzer(boolean stems) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new Folded(words);
        return new TokenStreamComponents(
            words, stems ? new SpanishLightStemFilter(folded) : folded);
      }
    };
  }

  private static final class Folded extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folded(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) return false;
      String folded = Folding.fold(term.toString());
      term.setEmpty().append(folded);
      return true;
    }
  }
}
