package acervo.evaluation;

import acervo.message.Message;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a UTF-8 file line by line; a file in another encoding is a mistake, not a failure. */
final class Lines {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What is done with a line that is not blank; lines are numbered from 1. */
  @FunctionalInterface
  interface Taker {
    void take(String line, int number) throws IOException;
  }

  static void read(Path file, Consumer<Message> mistakes, Taker taker) throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) line = line.substring(1);
        if (!line.isBlank()) taker.take(line, number);
      }
    } catch (CharacterCodingException other) {
      mistakes.accept(Message.of("evaluation.not_utf8", file.getFileName(), number));
    }
  }

  private Lines() {}
}
