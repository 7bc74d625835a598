package acervo.export;

/** The collection changed while records were read from it: they are of no one state. */
public final class CollectionChanged extends RuntimeException {
  private static final long serialVersionUID = 1;

  CollectionChanged() {
    super("the collection changed while its records were read", null, false, false);
  }
}
