package acervo.extraction.isolation;

import acervo.extraction.Extraction;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;

/**
 * The process that reads for {@link IsolatedExtractor}: paths come in, outcomes go out, one at a
 * time, each after its length as a four-byte integer. It ends when its input does, also while it is
 * reading, so that it never outlives the program that started it.
 */
public final class ExtractionWorker {
  /** In place of a length: memory ran out, and the process ends. */
  static final int OUT_OF_MEMORY = -1;

  /** Bytes: parsers of nested formats recurse. */
  private static final long STACK = 16L << 20;

  private final Function<Path, Extraction> extractor;
  private final DataOutputStream out;
  private final SynchronousQueue<Path> requests = new SynchronousQueue<>();

  private ExtractionWorker(Function<Path, Extraction> extractor, OutputStream out) {
    this.extractor = extractor;
    this.out = new DataOutputStream(out);
  }

  /**
   * Serves this process's standard input and output until the input ends, then ends the process.
   * What libraries print goes to standard error from here on.
   */
  public static void serve(Function<Path, Extraction> extractor) {
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    new ExtractionWorker(extractor, answers).serve(System.in);
  }

  private void serve(InputStream paths) {
    Thread.Builder.OfPlatform reading = Thread.ofPlatform().name("reading").daemon();
    reading.stackSize(STACK).start(this::readAll);
    try (DataInputStream in = new DataInputStream(paths)) {
      while (true) {
        byte[] path = new byte[in.readInt()];
        in.readFully(path);
        requests.put(Path.of(new String(path, StandardCharsets.UTF_8)));
      }
    } catch (EOFException parentIsGone) {
      Runtime.getRuntime().halt(0);
    } catch (IOException | InterruptedException | OutOfMemoryError failure) {
      Runtime.getRuntime().halt(1);
    }
  }

  private void readAll() {
    try {
      while (true) {
        byte[] answer = ExtractionCodec.encode(extractor.apply(requests.take()));
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
      }
    } catch (OutOfMemoryError memory) {
      tellAndEnd();
    } catch (Throwable failure) {
      // Whatever it is, this process cannot be trusted with the next file.
      failure.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  private void tellAndEnd() {
    try {
      out.writeInt(OUT_OF_MEMORY);
      out.flush();
    } catch (IOException parentIsGone) {
      // Nobody is left to tell.
    } finally {
      Runtime.getRuntime().halt(1);
    }
  }
}
