package acervo;

import acervo.citation.CitationWriter;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.quotation.Difference;
import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import acervo.quotation.draft.DraftCheck.Checked;
import acervo.quotation.draft.Verdict;
import acervo.web.CheckJson;
import acervo.web.view.CheckView;
import acervo.web.view.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Holds the quotations of a draft against the collection and says what became of each. */
record DraftReading(Collection collection, Messages messages) {
  /** Units of a quotation that is only named. */
  private static final int SHOWN = 160;

  /**
   * Tells it on standard output, and the sum on standard error.
   *
   * @param file absolute
   * @return how the program ends
   */
  int tell(Path file, boolean json) throws Refusal {
    Extraction extraction = Drafts.read(file);
    Content content = content(extraction);
    List<String> remarks =
        extraction instanceof Extraction.Truncated cut
            ? List.of(messages.say(cut.limit()))
            : List.of();
    Draft draft = Draft.of(content);
    DraftCheck.Result result = DraftCheck.of(draft, collection.holdings(), collection.passages());
    Wording wording = new Wording(messages, collection::label);
    if (json) {
      System.out.println(CheckJson.of(result, collection.holdings(), remarks, wording).write());
    } else {
      for (Checked each : result.checked()) print(each, wording);
    }
    remarks.forEach(System.err::println);
    if (result.beyond() > 0) {
      Terminal.complain(
          messages, Message.of("check.beyond", result.checked().size(), result.beyond()));
    }
    System.err.println(CheckView.summary(result, wording));
    return remarks.isEmpty() ? Terminal.DONE : Terminal.DONE_WITH_PROBLEMS;
  }

  private static Content content(Extraction extraction) throws Refusal {
    return switch (extraction) {
      case Extraction.Extracted whole -> whole.content();
      case Extraction.Truncated cut -> cut.content();
      case Extraction.NeedsOcr unused -> throw unread(Message.of("check.scanned"), "scanned");
      case Extraction.Locked unused -> throw unread(Message.of("check.locked"), "locked");
      case Extraction.Unreadable damaged -> throw unread(damaged.reason(), "unreadable");
      case Extraction.Skipped other -> throw unread(other.reason(), "unreadable");
    };
  }

  private static Refusal unread(Message what, String remedy) {
    return new Refusal(Terminal.FAILED, what, Message.of("check." + remedy + ".remedy"));
  }

  private void print(Checked checked, Wording wording) {
    Verdict verdict = checked.verdict();
    System.out.println(CheckView.label(verdict.code(), wording) + ": «" + words(checked) + "»");
    String saying = CheckView.saying(verdict, wording);
    if (!saying.isEmpty()) System.out.println("  " + saying);
    verdict
        .place()
        .flatMap(standing -> standing.cited(collection.holdings()))
        .ifPresent(
            citation -> {
              String source = new CitationWriter(wording.messages()).source(citation);
              System.out.println("  " + source + "  " + citation.path());
            });
    System.out.println();
  }

  /** An altered quotation with its difference, {@code [-left out-]} and {@code {+added+}}. */
  private static String words(Checked checked) {
    if (checked.verdict() instanceof Verdict.Altered altered) {
      return altered.standing().difference().pieces().stream()
          .map(DraftReading::marked)
          .collect(Collectors.joining())
          .replaceAll("\\s+", " ");
    }
    String words = checked.quotation().text().replaceAll("\\s+", " ");
    return words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
  }

  private static String marked(Difference.Piece piece) {
    return switch (piece.fate()) {
      case KEPT -> piece.text();
      case LEFT_OUT -> " [-" + piece.text().strip() + "-]";
      case ADDED -> " {+" + piece.text().strip() + "+}";
    };
  }
}
