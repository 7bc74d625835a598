package acervo.extraction.office;

import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.SectionCutter;
import acervo.extraction.Content;
import acervo.extraction.Content.Property;
import acervo.extraction.Extraction;
import acervo.extraction.Limits;
import acervo.message.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.util.RecordFormatException;

/** The reading of one file in progress: what was found so far, and how much may still be read. */
public final class Reading {
  /** What reads the file's content into the reading. */
  @FunctionalInterface
  public interface Body {
    void readInto(Reading reading) throws IOException;
  }

  /** Ends a reading at a limit; what was read stays. */
  private static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message limit;

    LimitReached(Message limit) {
      super(limit.key(), null, false, false);
      this.limit = limit;
    }
  }

  private final Limits limits;
  private final long started = System.nanoTime();
  private final Map<Property, String> properties = new EnumMap<>(Property.class);
  private final List<Page> pages = new ArrayList<>();
  private final List<Message> remarks = new ArrayList<>();
  private SectionCutter flow;
  private Supplier<Page> open;
  private long characters;

  private Reading(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file by {@code body} and says what came of it. A file that asks for a password is
   * locked and one that unpacks to far more than it should is unreadable; anything else that the
   * body throws on malformed content is thrown on.
   */
  public static Extraction of(Format format, Limits limits, Body body) throws IOException {
    Reading reading = new Reading(limits);
    try {
      body.readInto(reading);
      return reading.outcome(format);
    } catch (LimitReached reached) {
      return new Extraction.Truncated(reading.content(format), reached.limit);
    } catch (EncryptedDocumentException locked) {
      return new Extraction.Locked();
    } catch (RecordFormatException oversized) {
      return unreadable("extraction.office.oversized");
    } catch (IOException | RuntimeException failure) {
      if (isZipBomb(failure)) return unreadable("extraction.office.bomb");
      throw failure;
    }
  }

  /** An outcome whose reason and remedy are the messages {@code key} and {@code key.remedy}. */
  public static Extraction.Unreadable unreadable(String key) {
    return new Extraction.Unreadable(Message.of(key), Message.of(key + ".remedy"));
  }

  public Limits limits() {
    return limits;
  }

  /** Keeps what the file says of itself; null and blank values are left out. */
  public void property(Property property, String value) {
    if (value != null && !value.isBlank()) properties.put(property, value.strip());
  }

  public void remark(Message remark) {
    if (!remarks.contains(remark)) remarks.add(remark);
  }

  /** A remark whose only argument is how many there were; none for 0. */
  public void remark(String key, int count) {
    if (count > 0) remark(Message.of(key, count));
  }

  public void add(Page page) {
    pages.add(page);
    open = null;
    characters += page.text().length();
    check();
  }

  /** The number of the page to be added next, from 1. */
  public int nextPage() {
    return pages.size() + 1;
  }

  /** Makes the cutter's pages the pages of the document, as far as they were written. */
  public SectionCutter flow(SectionCutter cutter) {
    flow = cutter;
    return cutter;
  }

  /**
   * Names the page being written, for the case that a limit ends the reading before it is added.
   */
  public void open(Supplier<Page> page) {
    open = page;
  }

  /** Ends the reading when a limit is reached. To be called at every block or row. */
  public void check() {
    check(0);
  }

  /** As {@link #check()}, with units of text that were written and are on no page yet. */
  public void check(long pending) {
    long units = characters + pending + (flow == null ? 0 : flow.length());
    int count = pages.size() + (flow == null ? 0 : flow.pageNumber() - 1);
    if (units > limits.characters()) {
      throw new LimitReached(Message.of("extraction.office.limit.characters", limits.characters()));
    }
    if (count > limits.pages()) {
      throw new LimitReached(Message.of("extraction.office.limit.pages", limits.pages()));
    }
    if (System.nanoTime() - started > limits.time().toNanos()) {
      throw new LimitReached(Message.of("extraction.office.limit.time", limits.time().toSeconds()));
    }
  }

  private Extraction outcome(Format format) {
    Content content = content(format);
    Map<PageState, Integer> counts = content.pageCounts();
    boolean blind = counts.containsKey(PageState.NEEDS_OCR) && !counts.containsKey(PageState.TEXT);
    return blind ? new Extraction.NeedsOcr(content) : new Extraction.Extracted(content);
  }

  private Content content(Format format) {
    List<Page> all = new ArrayList<>(pages);
    if (flow != null) all.addAll(flow.pages());
    if (open != null) all.add(open.get());
    if (all.size() > limits.pages()) all = all.subList(0, limits.pages());
    return new Content(format, properties, all, remarks);
  }

  private static boolean isZipBomb(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String words = String.valueOf(cause.getMessage());
      if (words.contains("Zip bomb") || words.contains("JAXP0001000")) return true;
    }
    return false;
  }
}
