package acervo.catalog.learning;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.law.Definition;
import acervo.catalog.law.LawKeys;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.catalog.vocabulary.Proposal;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.document.Evidence;
import acervo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningTest {
  private static final Authority WATER =
      new Authority(
          Kind.LAW,
          "ley-del-agua",
          "Ley del Agua",
          List.of(),
          List.of("Ley de Agua"),
          Optional.empty());
  private static final Vocabulary FILE = new Vocabulary(List.of(WATER));

  /** A document, by a letter of its hash, and what it defines. */
  private record Taught(String document, List<Definition> definitions) {}

  private static Taught taught(String document, Definition... definitions) {
    return new Taught(document.repeat(64), List.of(definitions));
  }

  private static Definition law(String name, String acronym) {
    return law(LawKeys.slug(LawKeys.of(name)), name, acronym);
  }

  private static Definition law(String slug, String name, String acronym) {
    Span span = new Span(0, name.length());
    Evidence evidence = new Evidence(1, span, name, "law-name", Optional.empty());
    return new Definition(Kind.LAW, slug, name, acronym, evidence);
  }

  private static Learnt learnt(Taught... documents) {
    Learning learning = new Learning(FILE);
    for (Taught each : documents) learning.add(each.document(), each.definitions());
    return learning.learnt();
  }

  private static Authority only(Learnt learnt) {
    assertThat(learnt.entries()).hasSize(1);
    return learnt.entries().getFirst().authority();
  }

  @Test
  void names_alike_that_share_an_acronym_are_one_law_under_the_name_most_used() {
    Authority law =
        only(
            learnt(
                taught("a", law("Ley de Fomento de la Apicultura Rural", "LFAR")),
                taught("b", law("Ley de Fomento de Apicultura Rural", "LFAR")),
                taught("c", law("Ley de Fomento de la Apicultura", "LFAR"))));
    assertThat(law.name()).isEqualTo("Ley de Fomento de la Apicultura Rural");
    assertThat(law.acronyms()).containsExactly("LFAR");
    assertThat(law.names()).containsExactly("Ley de Fomento de la Apicultura");
  }

  @Test
  void an_acronym_of_two_different_laws_stays_with_both() {
    Learnt learnt =
        learnt(taught("a", law("Ley de Puertos", "LP")), taught("b", law("Ley de Pesca", "LP")));
    assertThat(learnt.entries())
        .extracting(entry -> entry.authority().acronyms())
        .containsExactly(List.of("LP"), List.of("LP"));
  }

  @Test
  void the_order_of_documents_does_not_matter() {
    Taught one = taught("a", law("Ley de Puertos Menores", "LPM"));
    Taught two = taught("b", law("Ley de los Puertos Menores", "LPM"));
    Taught three = taught("c", law("Ley de Pesca", ""));
    assertThat(learnt(one, two, three)).isEqualTo(learnt(three, two, one));
  }

  @Test
  void an_acronym_of_a_law_of_the_file_is_proposed_for_its_entry() {
    Learnt learnt = learnt(taught("a", law("ley-del-agua", "Ley del Agua", "LDA")));
    Proposal proposal = learnt.proposals(FILE).getFirst();
    assertThat(proposal.isNew()).isFalse();
    assertThat(proposal.entry().acronyms()).containsExactly("LDA");
    assertThat(proposal.entry().names()).containsExactly("Ley de Agua");
    Vocabulary known = learnt.with(FILE);
    assertThat(known.find(Kind.LAW, "ley-del-agua").orElseThrow().acronyms())
        .containsExactly("LDA");
  }

  @Test
  void what_the_file_has_is_not_proposed() {
    Learnt learnt = learnt(taught("a", law("ley-del-agua", "Ley de Agua", "")));
    assertThat(learnt.proposals(FILE)).isEmpty();
    assertThat(learnt.with(FILE).all()).containsExactly(WATER);
  }

  @Test
  void what_is_named_most_is_proposed_first() {
    Learnt learnt =
        learnt(
            taught("a", law("Ley de Puertos", "")),
            taught("b", law("Ley de Pesca", ""), law("Ley de Pesca", "")),
            taught("c", law("Ley de Pesca", "")));
    assertThat(learnt.proposals(FILE))
        .extracting(Proposal::id, Proposal::documents)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("law-ley-de-pesca", 2),
            org.assertj.core.groups.Tuple.tuple("law-ley-de-puertos", 1));
  }

  @Test
  void an_institution_waits_for_a_person_and_a_law_does_not() {
    Evidence evidence = new Evidence(1, new Span(0, 4), "algo", "test", Optional.empty());
    Definition body =
        new Definition(Kind.INSTITUTION, "instituto-x", "Instituto Xilófono", "INX", evidence);
    Learnt learnt = learnt(taught("a", body, law("Ley de Pesca", "LDP")));
    assertThat(learnt.proposals(FILE)).hasSize(2);
    assertThat(learnt.with(FILE).all(Kind.INSTITUTION)).isEmpty();
    assertThat(learnt.with(FILE).find(Kind.LAW, "ley-de-pesca")).isPresent();
    assertThat(learnt.changedForms(Learnt.NONE, FILE)).isEqualTo(Set.of("LDP"));
  }

  @Test
  void a_law_of_another_country_goes_by_its_country_and_takes_no_name_of_ours() {
    Learnt learnt = learnt(taught("a", law("ley-de-agua-uruguay", "Ley del Agua", "")));
    assertThat(only(learnt).name()).isEqualTo("Ley del Agua (Uruguay)");
    assertThat(learnt.changedForms(Learnt.NONE, FILE)).isEmpty();
  }

  @Test
  void a_law_with_a_name_of_ours_under_another_slug_is_of_another_country() {
    Learnt learnt = learnt(taught("a", law("ley-de-agua", "Ley del Agua", "")));
    assertThat(only(learnt).name()).isEqualTo("Ley del Agua (otro país)");
  }

  @Test
  void a_name_that_speaks_for_itself_concerns_no_other_document() {
    Learnt named = learnt(taught("a", law("Ley de Puertos", "")));
    assertThat(named.changedForms(Learnt.NONE, FILE)).isEmpty();
    Learnt defined = learnt(taught("a", law("Ley de Puertos", "LPT")));
    assertThat(defined.changedForms(named, FILE)).isEqualTo(Set.of("LPT"));
    assertThat(named.changedForms(defined, FILE)).isEqualTo(Set.of("LPT"));
  }
}
