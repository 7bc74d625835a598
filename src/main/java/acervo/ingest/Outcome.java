package acervo.ingest;

import acervo.corpus.CorpusFolder;
import acervo.corpus.CorpusFolder.Found;
import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PageState;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the ledger says of a file. */
final class Outcome {
  /** The line of a file that was read, or that a reader refused. */
  static LedgerEntry of(Found.File file, String sha256, Extraction extraction, int reader) {
    return switch (extraction) {
      case Extraction.Extracted extracted -> read(file, sha256, extracted.content(), reader);
      case Extraction.NeedsOcr scanned ->
          line(
              file,
              sha256,
              FileState.NEEDS_OCR,
              scanned.content().pageCounts(),
              with(scanned.content().remarks(), Message.of("ingest.needs_ocr")),
              "ingest.needs_ocr.remedy",
              reader);
      case Extraction.Truncated cut ->
          line(
              file,
              sha256,
              FileState.TRUNCATED,
              cut.content().pageCounts(),
              with(cut.content().remarks(), cut.limit()),
              "ingest.truncated.remedy",
              reader);
      case Extraction.Locked() ->
          line(
              file,
              sha256,
              FileState.LOCKED,
              Map.of(),
              List.of(Message.of("ingest.locked")),
              "ingest.locked.remedy",
              reader);
      case Extraction.Unreadable unreadable ->
          new LedgerEntry(
              file.path(),
              file.bytes(),
              file.modified(),
              sha256,
              FileState.UNREADABLE,
              Map.of(),
              List.of(unreadable.reason()),
              Optional.of(unreadable.remedy()),
              reader);
      case Extraction.Skipped skipped ->
          new LedgerEntry(
              file.path(),
              file.bytes(),
              file.modified(),
              sha256,
              FileState.SKIPPED,
              Map.of(),
              List.of(skipped.reason()),
              Optional.empty(),
              reader);
    };
  }

  /** The line of something that cannot be opened, or is not a file. */
  static LedgerEntry of(Found other, int reader) {
    return switch (other) {
      case Found.Own own ->
          new LedgerEntry(
              own.path(),
              0,
              0,
              "",
              FileState.SKIPPED,
              Map.of(),
              List.of(Message.of("ingest.own")),
              Optional.empty(),
              reader);
      case Found.Sidecar sidecar -> of(sidecar, List.of(), reader);
      case Found.Link link ->
          new LedgerEntry(
              link.path(),
              0,
              0,
              "",
              FileState.SKIPPED,
              Map.of(),
              List.of(Message.of("ingest.link")),
              Optional.of(Message.of("ingest.link.remedy")),
              reader);
      case Found.Closed closed -> closed(closed.path(), 0, 0, reader);
      case Found.File file -> closed(file.path(), file.bytes(), file.modified(), reader);
    };
  }

  /** The line of a corrections file, with the mistakes in it. */
  static LedgerEntry of(Found.Sidecar sidecar, List<Message> mistakes, int reader) {
    Message about = Message.of("ingest.sidecar", CorpusFolder.nameOf(sidecar.about()));
    return new LedgerEntry(
        sidecar.path(),
        sidecar.bytes(),
        sidecar.modified(),
        "",
        FileState.SKIPPED,
        Map.of(),
        with(mistakes, about),
        Optional.empty(),
        reader);
  }

  private static LedgerEntry closed(String path, long bytes, long modified, int reader) {
    return new LedgerEntry(
        path,
        bytes,
        modified,
        "",
        FileState.UNREADABLE,
        Map.of(),
        List.of(Message.of("ingest.closed")),
        Optional.of(Message.of("ingest.closed.remedy")),
        reader);
  }

  private static LedgerEntry read(Found.File file, String sha256, Content content, int reader) {
    Map<PageState, Integer> counts = content.pageCounts();
    int all = content.pages().size();
    int scanned = counts.getOrDefault(PageState.NEEDS_OCR, 0);
    int failed = counts.getOrDefault(PageState.FAILED, 0);
    List<Message> reasons = new ArrayList<>(content.remarks());
    if (scanned > 0) reasons.add(Message.of("ingest.pages_need_ocr", scanned, all));
    if (failed > 0) reasons.add(Message.of("ingest.pages_failed", failed, all));
    String remedy =
        scanned > 0 ? "ingest.needs_ocr.remedy" : failed > 0 ? "ingest.pages_failed.remedy" : "";
    return line(file, sha256, FileState.READ, counts, reasons, remedy, reader);
  }

  private static List<Message> with(List<Message> remarks, Message first) {
    List<Message> reasons = new ArrayList<>(List.of(first));
    reasons.addAll(remarks);
    return reasons;
  }

  private static LedgerEntry line(
      Found.File file,
      String sha256,
      FileState state,
      Map<PageState, Integer> pages,
      List<Message> reasons,
      String remedy,
      int reader) {
    return new LedgerEntry(
        file.path(),
        file.bytes(),
        file.modified(),
        sha256,
        state,
        pages,
        reasons,
        Optional.of(remedy).filter(key -> !key.isEmpty()).map(Message::of),
        reader);
  }

  private Outcome() {}
}
