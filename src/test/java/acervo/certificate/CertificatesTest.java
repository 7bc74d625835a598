package acervo.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.certificate.Certificate.Found;
import acervo.document.PartialDate;
import acervo.document.Sha256;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {
  @TempDir private Path folder;
  private CertifiedShelf shelf;

  @BeforeEach
  void open() throws IOException {
    shelf = new CertifiedShelf(folder);
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  @Test
  void it_says_when_where_and_by_what_it_was_issued() throws IOException {
    shelf.put("a.pdf", "Canon", "El canon del agua.");
    shelf.commit();
    Certificate certificate = shelf.certificate("agua");
    assertThat(certificate.issued().at()).isEqualTo("2018-07-14T12:05:09-06:00");
    assertThat(certificate.issued().zone()).isEqualTo("America/El_Salvador");
    assertThat(certificate.issued().program()).isEqualTo(CertifiedShelf.PROGRAM);
    assertThat(certificate.language()).isEqualTo("es");
  }

  @Test
  void a_search_without_result_names_what_could_not_be_read() throws IOException {
    shelf.put("a.pdf", "Canon", "El canon del agua.");
    shelf.putLocked("carpeta/cerrado.docx");
    shelf.putPartly("actas.pdf", "Actas", "Actas del consejo.");
    shelf.commit();
    Certificate certificate = shelf.certificate("xilófono");
    assertThat(certificate.answer().total()).isZero();
    assertThat(certificate.answer().ids()).isEmpty();
    assertThat(certificate.collection().documents()).isEqualTo(2);
    assertThat(certificate.collection().pages()).isEqualTo(2);
    assertThat(certificate.collection().files())
        .containsEntry("read", 2L)
        .containsEntry("locked", 1L);
    assertThat(certificate.collection().textless()).containsEntry("needs_ocr", 2L);
    assertThat(certificate.collection().unreadTotal()).isEqualTo(1);
    assertThat(certificate.collection().unread())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.path()).isEqualTo("carpeta/cerrado.docx");
              assertThat(file.sha256()).isEqualTo(CertifiedShelf.hash("carpeta/cerrado.docx"));
              assertThat(file.state()).isEqualTo("locked");
              assertThat(file.stateInWords()).isEqualTo("Con contraseña");
              assertThat(file.reason()).isEqualTo("Está protegido con contraseña.");
              assertThat(file.remedy()).startsWith("Ábralo con su contraseña");
            });
    assertThat(certificate.collection().partly())
        .singleElement()
        .satisfies(file -> assertThat(file.pages()).containsEntry("needs_ocr", 2L));
  }

  @Test
  void complete_documents_and_those_with_a_part_stand_apart() throws IOException {
    shelf.put("a.pdf", "Canon", "El canon del agua sube.");
    shelf.put("b.pdf", "Agua", "El agua y nada más.");
    shelf.put("c.pdf", "Otro", "Ninguna de las dos.");
    shelf.commit();
    Certificate.Answer answer = shelf.certificate("canon agua").answer();
    assertThat(answer.total()).isEqualTo(2);
    assertThat(answer.complete()).isEqualTo(1);
    Found whole = answer.documents().getFirst();
    assertThat(whole.title()).isEqualTo("Canon");
    assertThat(whole.number()).isEqualTo(1);
    assertThat(whole.paths()).containsExactly("a.pdf");
    assertThat(whole.pages()).containsExactly(1);
    assertThat(whole.lacks()).isEmpty();
    Found part = answer.partial().getFirst();
    assertThat(part.title()).isEqualTo("Agua");
    assertThat(part.number()).isEqualTo(2);
    assertThat(part.lacks()).containsExactly("«canon»");
    assertThat(answer.ids()).containsExactly(whole.id(), part.id());
    assertThat(answer.orderSha256())
        .isEqualTo(Sha256.ofLines(List.of(whole.sha256(), part.sha256())));
  }

  @Test
  void the_question_stands_to_the_letter_and_its_filters_in_words() throws IOException {
    shelf.put("a.pdf", "Canon", "El canon del agua sube.");
    shelf.commit();
    Filters filters =
        new Filters(
            Map.of(FacetName.COUNCIL, Set.of("conasav")),
            Map.of(FacetName.AREA, Set.of("agua")),
            PartialDate.parse("2015-03"),
            Optional.empty());
    Certificate.Question question =
        shelf
            .certificate(
                new SearchRequest("  «canon»\t<b> ", filters, SearchRequest.Sort.TITLE, 3, 50))
            .question();
    assertThat(question.text()).isEqualTo("  «canon»\t<b> ");
    assertThat(question.filtersInWords())
        .containsExactly("council: «CONASAV»", "area: ninguno de «AGUA»", "Desde: marzo de 2015");
    assertThat(question.from()).isEqualTo("2015-03");
    assertThat(question.to()).isEmpty();
    assertThat(question.sort()).isEqualTo("title");
    assertThat(question.sortInWords()).isEqualTo("Título");
  }

  @Test
  void more_than_can_be_detailed_are_counted_listed_and_digested() throws IOException {
    int many = 1_010;
    for (int i = 0; i < many; i++)
      shelf.put("%04d.pdf".formatted(i), "Acta " + i, "Agua número " + i);
    shelf.commit();
    Certificate.Answer answer = shelf.certificate("agua").answer();
    assertThat(answer.total()).isEqualTo(many);
    assertThat(answer.documents()).hasSize(answer.most().detailed()).hasSizeLessThan(many);
    assertThat(answer.ids()).hasSize(many).doesNotHaveDuplicates();
    assertThat(answer.ids().subList(0, answer.documents().size()))
        .isEqualTo(answer.documents().stream().map(Found::id).toList());
    assertThat(shelf.report(shelf.file("agua")).verdict()).isEqualTo("same");
  }

  @Test
  void english_is_spoken_when_asked_for() throws IOException {
    shelf.putLocked("a.docx");
    shelf.commit();
    Certificate certificate =
        shelf
            .certificates("Acervo")
            .issue(SearchRequest.of("agua"), CertifiedShelf.terms(Messages.ENGLISH), "");
    assertThat(certificate.language()).isEqualTo("en");
    assertThat(certificate.question().sortInWords()).isEqualTo("Relevance");
    assertThat(certificate.collection().unread().getFirst().reason()).contains("password");
  }
}
