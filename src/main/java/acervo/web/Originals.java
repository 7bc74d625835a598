package acervo.web;

import acervo.document.Document;
import acervo.web.view.Refusal;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The files that documents came from. Only files the ledger knows, inside the corpus folder; sent
 * to be kept, never to be opened by the browser.
 */
final class Originals {
  private final Sources sources;
  private final Path corpus;

  Originals(Sources sources, Path corpus) {
    this.sources = sources;
    this.corpus = corpus;
  }

  /** A file with the document's bytes, as far as its size tells; empty when all are gone. */
  Optional<Path> file(Document document) {
    for (String path : sources.holdings().paths(document.sha256())) {
      Optional<Path> file = inside(path).filter(found -> sizeOf(found) == document.bytes());
      if (file.isPresent()) return file;
    }
    return Optional.empty();
  }

  /** The file of a path of the ledger; empty when it is gone or leads out of the corpus folder. */
  private Optional<Path> inside(String path) {
    try {
      Path root = corpus.toRealPath();
      Path file = root.resolve(path).toRealPath();
      return file.startsWith(root) && Files.isRegularFile(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException | IllegalArgumentException gone) {
      return Optional.empty();
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException gone) {
      return -1;
    }
  }

  /** Answers with the file; refused with 404 when it is gone since it was read. */
  void send(Document document, Context context) throws IOException {
    Path file = file(document).orElseThrow(() -> new Refusal(404, "web.refused.file"));
    context
        .header("Content-Disposition", disposition(file.getFileName().toString()))
        .header("Content-Security-Policy", Security.FILE_POLICY)
        .header("Cache-Control", "private, no-cache")
        .disableCompression();
    context.writeSeekableStream(
        Files.newInputStream(file), "application/octet-stream", Files.size(file));
  }

  /** RFC 6266: the name in ASCII for old browsers, and as it is (RFC 8187) for the others. */
  static String disposition(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9._ -]", "_");
    String exact = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain, exact.replace("*", "%2A"));
  }
}
