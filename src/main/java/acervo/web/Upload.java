package acervo.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file that somebody sends, as the body itself or in a form; {@link Bodies} bounds it.
 *
 * @param name of the file, without folders; empty when none is said
 * @param bytes none when no file is sent
 */
record Upload(String name, byte[] bytes) {
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

  /** What is sent: the first file of a form, whatever its field is called, or the whole body. */
  static Upload read(Context context) {
    if (context.isMultipartFormData()) return file(context.uploadedFiles());
    return new Upload(ENDINGS.getOrDefault(media(context), ""), context.bodyAsBytes());
  }

  boolean isEmpty() {
    return bytes.length == 0;
  }

  private static String media(Context context) {
    String type = context.contentType() == null ? "" : context.contentType();
    return type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
  }

  private static Upload file(List<UploadedFile> files) {
    if (files.isEmpty()) return new Upload("", new byte[0]);
    UploadedFile first = files.getFirst();
    try (InputStream content = first.content()) {
      return new Upload(plain(first.filename()), content.readAllBytes());
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.strip();
  }
}
