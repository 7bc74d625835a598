package acervo.catalog.vocabulary;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Where a person has to mend a file that is not YAML. The parser tells where it could not go on,
 * which lies after the mistake when something was opened and never closed.
 */
final class SyntaxMistake {
  /** The line to look at, from 1. */
  static int line(String yaml, MarkedYAMLException mistake) {
    Mark stopped = mistake.getProblemMark();
    Mark began = mistake.getContextMark();
    // A quotation or a key that does not end: the scanner says where it began.
    if (mistake instanceof ScannerException && began != null) return began.getLine() + 1;
    if (stopped == null) return 1;
    return openedQuote(yaml, stopped).orElse(stopped).getLine() + 1;
  }

  /**
   * Where the quotation began that ran over a line's end and closed on the line where the parser
   * stopped: it was left open, and what closed it was to open the next one.
   */
  private static Optional<Mark> openedQuote(String yaml, Mark stopped) {
    Scanner scanner =
        new ScannerImpl(new StreamReader(new StringReader(yaml)), new LoaderOptions());
    try {
      while (!scanner.checkToken(Token.ID.StreamEnd)) {
        Token token = scanner.getToken();
        if (token.getStartMark().getIndex() >= stopped.getIndex()) break;
        boolean quoted = token instanceof ScalarToken scalar && isQuote(scalar.getStyle());
        boolean overLines = token.getStartMark().getLine() < token.getEndMark().getLine();
        if (quoted && overLines && token.getEndMark().getLine() == stopped.getLine()) {
          return Optional.of(token.getStartMark());
        }
      }
    } catch (YAMLException end) {
      // It cannot be read further than the parser read.
    }
    return Optional.empty();
  }

  private static boolean isQuote(ScalarStyle style) {
    return style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
  }

  private SyntaxMistake() {}
}
