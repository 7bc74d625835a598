package acervo.catalog;

import acervo.catalog.mention.DateGrammar;
import acervo.catalog.mention.DateMention;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Period;
import acervo.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The period that a document tells of, where it states one: in its title («… 2016-2017»), in words
 * that state it («período: enero a junio de 2018», «correspondiente al año 2017»), as a line of the
 * cover («Enero a junio de 2018»); of an account of results, as the year or month in its title
 * («Memoria de labores 2017»); in a sentence under it («Lo hecho entre 2016 y 2018»); or, for want
 * of all these, in the file's name.
 */
final class CoveredPeriod {
  /** Parts of the beginning that may state it. */
  private static final int OPENING = 30;

  /** What may stand between the words that state it and the date: «: de», « al año». */
  private static final int GAP = 24;

  /** In folded text, single spaces. */
  private static final Pattern STATING =
      Phrasing.pattern(
          """
          (?:\\bperiodo\\b(?: (?:que cubre|cubierto|informado|de gestion|comprendido|evaluado))?
          |\\bcorrespondientes? (?:al?|a los|a las)\\b
          |\\bcomprendid[oa]s? (?:entre|de|del|desde)\\b
          |\\bque (?:abarca|cubre|comprende)\\b
          |\\b(?:ejercicio|ano) (?:fiscal|presupuestario|economico)\\b)
          [ :.,]*(?:entre |de |del |desde |al? |el |los |las |mes(?:es)? |ano(?:s)? |periodo ){0,4}$
          """);

  private static final Pattern ACCOUNT =
      Phrasing.pattern(
          """
          \\b(?:resultados|logros|memoria|informe (?:anual|semestral|trimestral|mensual|de (?:labores
          |logros|gestion|resultados|avance|actividades))|rendicion de cuentas|boletin
          |plan (?:anual|operativo)|monitoreo)\\b
          """);

  /** What was done, before the time in which it was. In folded text, single spaces. */
  private static final Pattern DONE =
      Phrasing.pattern(
          """
          \\b(?:lo (?:hecho|realizado|logrado|alcanzado|actuado|ejecutado)
          |(?:labor(?:es)?|trabajos?|gestion|avances?|logros|resultados|acciones|actividades|ejecucion
          |balance|informe)(?: \\p{Ll}+){0,5}?)
          (?: entre| desde| del?| durante| en)(?: los anos| el periodo)?,? ?$
          """);

  /** «Año 2018» set off on its line. In folded text, single spaces. */
  private static final Pattern YEAR = Pattern.compile("(?:^|[·•|(–—-] ?)$");

  /** Blocks after the title among which a line may be the period, or a sentence tell it. */
  private static final int COVER = 6;

  /** Letters that a line may have beside its period: «Período:», «de». */
  private static final int BESIDE = 10;

  private static final int SHORT = 140;

  static Optional<Finding<Period>> find(
      Source source, Finding<String> title, Finding<DocumentType> type) {
    boolean lent = title.evidence().rule().equals(TitleFinder.FILE_NAME);
    List<DateMention> inTitle = lent ? List.of() : DateGrammar.find(title.evidence().quote());
    Optional<Finding<Period>> spelled =
        inTitle.stream()
            .filter(DateMention::isPeriod)
            .findFirst()
            .map(date -> new Finding<>(period(date), title.within(date.span(), "period-title")));
    List<Part> cover = cover(source, title);
    return spelled
        .or(() -> stated(source))
        .or(() -> onLine(cover))
        .or(() -> ofAccount(title, type, inTitle))
        .or(() -> told(cover, isAccount(title, type)))
        .or(() -> inFileName(source.fileName()));
  }

  /** A period that the name of a file spells: «plan_2014-2019.pdf». */
  private static Optional<Finding<Period>> inFileName(String file) {
    Finding<String> whole = new Finding<>(file, Evidence.outside(file, "period-file-name"));
    return DateGrammar.find(file.replace('_', ' ')).stream()
        .filter(DateMention::isPeriod)
        .findFirst()
        .map(date -> new Finding<>(period(date), whole.within(date.span(), "period-file-name")));
  }

  private static Period period(DateMention date) {
    return new Period(date.from(), date.to());
  }

  private static Optional<Finding<Period>> stated(Source source) {
    for (Part part : source.opening().stream().limit(OPENING).toList()) {
      String text = part.text();
      String folded = Folding.fold(text).replaceAll("\\s", " ").replace('ñ', 'n');
      for (DateMention date : DateGrammar.find(text)) {
        String before = folded.substring(0, date.span().start()).replaceAll(" +", " ");
        String near = before.substring(Math.max(0, before.length() - GAP - 50));
        if (STATING.matcher(near).find()) {
          return Optional.of(
              new Finding<>(period(date), part.evidence(date.span(), "period-stated")));
        }
      }
    }
    return Optional.empty();
  }

  /** The short blocks of the first page around the title, up to the first long one. */
  private static List<Part> cover(Source source, Finding<String> title) {
    return source.opening().stream()
        .limit(COVER)
        .takeWhile(part -> part.words().length() <= SHORT)
        .filter(part -> !part.kind().isRow())
        .filter(part -> !part.evidence("").span().overlaps(title.evidence().span()))
        .toList();
  }

  /** A line that is a period: «Enero a junio de 2018». */
  private static Optional<Finding<Period>> onLine(List<Part> cover) {
    for (Part part : cover) {
      for (Part line : part.lines()) {
        for (DateMention date : DateGrammar.find(line.text())) {
          if (date.isPeriod() && DatingWords.lettersBeside(line.text(), date) <= BESIDE) {
            return Optional.of(
                new Finding<>(period(date), line.evidence(date.span(), "period-line")));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** In a sentence under the title: «Lo hecho entre 2016 y 2018»; of an account, «Año 2018» too. */
  private static Optional<Finding<Period>> told(List<Part> cover, boolean account) {
    for (Part part : cover) {
      String text = part.text();
      String folded = Folding.fold(text).replaceAll("\\s", " ").replace('ñ', 'n');
      for (DateMention date : DateGrammar.find(text)) {
        String before = folded.substring(0, date.span().start());
        boolean year = folded.startsWith("ano ", date.span().start());
        if (date.isPeriod() && DONE.matcher(before).find()
            || account && year && YEAR.matcher(before).find()) {
          return Optional.of(
              new Finding<>(period(date), part.evidence(date.span(), "period-told")));
        }
      }
    }
    return Optional.empty();
  }

  /** A single year or month in the title of an account is what it accounts for, a day is not. */
  private static Optional<Finding<Period>> ofAccount(
      Finding<String> title, Finding<DocumentType> type, List<DateMention> dates) {
    if (dates.size() != 1 || !isAccount(title, type)) return Optional.empty();
    DateMention date = dates.getFirst();
    return date.from().day() != 0
        ? Optional.empty()
        : Optional.of(new Finding<>(period(date), title.within(date.span(), "period-title")));
  }

  private static boolean isAccount(Finding<String> title, Finding<DocumentType> type) {
    boolean account =
        switch (type.value()) {
          case RESULTS_SLIDES, REPORT -> true;
          case LEGAL_OPINION, COUNCIL_POSITION, OTHER -> false;
        };
    String folded = Folding.fold(title.evidence().quote()).replaceAll("\\s+", " ");
    return account && ACCOUNT.matcher(folded).find();
  }

  private CoveredPeriod() {}
}
