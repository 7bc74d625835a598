package acervo;

/** Entry. */
public final class Main {
  public static void main(String[] arguments) {
    System.out.println("Acervo");
  }

  private Main() {}
}
