package acervo.extraction;

import acervo.document.PageState;
import acervo.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Outcomes as every reader words them. */
public final class Outcomes {
  /** Unreadable, for the reason {@code key} and the remedy {@code key + ".remedy"}. */
  public static Extraction.Unreadable unreadable(String key, Object... arguments) {
    return new Extraction.Unreadable(
        Message.of(key, arguments), Message.of(key + ".remedy", arguments));
  }

  /**
   * The outcome that the pages of {@code content} make: truncated where {@code limits} are not
   * empty, to be recognised where there are pictures and no text; content without either carries a
   * remark that says so.
   */
  public static Extraction of(Content content, List<Message> limits) {
    Map<PageState, Integer> counts = content.pageCounts();
    boolean text = counts.containsKey(PageState.TEXT) || counts.containsKey(PageState.OCR);
    if (!limits.isEmpty()) return new Extraction.Truncated(content, limits.getFirst());
    if (text) return new Extraction.Extracted(content);
    if (counts.containsKey(PageState.NEEDS_OCR)) return new Extraction.NeedsOcr(content);
    return new Extraction.Extracted(
        content.remarks().isEmpty() ? with(content, Message.of("extraction.no_text")) : content);
  }

  /** The message that only the first {@code number} of something were read, by its key. */
  public static Message limit(String key, long number) {
    return Message.of(key, String.format(Locale.US, "%,d", number));
  }

  /** {@code content} with one more remark. */
  public static Content with(Content content, Message remark) {
    List<Message> remarks = new ArrayList<>(content.remarks());
    remarks.add(remark);
    return new Content(content.format(), content.properties(), content.pages(), remarks);
  }

  private Outcomes() {}
}
