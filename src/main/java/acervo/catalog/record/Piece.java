package acervo.catalog.record;

import acervo.document.Page;
import acervo.record.Stretch;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The elements of one record, in reading order, and the lead-ins above them. */
record Piece(List<Element> elements, List<Element> leadIns) {
  Piece {
    elements = List.copyOf(elements);
    leadIns = List.copyOf(leadIns);
  }

  /** The same under one more lead-in, outside the others. */
  Piece after(Element leadIn) {
    List<Element> all = new ArrayList<>(List.of(leadIn));
    all.addAll(leadIns);
    return new Piece(elements, all);
  }

  Element first() {
    return elements.getFirst();
  }

  /** One stretch a page, from the first word of its elements there to the last. */
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    Page page = null;
    for (Element element : elements) {
      Span span = element.block().span();
      if (element.page() == page) {
        Span before = stretches.removeLast().span();
        stretches.add(new Stretch(page.number(), before.union(span)));
      } else {
        page = element.page();
        stretches.add(element.place());
      }
    }
    return stretches;
  }
}
