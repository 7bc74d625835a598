package acervo.lucene;

/**
 * The fields that hold the words of what is searched.
 *
 * @param heading the headings above
 * @param title of the document; empty when it is not searched
 */
record Words(String text, String heading, String title) {
  static final Words OF_PASSAGES = new Words(Schema.TEXT, Schema.HEADING, Schema.TITLE);
  static final Words OF_RECORDS = new Words(Schema.RECORD_TEXT, Schema.RECORD_HEADING, "");

  boolean hasTitle() {
    return !title.isEmpty();
  }
}
