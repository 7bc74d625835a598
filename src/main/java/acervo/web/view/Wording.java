package acervo.web.view;

import acervo.document.DocumentType;
import acervo.document.FileState;
import acervo.document.Format;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.document.Period;
import acervo.document.WrittenDate;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.record.Kind;
import acervo.search.FacetLabels;
import acervo.search.FacetName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** How things are written for one reader: sentences, dates, numbers and names. */
public record Wording(Messages messages, FacetLabels labels) {
  private static final String[] SIZES = {"B", "KB", "MB", "GB"};

  public String say(String key, Object... arguments) {
    return messages.say(key, arguments);
  }

  public String say(Message message) {
    return messages.say(message);
  }

  /** Sentences one after the other; empty for none. */
  public String say(List<Message> sentences) {
    return messages.say(sentences);
  }

  /** «26 de marzo de 2018», «marzo de 2018», «2018»; in English "26 March 2018". */
  public String date(PartialDate date) {
    return WrittenDate.of(date, messages.locale());
  }

  /** The day of a moment where the program runs: «26 de marzo de 2018». */
  public String date(Instant moment) {
    LocalDate day = LocalDate.ofInstant(moment, ZoneId.systemDefault());
    return date(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  /** «enero de 2018 a junio de 2018», «2018». */
  public String period(Period period) {
    return period.from().equals(period.to())
        ? date(period.from())
        : say("web.period", date(period.from()), date(period.to()));
  }

  /** As in El Salvador: 1,555. */
  public String number(long number) {
    return String.format(Locale.US, "%,d", number);
  }

  /** «820 B», «1.4 MB». */
  public String size(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1000 && unit < SIZES.length - 1) {
      size /= 1000;
      unit++;
    }
    String pattern = unit < 2 ? "%.0f %s" : "%.1f %s";
    return String.format(Locale.US, pattern, size, SIZES[unit]);
  }

  public String type(DocumentType type) {
    return say("web.type." + type.code());
  }

  public String state(FileState state) {
    return say("web.state." + state.code());
  }

  /** What a record of a kind is: «Resultado». */
  public String kind(Kind kind) {
    return say("record.kind." + kind.code());
  }

  /** Records of a kind: «Resultados». */
  public String kinds(Kind kind) {
    return say("web.kinds." + kind.code());
  }

  /** What a page is called where there is little room: «lám. 7», «p. 12», «hoja Resumen». */
  public String shortPage(PageUnit unit, String label) {
    return say("web.unit.short." + unit.code(), label);
  }

  /** «Lámina 7», «Página 12». */
  public String page(PageUnit unit, String label) {
    return say("web.unit.long." + unit.code(), label);
  }

  /** «3 láminas», «1 página». */
  public String pages(PageUnit unit, int count) {
    return say("web.unit.count." + unit.code(), count);
  }

  public String facet(FacetName facet) {
    return say("web.facet." + facet.code());
  }

  /** The name of a value: of types and formats ours, of the others the authority file's. */
  public String value(FacetName facet, String value) {
    return switch (facet) {
      case TYPE -> type(DocumentType.of(value));
      case FORMAT -> format(Format.of(value));
      case YEAR -> value.equals(FacetName.UNDATED) ? say("web.undated") : value;
      case MONTH -> PartialDate.parse(value).map(this::date).orElse(value);
      case AREA, COUNCIL, LAW, PLAN, INSTITUTION -> labels.label(facet, value);
    };
  }

  public String format(Format format) {
    return format == Format.OTHER ? say("web.format.other") : format.name();
  }
}
