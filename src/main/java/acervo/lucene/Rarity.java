package acervo.lucene;

/** How many have something, of how many. */
record Rarity(long having, long all) {
  /** The rarer, the weightier; what nothing has weighs nothing. */
  double weight() {
    return having == 0 ? 0 : Math.log(1 + (all + 1.0) / (having + 1));
  }
}
