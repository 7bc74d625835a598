package acervo.web;

import java.nio.file.Path;
import java.util.Set;

/**
 * Where the server listens and what it may show.
 *
 * @param host the address to listen on: 127.0.0.1 unless others are to reach it
 * @param port 0 for any free one
 * @param corpus the folder that the ledger's paths are relative to; no file outside it is served
 * @param otherHosts names, without port, under which others reach the server, through a proxy for
 *     example; requests for names not known are refused
 */
public record WebSettings(String host, int port, Path corpus, Set<String> otherHosts) {
  public WebSettings {
    otherHosts = Set.copyOf(otherHosts);
  }
}
