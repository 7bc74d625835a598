package acervo.evaluation;

/**
 * A question that was judged.
 *
 * @param id its name in the judgements, never blank
 * @param text as the person types it, any text at all
 */
public record Asked(String id, String text) {
  public Asked {
    if (id.isBlank()) throw new IllegalArgumentException("a judged question needs a name");
  }
}
