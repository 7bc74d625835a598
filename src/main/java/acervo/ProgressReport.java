package acervo;

import acervo.ingest.Progress;
import acervo.message.Messages;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress on standard error: a bar on a terminal, elsewhere a line now and then. */
final class ProgressReport implements AutoCloseable {
  private static final long LINE_EVERY_NANOS = 5_000_000_000L;

  private final Messages messages;
  private final boolean terminal = System.console() != null && System.console().isTerminal();
  private ProgressBar bar;
  private long lastLine = System.nanoTime();

  ProgressReport(Messages messages) {
    this.messages = messages;
  }

  /** May be called from any thread. */
  synchronized void show(Progress progress) {
    if (!progress.running() || progress.total() == 0) return;
    if (terminal) {
      if (bar == null) bar = bar(progress.total());
      bar.stepTo(progress.done());
    } else if (System.nanoTime() - lastLine > LINE_EVERY_NANOS) {
      lastLine = System.nanoTime();
      System.err.println(messages.say("program.ingesting.line", progress.done(), progress.total()));
    }
  }

  private ProgressBar bar(int total) {
    return new ProgressBarBuilder()
        .setTaskName(messages.say("program.ingesting"))
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .continuousUpdate()
        .build();
  }

  @Override
  public synchronized void close() {
    if (bar != null) bar.close();
    bar = null;
  }
}
