package acervo.message;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence for a reader, not yet in any language: its key in the resource bundle {@code
 * acervo/message/messages} and what fills its places. Kept in the index, so arguments are text.
 */
public record Message(String key, List<String> arguments) {
  public Message {
    if (key.isBlank()) throw new IllegalArgumentException("a message needs a key");
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, Stream.of(arguments).map(String::valueOf).toList());
  }
}
