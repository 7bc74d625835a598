package acervo.lucene;

import acervo.lucene.analysis.SpanishAnalyzer;
import acervo.lucene.analysis.WordForm;
import acervo.text.FunctionWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a record that tell what it is about, by their stems: each once, without function
 * words. The index keeps them beside the record, so that records are compared without being read.
 */
record TellingWords(Set<String> words) {
  static TellingWords of(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (WordForm word : SpanishAnalyzer.words(text)) {
      if (!FunctionWords.contains(word.stem())) words.add(word.stem());
    }
    return new TellingWords(words);
  }

  /** What {@link #read} reads: no word has a space in it. */
  BytesRef bytes() {
    return new BytesRef(String.join(" ", words));
  }

  static TellingWords read(BytesRef bytes) {
    String all = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    return new TellingWords(
        all.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(all.split(" "))));
  }
}
