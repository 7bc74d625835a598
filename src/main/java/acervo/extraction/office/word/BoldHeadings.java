package acervo.extraction.office.word;

import acervo.extraction.office.Xml;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The headings of a DOCX that was typed without styles: short paragraphs in bold that stand alone
 * over something that is not. A document with any heading style has no others.
 */
final class BoldHeadings {
  static final BoldHeadings NONE = new BoldHeadings(Map.of());

  /** Units past which a paragraph in bold is a sentence that someone wanted to stress. */
  private static final int LONGEST = 120;

  private static final Pattern SENTENCE = Pattern.compile(".*[.;,]|.*: .*", Pattern.DOTALL);

  private final Map<Element, Integer> levels;

  private BoldHeadings(Map<Element, Integer> levels) {
    this.levels = levels;
  }

  /** Those directly in a body; null has none. */
  static BoldHeadings of(Element body, Styles styles) {
    if (body == null) return NONE;
    for (Element paragraph : Xml.below(body, "p")) {
      if (styles.level(Xml.child(paragraph, "pPr")) > 0) return NONE;
    }
    List<Element> blocks = new ArrayList<>();
    List<ParagraphText> texts = new ArrayList<>();
    ParagraphText.Story story = new ParagraphText.Story(styles);
    for (Element child : Xml.children(body)) {
      ParagraphText text = Xml.is(child, "p") ? story.read(child) : null;
      if (text != null && text.words().isBlank()) continue;
      blocks.add(child);
      texts.add(text);
    }
    Map<Element, Integer> levels = new IdentityHashMap<>();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      boolean alone = texts.get(i + 1) == null || !texts.get(i + 1).isBold();
      boolean title = i == 0;
      if (isLine(texts.get(i)) && (alone || title)) levels.put(blocks.get(i), title ? 1 : 2);
    }
    return new BoldHeadings(levels);
  }

  /** From 1, of the title; 2 of the others; 0 of a paragraph that is none. */
  int level(Element paragraph) {
    return levels.getOrDefault(paragraph, 0);
  }

  private static boolean isLine(ParagraphText text) {
    if (text == null || !text.isBold()) return false;
    String words = text.words().strip();
    return words.length() <= LONGEST && !SENTENCE.matcher(words).matches();
  }
}
