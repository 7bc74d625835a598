package acervo.web;

import acervo.antecedent.Antecedents;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import java.io.IOException;

/** Reads drafts that people bring and holds them against the collection. Keeps nothing of them. */
public interface DraftDesk {
  /** Too many drafts are being read at once. */
  final class Busy extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What came of reading a draft in a process of its own.
   *
   * @param name of its file, which may tell what it is; may be empty
   * @throws IOException when it cannot be laid down to be read
   */
  Extraction read(String name, byte[] draft) throws Busy, IOException;

  /** Holds its quotations against the collection as it is now. */
  DraftCheck.Result check(Draft draft);

  /** What the collection, as it is now, has on the matters of a draft. */
  Antecedents antecedents(Content draft) throws Busy;
}
