package acervo;

import acervo.antecedent.Antecedents;
import acervo.antecedent.DraftUnits;
import acervo.catalog.law.LawsOfDocument;
import acervo.extraction.Content;
import acervo.extraction.Extraction;
import acervo.extraction.isolation.IsolatedExtractor;
import acervo.quotation.draft.Draft;
import acervo.quotation.draft.DraftCheck;
import acervo.web.DraftDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads drafts each in a process of its own, so that a hostile one costs its own reading and
 * nothing else, and holds them against the collection. A draft lies in a temporary folder while it
 * is read.
 */
final class Drafts implements DraftDesk {
  private static final int MEGABYTES = 512;
  private static final Duration TIME = Duration.ofSeconds(60);

  /** Read at once; each takes a processor and its memory. */
  private static final int AT_ONCE = 2;

  /** Seconds that one more may wait. */
  private static final int PATIENCE = 30;

  private final Collection collection;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  Drafts(Collection collection) {
    this.collection = collection;
  }

  @Override
  public Extraction read(String name, byte[] draft) throws Busy, IOException {
    takePlace();
    try (TemporaryFolder folder = TemporaryFolder.make("acervo-draft-")) {
      Path file = folder.below("draft").resolve("draft" + ending(name));
      Files.write(file, draft);
      return read(file);
    } finally {
      places.release();
    }
  }

  /** Ends in a {@link Semaphore#release}. */
  private void takePlace() throws Busy {
    try {
      if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) throw new Busy();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
  }

  /** What came of reading a draft where it lies. */
  static Extraction read(Path file) {
    IsolatedExtractor.Process usual = ReaderProcess.settings(MEGABYTES);
    var settings = new IsolatedExtractor.Process(usual.main(), MEGABYTES, TIME, usual.options());
    try (IsolatedExtractor process = new IsolatedExtractor(settings)) {
      return process.read(file);
    }
  }

  /** Of a name nothing but its ending is used, and of that only what tells a format. */
  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return ending.matches("\\.[a-z0-9]{1,5}") ? ending : "";
  }

  @Override
  public DraftCheck.Result check(Draft draft) {
    return DraftCheck.of(draft, collection.holdings(), collection.passages());
  }

  @Override
  public Antecedents antecedents(Content draft) throws Busy {
    takePlace();
    try {
      LawsOfDocument laws = collection.cataloguer().lawsOf(draft.pages());
      DraftUnits units = DraftUnits.of(draft.pages(), laws);
      return Antecedents.of(units, collection.alike(), collection.records());
    } finally {
      places.release();
    }
  }
}
