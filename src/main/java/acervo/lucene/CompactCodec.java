package acervo.lucene;

import java.io.IOException;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.DeflateWithPresetDictCompressionMode;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * Lucene's codec with pages compressed as well as it can, in smaller pieces: to show a page, one
 * piece is unpacked, and with Lucene's own of 48 KiB that took most of the time of an answer. What
 * is written says of itself how big its pieces are, so that Lucene's own codec, whose name this one
 * has, reads it.
 */
final class CompactCodec extends FilterCodec {
  /** The pieces that share a dictionary: ten of them; Lucene has 480 KiB. */
  private static final int CHUNK = 80 * 1024;

  private static final int MOST_ENTRIES = 4096;
  private static final int BLOCK_SHIFT = 10;

  private final StoredFieldsFormat stored = new SmallPieces();

  CompactCodec() {
    super("Lucene104", new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }

  private static final class SmallPieces extends StoredFieldsFormat {
    private final StoredFieldsFormat usual =
        new Lucene90StoredFieldsFormat(Lucene90StoredFieldsFormat.Mode.BEST_COMPRESSION);

    @Override
    public StoredFieldsReader fieldsReader(
        Directory directory, SegmentInfo segment, FieldInfos fields, IOContext context)
        throws IOException {
      return usual.fieldsReader(directory, segment, fields, context);
    }

    @Override
    public StoredFieldsWriter fieldsWriter(
        Directory directory, SegmentInfo segment, IOContext context) throws IOException {
      segment.putAttribute(
          Lucene90StoredFieldsFormat.MODE_KEY,
          Lucene90StoredFieldsFormat.Mode.BEST_COMPRESSION.name());
      return new Lucene90CompressingStoredFieldsFormat(
              "Lucene90StoredFieldsHighData",
              new DeflateWithPresetDictCompressionMode(),
              CHUNK,
              MOST_ENTRIES,
              BLOCK_SHIFT)
          .fieldsWriter(directory, segment, context);
    }
  }
}
