package acervo;

import acervo.extraction.Extractor;
import acervo.extraction.Limits;
import acervo.extraction.isolation.ExtractionWorker;
import acervo.extraction.isolation.IsolatedExtractor;
import java.util.List;

/** The process in which files are read; see {@link IsolatedExtractor}. */
final class ReaderProcess {
  /** Time to report what was read, after the time reading may take. */
  private static final int GRACE_SECONDS = 10;

  /** How the program starts one. */
  static IsolatedExtractor.Process settings(int megabytes) {
    return new IsolatedExtractor.Process(
        ReaderProcess.class.getName(),
        megabytes,
        Limits.STANDARD.time().plusSeconds(GRACE_SECONDS),
        List.of());
  }

  /** Started by the program with its own class path, never by people. */
  public static void main(String[] arguments) {
    ExtractionWorker.serve(new Extractor(Readers.all(), Limits.STANDARD)::read);
  }

  private ReaderProcess() {}
}
