package acervo.extraction.pdf;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Guards against pages whose content costs more than a page may. */
final class Contents {
  /**
   * Filters that make pictures. A stream of drawing commands under one is an attack, or nonsense.
   */
  private static final Set<COSName> PICTURE_FILTERS =
      Set.of(COSName.JBIG2_DECODE, COSName.JPX_DECODE, COSName.DCT_DECODE, COSName.CCITTFAX_DECODE);

  /** Refuses a page before anything of it is decoded. */
  static void check(PDPage page) throws IOException {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      for (COSName filter : streams.next().getFilters()) {
        if (PICTURE_FILTERS.contains(filter)) {
          throw new IOException("drawing commands under the filter " + filter.getName());
        }
      }
    }
  }

  private Contents() {}
}
