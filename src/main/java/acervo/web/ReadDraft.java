package acervo.web;

import acervo.certificate.CertificateCheck;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.message.Message;
import acervo.web.view.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What was read of a draft that somebody sends.
 *
 * @param remarks what is to be said of its file, in sentences
 */
record ReadDraft(Content content, List<String> remarks) {
  /**
   * Reads it; what cannot be read is refused with what to do about it.
   *
   * @param scanned the key of what is said of a draft of pictures
   */
  static ReadDraft of(Upload draft, DraftDesk desk, String scanned, Visit visit) {
    if (draft.isEmpty()) throw new Refusal(400, "web.refused.no_draft");
    if (CertificateCheck.recognises(draft.bytes())) {
      throw new Refusal(422, "check.refused.certificate");
    }
    Extraction extraction;
    try {
      extraction = desk.read(draft.name(), draft.bytes());
    } catch (DraftDesk.Busy busy) {
      throw new Refusal(429, "web.refused.busy");
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
    return switch (extraction) {
      case Extraction.Extracted whole -> new ReadDraft(whole.content(), List.of());
      case Extraction.Truncated cut ->
          new ReadDraft(cut.content(), List.of(visit.wording().say(cut.limit())));
      case Extraction.NeedsOcr unused -> throw new Refusal(422, scanned);
      case Extraction.Locked unused -> throw new Refusal(422, "check.refused.locked");
      case Extraction.Unreadable damaged -> throw unreadable(damaged.reason(), visit);
      case Extraction.Skipped other -> throw unreadable(other.reason(), visit);
    };
  }

  private static Refusal unreadable(Message reason, Visit visit) {
    return new Refusal(422, "check.refused.unreadable", visit.wording().say(reason));
  }
}
