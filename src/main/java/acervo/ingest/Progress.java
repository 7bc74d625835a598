package acervo.ingest;

/**
 * How far an ingestion has come.
 *
 * @param total files whose bytes must be looked at; 0 while the folder is being looked through
 * @param done of them
 * @param current the file last begun, empty between files
 * @param running whether it is going on
 */
public record Progress(int total, int done, String current, boolean running) {
  public static final Progress IDLE = new Progress(0, 0, "", false);

  static Progress starting() {
    return new Progress(0, 0, "", true);
  }
}
