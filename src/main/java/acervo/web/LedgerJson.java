package acervo.web;

import acervo.document.Document;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PageState;
import acervo.ingest.Progress;
import acervo.message.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger in JSON. The command line prints the same.
 *
 * @param totals files in all and by state, and their pages by state
 * @param progress null when no ingestion is under way
 */
public record LedgerJson(List<FileJson> files, Map<String, Long> totals, ProgressJson progress) {
  /** {@code total} is 0 while the files are still being counted. */
  record ProgressJson(int done, int total, String current) {}

  /** {@code document} is its id, null when the file became none. */
  record FileJson(
      String path,
      String state,
      long bytes,
      Map<String, Integer> pages,
      String reason,
      String remedy,
      String document) {}

  public static LedgerJson of(List<LedgerEntry> entries, Messages messages, Progress progress) {
    return new LedgerJson(
        entries.stream().map(entry -> file(entry, messages)).toList(),
        totals(entries),
        progress.running()
            ? new ProgressJson(progress.done(), progress.total(), progress.current())
            : null);
  }

  /** One JSON object on one line. */
  public String write() {
    return Json.write(this);
  }

  private static FileJson file(LedgerEntry entry, Messages messages) {
    Map<String, Integer> pages = new LinkedHashMap<>();
    for (PageState state : PageState.values()) {
      pages.put(state.code(), entry.pages().getOrDefault(state, 0));
    }
    boolean document = entry.hasDocument() && entry.sha256().length() >= Document.ID_LENGTH;
    return new FileJson(
        entry.path(),
        entry.state().code(),
        entry.bytes(),
        pages,
        entry.reasons().isEmpty() ? null : messages.say(entry.reasons()),
        entry.remedy().map(messages::say).orElse(null),
        document ? entry.sha256().substring(0, Document.ID_LENGTH) : null);
  }

  private static Map<String, Long> totals(List<LedgerEntry> entries) {
    Map<String, Long> totals = new LinkedHashMap<>();
    totals.put("files", (long) entries.size());
    for (FileState state : FileState.values()) {
      totals.put(state.code(), entries.stream().filter(e -> e.state() == state).count());
    }
    for (PageState state : PageState.values()) {
      long pages = entries.stream().mapToLong(e -> e.pages().getOrDefault(state, 0)).sum();
      totals.put("pages_" + state.code(), pages);
    }
    return totals;
  }
}
