package acervo.web;

import acervo.web.view.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bodies of requests: one bound for all, whatever their address and form. A request that is
 * refused is read to its end all the same, because a client that is still sending would see a
 * broken connection and no answer.
 */
final class Bodies {
  /** Bytes. Nothing that is sent here is long. */
  static final long LARGEST = 1024 * 1024;

  /** Bytes of one body that are read for nothing; the connection of a longer one breaks. */
  private static final long PATIENCE = 256 * LARGEST;

  /**
   * Reads the body, which handlers then find in memory; refused with 413 when it is too large, and
   * with 415 when it is in parts, which the server would read past the bound. Only a draft to be
   * checked is read by its own handler, {@link Upload}, which has a larger bound.
   */
  static void read(Context context) {
    if (CheckRoutes.takesDraft(context)) return;
    if (declared(context) > LARGEST) throw new Refusal(413, "web.refused.large");
    if (context.isMultipart()) throw new Refusal(415, "web.refused.parts");
    // One that does not declare its length is refused by the server as it reads.
    context.bodyAsBytes();
  }

  /** Reads and forgets what is left, once the answer is known. */
  static void readOut(Context context) {
    // A client that asks first sends nothing once it is refused (RFC 9110, section 10.1.1).
    if (declared(context) > LARGEST && context.header("Expect") != null) return;
    byte[] forgotten = new byte[16 * 1024];
    try {
      InputStream rest = context.req().getInputStream();
      long read = 0;
      for (int some = 0; some >= 0 && read < PATIENCE; read += some) some = rest.read(forgotten);
    } catch (IOException gone) {
      // Nobody is there to be answered.
    }
  }

  private static long declared(Context context) {
    return context.req().getContentLengthLong();
  }

  private Bodies() {}
}
