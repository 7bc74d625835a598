package acervo.lucene;

/**
 * The fields that hold the words of what is searched.
 *
 * @param text stemmed
 * @param exact folded as written
 * @param heading the headings above, stemmed
 */
record Words(String text, String exact, String heading) {
  static final Words OF_PASSAGES = new Words(Schema.TEXT, Schema.EXACT, Schema.HEADING);
  static final Words OF_RECORDS =
      new Words(Schema.RECORD_TEXT, Schema.RECORD_EXACT, Schema.RECORD_HEADING);
}
