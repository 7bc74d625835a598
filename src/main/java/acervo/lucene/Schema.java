package acervo.lucene;

import acervo.lucene.analysis.WordForm;
import acervo.search.FacetName;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The one schema of the index. Its kinds of entry:
 *
 * <ul>
 *   <li><b>document</b>, the last of its block, with facets, dates and the searchable title;
 *   <li><b>page</b>, in the block: a page as read, for display, marks and citations;
 *   <li><b>passage</b>, in the block: the words that are searched;
 *   <li><b>record</b>, in the block: a result record, searched and counted on its own;
 *   <li><b>file</b>, on its own: one line of the ledger;
 *   <li><b>learnt</b>, one for the index: what its documents taught the catalogue.
 * </ul>
 *
 * Every entry of a block carries the document's hash, so that a block is replaced whole.
 */
final class Schema {
  /** Grows when the index of an earlier version must be made again. */
  static final int VERSION = 6;

  static final String KIND = "kind";
  static final String DOCUMENT = "document";
  static final String PAGE = "page";
  static final String PASSAGE = "passage";
  static final String RECORD = "record";
  static final String FILE = "file";
  static final String LEARNT = "learnt";

  /** Of a document's block: its SHA-256. */
  static final String SHA = "sha";

  /** The record that the entry stands for, as bytes; of a passage, see {@link #PLACE}. */
  static final String STORED = "stored";

  /** Of a document: what the file says of itself, to catalogue it again without reading it. */
  static final String PROPERTIES = "properties";

  /** Of a document: what can be learnt from it, and how it was described. */
  static final String DEFINITIONS = "definitions";

  /** Of a page: hash and number, «sha#7». */
  static final String PAGE_KEY = "page_key";

  /** Of a passage: the key of its page. */
  static final String PASSAGE_PAGE = "passage_page";

  /** Of a passage: where it stands, and which of the headings of its page are above it. */
  static final String PLACE = "place";

  /** Of a page: the headings above its passages, each list once. */
  static final String HEADINGS = "headings";

  /** Of a passage: its words, as {@link WordForm} has them; so are all fields of words. */
  static final String TEXT = "text";

  /** Of a passage: the headings above it. */
  static final String HEADING = "heading";

  static final String TITLE = "title";

  /** Of a document: the days it may be dated, as a range of epoch days. */
  static final String DATES = "dates";

  static final String SORT_DATE = "sort_date";
  static final String SORT_TITLE = "sort_title";
  static final String SORT_SHA = "sort_sha";

  /** Of a record: its words, and the headings above it. */
  static final String RECORD_TEXT = "record_text";

  static final String RECORD_HEADING = "record_heading";

  /** Of a record: the stems of its telling words, to compare it with others. */
  static final String RECORD_WORDS = "record_words";

  /** Of a record: what the page on which it begins is called. */
  static final String RECORD_LABEL = "record_label";

  /** Of a record: its id. */
  static final String RECORD_ID = "record_id";

  /** Of a record: the days of its document, or for want of them its own. */
  static final String RECORD_DATES = "record_dates";

  static final String RECORD_SORT_DATE = "record_sort_date";
  static final String RECORD_SORT_TITLE = "record_sort_title";
  static final String RECORD_SORT_SHA = "record_sort_sha";

  /** Of a record: its number among the records of its document, from 0. */
  static final String RECORD_ORDINAL = "record_ordinal";

  /** Of a file: path, and the hash of its bytes. */
  static final String PATH = "path";

  static final String FILE_SHA = "file_sha";

  /** Of a file: its path once more, to be shown. */
  static final String FILE_PATH = "file_path";

  /** Facet dimensions are stored apart from the fields. */
  static final String FACETS = "facets";

  static final String RECORD_FACETS = "record_facets";

  /** The dimension that only records have, besides the facets of documents. */
  static final String RECORD_KIND = "kind";

  /**
   * Words with positions, nothing stored: the text is kept once, in its page. Offsets would be as
   * long again as the words themselves; {@link Highlights} finds them from the positions.
   */
  static final FieldType WORDS = words();

  static final Query DOCUMENTS = new TermQuery(new Term(KIND, DOCUMENT));
  static final Query RECORDS = new TermQuery(new Term(KIND, RECORD));

  static Term document(String sha256) {
    return new Term(SHA, sha256);
  }

  static String pageKey(String sha256, int page) {
    return sha256 + "#" + page;
  }

  /** The facets of documents. */
  static FacetsConfig facets() {
    return facets(FACETS);
  }

  /** The same facets of records, and their kind. */
  static FacetsConfig recordFacets() {
    FacetsConfig config = facets(RECORD_FACETS);
    config.setIndexFieldName(RECORD_KIND, RECORD_FACETS);
    return config;
  }

  private static FacetsConfig facets(String field) {
    FacetsConfig config = new FacetsConfig();
    for (FacetName name : FacetName.values()) {
      config.setMultiValued(name.code(), true);
      config.setIndexFieldName(name.code(), field);
    }
    return config;
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  private Schema() {}
}
