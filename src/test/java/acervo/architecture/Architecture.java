package acervo.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of ARCHITECTURE.md about who may know whom. */
final class Architecture {
  /**
   * The concepts from the top down. A package may import only those after its own, and the packages
   * below its own name.
   */
  static final List<String> ORDER =
      List.of(
          "web",
          "export",
          "dossier",
          "certificate",
          "antecedent",
          "quotation",
          "citation",
          "ingest",
          "lucene",
          "evaluation",
          "search",
          "catalog",
          "extraction",
          "corpus",
          "record",
          "document",
          "message",
          "print",
          "text");

  /** The only home of each library: the packages that may import it. */
  static final Map<String, List<String>> HOMES = homes();

  private static Map<String, List<String>> homes() {
    Map<String, List<String>> homes = new LinkedHashMap<>();
    homes.put("picocli..", List.of("acervo"));
    homes.put("me.tongfei.progressbar..", List.of("acervo"));
    homes.put("io.javalin..", List.of("acervo.web.."));
    homes.put("org.eclipse.jetty..", List.of("acervo.web.."));
    homes.put("io.pebbletemplates..", List.of("acervo.web.."));
    homes.put(
        "com.fasterxml.jackson..",
        List.of("acervo.web..", "acervo.evaluation", "acervo.certificate"));
    homes.put("jakarta.servlet..", List.of("acervo.web.."));
    homes.put("org.apache.lucene..", List.of("acervo.lucene.."));
    homes.put("org.apache.tika..", List.of("acervo.extraction"));
    homes.put("org.apache.pdfbox..", List.of("acervo.extraction.pdf..", "acervo.print"));
    homes.put("org.apache.poi..", List.of("acervo.extraction.office..", "acervo.export.."));
    homes.put("org.jsoup..", List.of("acervo.extraction.markup.."));
    homes.put("org.commonmark..", List.of("acervo.extraction.markup.."));
    homes.put("org.apache.commons.csv..", List.of("acervo.extraction.plain..", "acervo.export.."));
    homes.put("org.apache.james..", List.of("acervo.extraction.mail.."));
    homes.put("java.sql..", List.of("acervo.dossier.."));
    homes.put("org.jdbi..", List.of("acervo.dossier.."));
    homes.put("org.sqlite..", List.of("acervo.dossier.."));
    homes.put("de.undercouch.citeproc..", List.of("acervo.citation.."));
    homes.put("com.openhtmltopdf..", List.of("acervo.print"));
    homes.put("org.yaml.snakeyaml..", List.of("acervo.catalog..", "acervo.evaluation"));
    return homes;
  }

  /** No two packages under {@code root} depend on each other, directly or in a round. */
  static ArchRule noCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** Imports point down the order. */
  static List<ArchRule> downward(String root, List<String> order) {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 1; i < order.size(); i++) {
      String[] above =
          order.subList(0, i).stream().map(name -> root + "." + name + "..").toArray(String[]::new);
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(root + "." + order.get(i) + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above)
              .allowEmptyShould(true));
    }
    return rules;
  }

  /** A library is imported only in its home. */
  static ArchRule onlyAtHome(String library, List<String> homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private Architecture() {}
}
