package acervo.extraction.office;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** POI's guard against parts of a zip that unpack to far more than they should. */
public final class ZipBombs {
  /** POI's own value. */
  private static final double LEAST_RATIO = 0.01;

  /**
   * Sets the guard. The setting is the whole process's and other readers switch it off when they
   * are loaded, so this is called before every opening.
   */
  public static void guard() {
    ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
  }

  private ZipBombs() {}
}
