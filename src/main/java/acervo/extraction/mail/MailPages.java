package acervo.extraction.mail;

import acervo.document.Block;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of an e-mail's own text: what it says of itself stands at the head of the first. */
final class MailPages {
  private static final String GAP = "\n\n";

  /** At least one page, which is empty when there is neither text nor header. */
  static List<Page> of(MailHeader header, List<Page> text) {
    List<Page> written = text.stream().filter(page -> page.state() == PageState.TEXT).toList();
    Page head = head(header);
    if (written.isEmpty()) return List.of(head);
    List<Page> pages = new ArrayList<>();
    for (Page page : written) {
      boolean first = pages.isEmpty() && head.state() == PageState.TEXT;
      pages.add(first ? joined(head, page) : page(pages.size() + 1, page.text(), page.blocks()));
    }
    return pages;
  }

  private static Page head(MailHeader header) {
    PageBuilder head = new PageBuilder(1).unit(PageUnit.MESSAGE).heading(1, header.subject());
    header.shown().forEach((name, value) -> head.paragraph(name + ": " + value));
    return head.build();
  }

  private static Page joined(Page head, Page text) {
    int shift = head.text().length() + GAP.length();
    List<Block> blocks = new ArrayList<>(head.blocks());
    for (Block block : text.blocks()) {
      List<Span> cells = block.cells().stream().map(cell -> cell.shift(shift)).toList();
      Span span = block.span().shift(shift);
      blocks.add(new Block(block.kind(), block.level(), span, block.marker(), cells));
    }
    return page(1, head.text() + GAP + text.text(), blocks);
  }

  /** Lines of the text are not lines of the file, which has it encoded: so none is named. */
  private static Page page(int number, String text, List<Block> blocks) {
    return new Page(
        number,
        Integer.toString(number),
        PageUnit.MESSAGE,
        PageState.TEXT,
        text,
        blocks,
        0,
        Optional.empty());
  }

  private MailPages() {}
}
