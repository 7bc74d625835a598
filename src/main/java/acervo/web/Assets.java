package acervo.web;

import acervo.document.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The style sheet, scripts, fonts and icon that pages use. Their addresses carry a hash of all of
 * them, so that a browser keeps them for good and yet never mixes two versions.
 */
final class Assets {
  static final List<String> NAMES =
      List.of(
          "acervo.css",
          "records.css",
          "finding.css",
          "suggest.css",
          "dossier.css",
          "dossier.js",
          "certificate.css",
          "printed.css",
          "check.css",
          "acervo.js",
          "citation.js",
          "preview.js",
          "hits.js",
          "facets.js",
          "timeline.js",
          "suggest.js",
          "icon.svg",
          "fonts/source-sans-3.woff2",
          "fonts/source-serif-4.woff2",
          "fonts/source-serif-4-italic.woff2");

  /** A file and what it is. */
  record Asset(byte[] bytes, String type) {}

  private final Map<String, Asset> assets = new TreeMap<>();
  private final String version;

  /** Reads all of them; one missing is a defect of the build. */
  Assets() {
    MessageDigest digest = Sha256.digest();
    for (String name : NAMES) {
      byte[] bytes = read(name);
      digest.update(bytes);
      assets.put(name, new Asset(bytes, type(name)));
    }
    version = HexFormat.of().formatHex(digest.digest(), 0, 6);
  }

  String version() {
    return version;
  }

  String url(String name) {
    if (!assets.containsKey(name)) throw new IllegalArgumentException("no such asset: " + name);
    return "/assets/" + version + "/" + name;
  }

  /** By a name of {@link #NAMES}, so that nothing else can be reached. */
  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/templates/assets/" + name)) {
      if (in == null) throw new IllegalStateException("missing from the build: assets/" + name);
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "woff2" -> "font/woff2";
      default -> "application/octet-stream";
    };
  }
}
