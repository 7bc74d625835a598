package acervo.extraction.office.opendocument;

import acervo.document.PageBuilder;
import acervo.document.SectionCutter;
import java.util.List;

/** Where blocks are written: a flowing document, or one slide. */
interface Blocks {
  void heading(int level, String words);

  void paragraph(String words);

  void item(int level, String marker, String words);

  void note(String words);

  void row(boolean header, List<String> cells);

  void endTable();

  void breakPage();

  static Blocks of(SectionCutter out) {
    return new Blocks() {
      @Override
      public void heading(int level, String words) {
        out.heading(level, words);
      }

      @Override
      public void paragraph(String words) {
        out.paragraph(words);
      }

      @Override
      public void item(int level, String marker, String words) {
        out.item(level, marker, words);
      }

      @Override
      public void note(String words) {
        out.note(words);
      }

      @Override
      public void row(boolean header, List<String> cells) {
        out.row(header, cells);
      }

      @Override
      public void endTable() {
        out.endTable();
      }

      @Override
      public void breakPage() {
        out.breakPage();
      }
    };
  }

  /** A slide does not break. */
  static Blocks of(PageBuilder page) {
    return new Blocks() {
      @Override
      public void heading(int level, String words) {
        page.heading(level, words);
      }

      @Override
      public void paragraph(String words) {
        page.paragraph(words);
      }

      @Override
      public void item(int level, String marker, String words) {
        page.item(level, marker, words);
      }

      @Override
      public void note(String words) {
        page.note(words);
      }

      @Override
      public void row(boolean header, List<String> cells) {
        page.row(header, cells);
      }

      @Override
      public void endTable() {}

      @Override
      public void breakPage() {}
    };
  }
}
