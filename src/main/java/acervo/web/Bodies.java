package acervo.web;

import acervo.certificate.Certificates;
import acervo.web.view.AntecedentsView;
import acervo.web.view.CheckView;
import acervo.web.view.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * The bodies of requests: one bound for all, whatever their address and form. A request that is
 * refused is read to its end all the same, because a client that is still sending would see a
 * broken connection and no answer.
 */
final class Bodies {
  /** Bytes. Nothing else that is sent here is long. */
  static final long LARGEST = 1024 * 1024;

  /** Bytes, where files are sent. */
  static final long LARGEST_FILE = Certificates.LONGEST;

  /** The addresses that take a file: as the body, or in a form of parts. */
  private static final Set<String> FILES =
      Set.of(
          CertificateRoutes.CHECK,
          acervo.web.view.certificate.CheckView.PATH,
          Checking.API,
          CheckView.PATH,
          AntecedentSearch.API,
          AntecedentsView.PATH);

  /** Bytes of one body that are read for nothing; the connection of a longer one breaks. */
  private static final long PATIENCE = 256 * LARGEST;

  /**
   * Reads the body, which handlers then find in memory; refused with 413 when it is too large, and
   * with 415 when it is in parts where no form of ours sends any.
   */
  static void read(Context context) {
    boolean file = FILES.contains(context.path());
    if (declared(context) > (file ? LARGEST_FILE : LARGEST)) throw tooLarge(file);
    if (context.isMultipart()) {
      if (!file || !context.isMultipartFormData()) throw new Refusal(415, "web.refused.parts");
      readParts(context);
    } else if (context.bodyAsBytes().length > LARGEST && !file) {
      // One that does not declare its length is known once it is read.
      throw tooLarge(false);
    }
  }

  /** Parts that are too long, or no parts at all, fail as they are read. */
  private static void readParts(Context context) {
    try {
      context.uploadedFiles();
    } catch (Exception unreadable) {
      // The library is written in a language without checked exceptions, and declares none. What it
      // has not read stands before the next request, so the connection ends here.
      context.header("Connection", "close");
      throw new Refusal(400, "web.refused.broken_parts", LARGEST_FILE / LARGEST);
    }
  }

  private static Refusal tooLarge(boolean file) {
    return file
        ? new Refusal(413, "web.refused.large_file", LARGEST_FILE / LARGEST)
        : new Refusal(413, "web.refused.large");
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
