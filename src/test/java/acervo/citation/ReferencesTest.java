package acervo.citation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.PageUnit;
import acervo.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferencesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final String COUNCIL = "Consejo del Agua y del Ambiente";
  private static final String LINK =
      "http://acervo.gob.sv/documentos/000000000001/p/7?desde=0&hasta=9";
  private static final Citation.Place SLIDE =
      new Citation.Place(PageUnit.SLIDE, "7", List.of(), 3, 0);
  private static final Citation.Place PAGE =
      new Citation.Place(PageUnit.PAGE, "xiv", List.of(), 3, 0);
  private static final Work SLIDES =
      Works.work(1, DocumentType.RESULTS_SLIDES, COUNCIL, "Logros del año", "2018-03-26");

  private static References in(CitationStyle style, Work... works) {
    return References.in(style, Messages.SPANISH, DAY, List.of(works));
  }

  private static String entry(CitationStyle style, Work work) {
    return in(style, work).list().getFirst().reference().plain();
  }

  /** As a reader sees a no-break space. */
  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ADMINISTRATIVE | Consejo del Agua y del Ambiente, Logros del año, 26 de marzo de 2018. URL
          APA            | Consejo del Agua y del Ambiente. (2018, marzo 26). Logros del año [Presentación de resultados]. URL
          CHICAGO        | Consejo del Agua y del Ambiente. «Logros del año». Presentación de resultados. 26 de marzo de 2018. URL.
          ISO690         | Consejo del Agua y del Ambiente, 2018. Logros del año [en línea]. Presentación de resultados. 26 marzo 2018. S.l.: Consejo del Agua y del Ambiente. [consulta: 25 noviembre 2026]. Disponible en: URL.
          """)
  void the_list_says_who_what_and_when_as_the_style_wants_it(CitationStyle style, String written) {
    assertThat(entry(style, SLIDES)).isEqualTo(written.replace("URL", SLIDES.url()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ADMINISTRATIVE | Consejo del Agua y del Ambiente, Logros del año, 26 de marzo de 2018, lámina 7. URL
          APA            | Consejo del Agua y del Ambiente. (2018, marzo 26). Logros del año [Presentación de resultados], lámina 7. URL
          CHICAGO        | Consejo del Agua y del Ambiente, «Logros del año», Presentación de resultados, 26 de marzo de 2018, lámina 7, URL.
          ISO690         | Consejo del Agua y del Ambiente, 2018. Logros del año. Presentación de resultados. 26 marzo 2018. S.l.: Consejo del Agua y del Ambiente, lámina 7. URL
          """)
  void a_note_says_all_of_it_and_the_place_and_leads_there(CitationStyle style, String written) {
    Reference note = in(style, SLIDES).note(SLIDES, SLIDE, LINK);

    assertThat(note.plain()).isEqualTo(written.replace("URL", LINK));
    assertThat(note.runs())
        .filteredOn(run -> !run.url().isEmpty())
        .singleElement()
        .isEqualTo(new Reference.Run(LINK, false, LINK));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ADMINISTRATIVE | ''                                             | ''
          APA            | (Consejo del Agua y del Ambiente, 2018, p. xiv) | (Consejo del Agua y del Ambiente, 2018, lámina 7)
          CHICAGO        | ''                                             | ''
          ISO690         | (Consejo del Agua y del Ambiente 2018, p. xiv)  | (Consejo del Agua y del Ambiente 2018, lámina 7)
          """)
  void only_styles_by_author_and_year_cite_in_the_text(
      CitationStyle style, String page, String slide) {
    assertThat(in(style, SLIDES).inText(SLIDES, PAGE)).isEqualTo(page);
    assertThat(in(style, SLIDES).inText(SLIDES, SLIDE)).isEqualTo(slide);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ADMINISTRATIVE | «dijo “que no”» (Consejo del Agua y del Ambiente, Logros del año, 26 de marzo de 2018, lámina 7). URL
          APA            | «dijo “que no”» (Consejo del Agua y del Ambiente, 2018, lámina 7).+Consejo del Agua y del Ambiente. (2018, marzo 26). Logros del año [Presentación de resultados], lámina 7. URL
          CHICAGO        | «dijo “que no”»+Consejo del Agua y del Ambiente, «Logros del año», Presentación de resultados, 26 de marzo de 2018, lámina 7, URL.
          """)
  void a_quotation_comes_with_its_source_ready_to_be_pasted(CitationStyle style, String written) {
    assertThat(in(style, SLIDES).quoted("dijo\n«que no»", SLIDES, SLIDE, LINK))
        .isEqualTo(written.replace("URL", LINK).replace('+', '\n'));
  }

  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void a_body_is_never_turned_round_and_parted(CitationStyle style) {
    Work work =
        Works.work(1, DocumentType.REPORT, "Consejo de Agua, Bosques y Suelo", "Informe", "");

    assertThat(entry(style, work)).startsWith("Consejo de Agua, Bosques y Suelo");
  }

  @ParameterizedTest
  @CsvSource({"ADMINISTRATIVE, s. f.", "APA, (s. f.)", "CHICAGO, s. f.", "ISO690, [sin fecha]"})
  void a_work_without_a_date_says_so(CitationStyle style, String said) {
    Work work = Works.work(1, DocumentType.LEGAL_OPINION, COUNCIL, "Opinión", "");

    assertThat(spaced(entry(style, work))).contains(said);
    assertThat(spaced(in(style, work).note(work, PAGE, LINK).plain())).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "APA, '2018-07', '(2018, julio)'",
    "APA, '2018', '(2018)'",
    "CHICAGO, '2018-07', 'julio de 2018'",
    "ISO690, '2018-07', 'julio 2018'"
  })
  void a_date_is_as_exact_as_it_is_known(CitationStyle style, String date, String written) {
    Work work = Works.work(1, DocumentType.COUNCIL_POSITION, COUNCIL, "Posición", date);

    assertThat(entry(style, work)).contains(written).doesNotContain(" 1 de", "enero");
  }

  @Test
  void a_work_that_nobody_answers_for_goes_by_its_title() {
    Work work = Works.work(1, DocumentType.LEGAL_OPINION, "", "Opinión sobre la ley", "2016-11-09");

    assertThat(entry(CitationStyle.APA, work))
        .startsWith("Opinión sobre la ley. (2016, noviembre 9)");
    assertThat(entry(CitationStyle.ISO690, work)).containsOnlyOnce("[en línea]");
    assertThat(in(CitationStyle.ISO690, work).note(work, PAGE, "").plain())
        .endsWith("s.n., p. xiv.");
  }

  @Test
  void works_of_one_author_and_year_are_told_apart_by_letters_in_the_order_of_the_list() {
    Work late = Works.work(1, DocumentType.OTHER, COUNCIL, "A", "2018-05");
    Work early = Works.work(2, DocumentType.OTHER, COUNCIL, "B", "2018-02");
    Work other = Works.work(3, DocumentType.OTHER, COUNCIL, "C", "2019");
    References references = in(CitationStyle.APA, late, early, other, late);

    assertThat(references.inText(early, PAGE)).contains("2018a");
    assertThat(references.inText(late, PAGE)).contains("2018b");
    assertThat(references.inText(other, PAGE)).contains("2019,");
    assertThat(references.list())
        .extracting(References.Listed::work)
        .containsExactly(early, late, other);
    assertThat(references.list().get(1).reference().plain()).contains("(2018b, mayo)");
  }

  @ParameterizedTest
  @EnumSource(CitationStyle.class)
  void a_work_that_can_be_read_nowhere_any_more_is_listed_all_the_same(CitationStyle style) {
    for (DocumentType type : DocumentType.values()) {
      for (String body : new String[] {COUNCIL, ""}) {
        Work gone = new Work("f".repeat(64), "Logros", body, "", SLIDES.date(), type, "", "");

        assertThat(entry(style, gone)).contains(body, "Logros", "2018").doesNotContain("http");
        assertThat(in(style, gone).note(gone, SLIDE, "").plain()).contains("Logros", "lámina 7");
      }
    }
  }

  @Test
  void a_title_is_set_in_italics_where_the_style_wants_it() {
    assertThat(in(CitationStyle.APA, SLIDES).list().getFirst().reference().runs())
        .contains(new Reference.Run("Logros del año", true, ""));
  }

  @Test
  void what_looks_like_markup_in_a_title_stays_as_it_is() {
    Work odd =
        Works.work(1, DocumentType.OTHER, COUNCIL, "El <b>agua</b> & \ue000el {sol}", "2018");

    assertThat(entry(CitationStyle.APA, odd)).contains("El <b>agua</b> & el {sol}");
  }

  @Test
  void english_has_its_own_words_and_leaves_the_capitals_of_a_spanish_title_alone() {
    References references =
        References.in(CitationStyle.CHICAGO, Messages.ENGLISH, DAY, List.of(SLIDES));

    assertThat(references.list().getFirst().reference().plain())
        .startsWith(COUNCIL + ". “Logros del año.” Results presentation. March 26, 2018.");
  }

  @Test
  void an_engine_is_made_once_and_serves_many_threads() throws Exception {
    assertThat(CslEngine.of(CslStyle.APA, "es")).isSameAs(CslEngine.of(CslStyle.APA, "es"));
    List<Callable<String>> asked = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Work work = Works.work(i, DocumentType.OTHER, "Consejo " + i, "Título " + i, "2018");
      asked.add(() -> entry(CitationStyle.APA, work));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<String>> entries = threads.invokeAll(asked);
      for (int i = 0; i < entries.size(); i++) {
        assertThat(entries.get(i).get())
            .startsWith("Consejo %d. (2018). Título %d. ".formatted(i, i));
      }
    }
  }
}
