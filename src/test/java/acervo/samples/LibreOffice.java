package acervo.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Turns an office file into another format by running LibreOffice without a window. */
final class LibreOffice {
  private static final String BOOKMARKS =
      ":{\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private LibreOffice() {}

  /**
   * Converts {@code source} and returns the new file, which lies beside it.
   *
   * @param format the extension wanted: pdf, odt, odp or rtf
   */
  static Path convert(Path source, String format, boolean slides)
      throws IOException, InterruptedException {
    String filter =
        !format.equals("pdf")
            ? format
            : slides ? "pdf:impress_pdf_Export" : "pdf:writer_pdf_Export" + BOOKMARKS;
    // A profile of our own: with the shared one, another running LibreOffice takes the request.
    Path profile = source.resolveSibling("profile");
    Path log = Files.createTempFile("soffice", ".log");
    Process process =
        new ProcessBuilder(
                List.of(
                    "soffice",
                    "--headless",
                    "--norestore",
                    "-env:UserInstallation=" + profile.toUri(),
                    "--convert-to",
                    filter,
                    "--outdir",
                    source.getParent().toString(),
                    source.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) process.destroyForcibly();
    String name = source.getFileName().toString();
    Path made = source.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + format);
    if (!Files.exists(made)) throw new IOException("not converted: " + Files.readString(log));
    return made;
  }
}
