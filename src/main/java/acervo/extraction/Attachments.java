package acervo.extraction;

import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files found inside one file: their pages, to stand after its own, and remarks on those that
 * could not be read. For one reading, by one thread.
 */
public final class Attachments {
  /** How many files within one are read. */
  static final int COUNT = 200;

  private final PartReader parts;
  private final List<Page> pages = new ArrayList<>();
  private final List<Message> remarks = new ArrayList<>();
  private final List<Message> limits = new ArrayList<>();
  private int count;
  private int pictures;

  public Attachments(PartReader parts) {
    this.parts = parts;
  }

  /**
   * Reads one more.
   *
   * @param name what it is called; a nameless one is called by its number
   * @param in its bytes, read to the end and not closed
   */
  public void add(String name, InputStream in) throws IOException {
    if (++count > COUNT) {
      if (count == COUNT + 1) limits.add(Outcomes.limit("extraction.limit.attachments", COUNT));
      return;
    }
    String shown = name.isBlank() ? Integer.toString(count) : baseName(name);
    Path copy = Files.createTempFile("acervo-", ".part");
    try {
      Files.write(copy, in.readAllBytes());
      add(shown, parts.read(copy, shown));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** A picture of the text around it: counted, not read. */
  public void addPicture() {
    pictures++;
  }

  private void add(String name, Extraction extraction) {
    switch (extraction) {
      case Extraction.Extracted(Content content) -> add(name, content);
      case Extraction.NeedsOcr(Content content) -> {
        add(name, content);
        remarks.add(Message.of("extraction.attachment.needs_ocr", name));
      }
      case Extraction.Truncated(Content content, Message limit) -> {
        add(name, content);
        limits.add(Message.of("extraction.attachment.truncated", name));
        remarks.add(limit);
      }
      case Extraction.Locked() -> remarks.add(Message.of("extraction.attachment.locked", name));
      case Extraction.Unreadable unreadable ->
          remarks.add(Message.of("extraction.attachment.unreadable", name));
      case Extraction.Skipped skipped ->
          remarks.add(Message.of("extraction.attachment.skipped", name));
    }
  }

  private void add(String name, Content content) {
    for (Page page : content.pages()) {
      boolean nested = page.unit() == PageUnit.ATTACHMENT;
      String label = content.pages().size() == 1 ? name : name + ", p. " + page.label();
      pages.add(
          new Page(
              pages.size() + 1,
              nested ? name + " › " + page.label() : label,
              PageUnit.ATTACHMENT,
              page.state(),
              page.text(),
              page.blocks(),
              page.firstLine(),
              Optional.empty()));
    }
    remarks.addAll(content.remarks());
  }

  /** {@code first}, and after them the pages of what was added, numbered on. */
  public List<Page> after(List<Page> first) {
    // A letter that only carries its attachments needs no empty page before them.
    boolean blank = first.stream().allMatch(page -> page.state() == PageState.EMPTY);
    List<Page> all = new ArrayList<>(blank && !pages.isEmpty() ? List.of() : first);
    for (Page page : pages) all.add(page.renumbered(all.size() + 1, page.label(), page.unit()));
    return all;
  }

  /** What was found and not read. */
  public List<Message> remarks() {
    List<Message> all = new ArrayList<>(remarks);
    if (pictures > 0) all.add(Message.of("extraction.attachment.pictures", pictures));
    return all;
  }

  /** Limits reached; usually none. */
  public List<Message> limits() {
    return List.copyOf(limits);
  }

  private static String baseName(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
  }
}
