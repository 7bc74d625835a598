package acervo.catalog.law;

/** What kind of rule a name says it is, by its first noun. */
enum Head {
  LAW,
  CODE,
  DECREE,
  /** Law and decree in one: «dicha Ley» and «dicho decreto» may both mean it. */
  DECREE_LAW,
  REGULATION,
  CONSTITUTION,
  /** «dicho cuerpo legal» may mean any of them; nothing is of this kind itself. */
  ANY;

  /** Of a folded noun; null of any other word. */
  static Head of(String noun) {
    return switch (noun) {
      case "ley", "leyes" -> LAW;
      case "codigo", "codigos" -> CODE;
      case "decreto", "decretos" -> DECREE;
      case "reglamento" -> REGULATION;
      case "constitucion" -> CONSTITUTION;
      default -> null;
    };
  }

  /** Whether «dicha Ley» or «dicho decreto» may stand for a rule of this kind. */
  boolean isMeantBy(Head noun) {
    return this == noun || noun == ANY || this == DECREE_LAW && (noun == LAW || noun == DECREE);
  }
}
