package acervo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real program in a process of its own, as a person starts it. */
final class RunningProgram implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  final Process process;

  /** Starts a command over a corpus and an index. */
  RunningProgram(Path corpus, Path index, String command, String... more) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "acervo.Main",
                command,
                "--corpus",
                corpus.toString(),
                "--index",
                index.toString()));
    line.addAll(List.of(more));
    process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** A server on a free port that has ingested the whole corpus. */
  static Served serve(Path corpus, Path index) throws Exception {
    RunningProgram program = new RunningProgram(corpus, index, "serve", "--port", "0");
    BufferedReader out =
        new BufferedReader(
            new InputStreamReader(program.process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null) throw new AssertionError("the program ended with " + program.waitFor());
    String url = line.substring(line.indexOf("http"));
    Served served = new Served(program, url);
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!served.get("api/ingest").contains("\"progress\":null")
        || served.get("api/documents").contains("\"total\":0")) {
      if (System.nanoTime() > deadline) throw new AssertionError("the ingestion does not end");
      Thread.sleep(200);
    }
    return served;
  }

  /** Its exit code. */
  int waitFor() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) throw new AssertionError("it does not end");
    return process.exitValue();
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  /** A running server. {@code url} ends in a slash. */
  record Served(RunningProgram program, String url) implements AutoCloseable {
    /** The body of an address relative to the server. */
    String get(String address) throws IOException, InterruptedException {
      return response(address).body();
    }

    HttpResponse<String> response(String address) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url + address)).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
      program.close();
    }
  }
}
