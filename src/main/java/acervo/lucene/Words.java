package acervo.lucene;

/**
 * The fields that hold the words of what is searched.
 *
 * @param text stemmed
 * @param exact folded as written
 * @param heading the headings above, stemmed
 * @param title of the document, stemmed; empty when it is not searched
 * @param titleExact of the document, folded as written
 */
record Words(String text, String exact, String heading, String title, String titleExact) {
  static final Words OF_PASSAGES =
      new Words(Schema.TEXT, Schema.EXACT, Schema.HEADING, Schema.TITLE, Schema.TITLE_EXACT);
  static final Words OF_RECORDS =
      new Words(Schema.RECORD_TEXT, Schema.RECORD_EXACT, Schema.RECORD_HEADING, "", "");

  boolean hasTitle() {
    return !title.isEmpty();
  }
}
