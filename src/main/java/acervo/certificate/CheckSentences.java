package acervo.certificate;

import acervo.certificate.Verdict.Replayed;
import acervo.message.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a replay has to tell, in sentences. */
final class CheckSentences {
  /** Differing values that are named in a sentence. */
  private static final int NAMED = 12;

  private final Certificate then;
  private final Certificate now;
  private final Replayed replayed;
  private final Comparison comparison;
  private final Messages messages;
  private final List<String> sentences = new ArrayList<>();

  CheckSentences(Replayed replayed, Messages messages) {
    this.replayed = replayed;
    this.then = replayed.then();
    this.now = replayed.now();
    this.comparison = replayed.comparison();
    this.messages = messages;
  }

  /** The outcome first. */
  List<String> all() {
    switch (replayed.outcome()) {
      case SAME -> same();
      case COLLECTION_CHANGED -> changed();
      case DIFFERS -> differs();
      case ALTERED, FOREIGN -> throw new IllegalStateException("nothing was replayed");
    }
    if (!comparison.listed()) say("certificate.check.cut", then.answer().most().listed());
    if (replayed.reformatted()) say("certificate.check.reformatted");
    return List.copyOf(sentences);
  }

  private void same() {
    say("certificate.check.same");
    answer("certificate.check.same");
    if (then.collection().generation() != now.collection().generation()) {
      say(
          "certificate.check.other_index",
          Long.toString(then.collection().generation()),
          Long.toString(now.collection().generation()));
    }
    if (!comparison.differences().isEmpty()) {
      say("certificate.check.known_otherwise");
      program();
    }
  }

  private void changed() {
    Certificate.Collection before = then.collection();
    Certificate.Collection after = now.collection();
    boolean sameSize = before.documents() == after.documents() && before.pages() == after.pages();
    say(
        sameSize ? "certificate.check.changed.same_size" : "certificate.check.changed",
        before.documents(),
        before.pages(),
        after.documents(),
        after.pages());
    if (comparison.sameAnswer()) {
      answer("certificate.check.still");
    } else {
      otherAnswer();
    }
    documents();
    reading();
  }

  /** What has or lacks all that was wanted, when the answer is the same. */
  private void answer(String key) {
    if (then.answer().total() == 0) {
      say(key + ".none");
    } else if (replayed.statedAbsence()) {
      say(key + ".no_complete", then.answer().total());
    } else {
      say(key + ".found", then.answer().total());
    }
  }

  private void otherAnswer() {
    if (!replayed.statedAbsence()) {
      say("certificate.check.answer", then.answer().total(), now.answer().total());
    } else if (now.answer().complete() == 0) {
      say("certificate.check.absence_holds", then.answer().total(), now.answer().total());
    } else {
      say("certificate.check.absence_ends", now.answer().complete());
    }
  }

  private void differs() {
    say("certificate.check.differs");
    if (!comparison.sameAnswer()) {
      say("certificate.check.answer", then.answer().total(), now.answer().total());
      documents();
    }
    List<String> named = comparison.differences().stream().limit(NAMED).toList();
    String more = named.size() < comparison.differences().size() ? ", …" : "";
    say("certificate.check.other_values", String.join(", ", named) + more);
    reading();
    program();
  }

  private void documents() {
    long added = comparison.addedTotal();
    long removed = comparison.removedTotal();
    long changed = comparison.changedTotal();
    if (added > 0) say("certificate.check.added", added);
    if (removed > 0) say("certificate.check.removed", removed);
    if (changed > 0) say("certificate.check.changed_documents", changed);
    if (comparison.reordered()) say("certificate.check.reordered");
    int unread = comparison.unreadSince().size();
    int read = comparison.readSince().size();
    if (unread > 0) say("certificate.check.unread_since", unread);
    if (read > 0) say("certificate.check.read_since", read);
  }

  private void reading() {
    if (!comparison.sameReading()) {
      say("certificate.check.reading", now.question().reading());
    }
  }

  private void program() {
    String before = then.issued().program();
    String after = now.issued().program();
    if (!before.equals(after)) say("certificate.check.program", before, after);
  }

  private void say(String key, Object... places) {
    sentences.add(messages.say(key, places));
  }
}
