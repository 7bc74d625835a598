package acervo.search;

import acervo.message.Messages;

/** How a question was understood, as sentences for the person who asked. */
@FunctionalInterface
public interface Reading {
  String in(Messages messages);
}
