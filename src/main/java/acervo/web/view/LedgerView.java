package acervo.web.view;

import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PageState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of the ledger.
 *
 * @param totals how many files ended in each state, each leading to them
 * @param shown the state the list is narrowed to, empty for all
 */
public record LedgerView(
    List<Total> totals, List<Row> rows, String shown, Pager pager, boolean empty) {
  public static final String PATH = "/ingesta";
  public static final String STATE = "estado";
  private static final int SIZE = 200;

  public record Total(String code, String label, String number, String url, boolean current) {}

  /**
   * A file.
   *
   * @param url its document, empty when it became none
   * @param pages how its pages ended, in words
   */
  public record Row(
      String path,
      String code,
      String state,
      String size,
      String url,
      String pages,
      String reason,
      String remedy) {}

  /** {@code page} counts from 1. */
  public static LedgerView of(
      List<LedgerEntry> entries, Optional<FileState> state, int page, Wording wording) {
    List<LedgerEntry> some =
        entries.stream().filter(entry -> state.isEmpty() || entry.state() == state.get()).toList();
    int first = (int) Math.min(some.size(), (long) (page - 1) * SIZE);
    String code = state.map(FileState::code).orElse("");
    return new LedgerView(
        totals(entries, code, wording),
        some.subList(first, Math.min(some.size(), first + SIZE)).stream()
            .map(entry -> row(entry, wording))
            .toList(),
        code,
        Pager.of(
            some.size(),
            page,
            SIZE,
            step -> Address.of(PATH).with(STATE, code).with("pagina", step)),
        entries.isEmpty());
  }

  /** The state of a code; empty for an unknown one. */
  public static Optional<FileState> state(String code) {
    return Arrays.stream(FileState.values()).filter(state -> state.code().equals(code)).findFirst();
  }

  private static List<Total> totals(List<LedgerEntry> entries, String shown, Wording wording) {
    Map<FileState, Integer> counts = new EnumMap<>(FileState.class);
    for (LedgerEntry entry : entries) counts.merge(entry.state(), 1, Integer::sum);
    List<Total> totals = new ArrayList<>();
    totals.add(
        new Total(
            "all",
            wording.say("web.ledger.all"),
            wording.number(entries.size()),
            PATH,
            shown.isEmpty()));
    counts.forEach(
        (state, count) ->
            totals.add(
                new Total(
                    state.code(),
                    wording.state(state),
                    wording.number(count),
                    Address.of(PATH).with(STATE, state.code()).toString(),
                    state.code().equals(shown))));
    return totals;
  }

  private static Row row(LedgerEntry entry, Wording wording) {
    boolean document = entry.hasDocument() && !entry.sha256().isEmpty();
    return new Row(
        entry.path(),
        entry.state().code(),
        wording.state(entry.state()),
        wording.size(entry.bytes()),
        document ? Address.document(entry.sha256().substring(0, 12)).toString() : "",
        pages(entry, wording),
        wording.say(entry.reasons()),
        entry.remedy().map(wording::say).orElse(""));
  }

  private static String pages(LedgerEntry entry, Wording wording) {
    List<String> parts = new ArrayList<>();
    for (PageState state : PageState.values()) {
      int count = entry.pages().getOrDefault(state, 0);
      if (count > 0) parts.add(wording.say("web.pages." + state.code(), count));
    }
    return String.join(", ", parts);
  }
}
