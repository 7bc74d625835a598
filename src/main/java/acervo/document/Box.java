package acervo.document;

/**
 * A rectangle on a page as it is displayed, in PDF points (1/72 inch): {@code x} to the right and
 * {@code y} down from the page's top left corner.
 */
public record Box(float x, float y, float width, float height) {
  public float right() {
    return x + width;
  }

  public float bottom() {
    return y + height;
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    float left = Math.min(x, other.x);
    float top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
