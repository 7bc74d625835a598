package acervo.web;

import acervo.web.view.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;

/**
 * A file that somebody sends, as the body itself or in a form. It is held in memory, up to a bound.
 *
 * @param name of the file, without folders; empty when none is said
 */
record Upload(String name, byte[] bytes) {
  /** Bytes of a form beside its file. */
  private static final int AROUND = 64 * 1024;

  private static final int PARTS = 20;

  /** What a media type is called at the end of a file's name, for bodies without a name. */
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
          "application/vnd.oasis.opendocument.text", ".odt",
          "application/msword", ".doc",
          "application/rtf", ".rtf",
          "application/pdf", ".pdf",
          "text/markdown", ".md",
          "text/html", ".html",
          "text/plain", ".txt");

  /**
   * Reads what is sent; refused with 413 when it is larger than {@code largest} bytes and with 400
   * when it holds no file.
   */
  static Upload read(Context context, long largest) {
    byte[] body = body(context, largest + AROUND);
    String type = context.contentType() == null ? "" : context.contentType();
    Upload upload =
        type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
            ? file(type, body)
            : new Upload(ENDINGS.getOrDefault(media(type), ""), body);
    if (upload.bytes.length > largest) throw tooLarge(largest);
    if (upload.bytes.length == 0) throw new Refusal(400, "web.refused.no_draft");
    return upload;
  }

  private static byte[] body(Context context, long most) {
    if (context.req().getContentLengthLong() > most) throw tooLarge(most);
    try {
      // Left open: what is not read here is read out once the answer is known.
      byte[] body = context.req().getInputStream().readNBytes((int) most + 1);
      if (body.length > most) throw tooLarge(most);
      return body;
    } catch (IOException gone) {
      throw new Refusal(400, "web.refused.request");
    }
  }

  private static Refusal tooLarge(long most) {
    return new Refusal(413, "web.refused.large_draft", most >> 20);
  }

  private static String media(String type) {
    return type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The first part of a form that is a file. */
  private static Upload file(String type, byte[] body) {
    String boundary = MultiPart.extractBoundary(type);
    if (boundary == null) throw new Refusal(400, "web.refused.no_draft");
    MultiPartFormData.Parser parser = new MultiPartFormData.Parser(boundary);
    parser.setMaxMemoryFileSize(body.length + 1L);
    parser.setMaxLength(body.length + 1L);
    parser.setMaxParts(PARTS);
    Parsing parsing = new Parsing(new CompletableFuture<>());
    parser.parse(Content.Source.from(ByteBuffer.wrap(body)), parsing);
    try (MultiPartFormData.Parts parts = parsing.parts.get()) {
      for (MultiPart.Part part : parts) {
        if (part.getFileName() == null) continue;
        ByteBuffer content = Content.Source.asByteBuffer(part.getContentSource());
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return new Upload(plain(part.getFileName()), bytes);
      }
    } catch (ExecutionException | IOException malformed) {
      throw new Refusal(400, "web.refused.no_draft");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(400, "web.refused.no_draft");
  }

  /** The parts, once they are known; all is in memory, so nobody waits. */
  private record Parsing(CompletableFuture<MultiPartFormData.Parts> parts)
      implements Promise.Invocable<MultiPartFormData.Parts> {
    @Override
    public void succeeded(MultiPartFormData.Parts found) {
      parts.complete(found);
    }

    @Override
    public void failed(Throwable malformed) {
      parts.completeExceptionally(malformed);
    }
  }

  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.strip();
  }
}
