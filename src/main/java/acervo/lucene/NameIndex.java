package acervo.lucene;

import acervo.text.Folding;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.MSBRadixSorter;

/**
 * Names found by how any of their words begins, best first, in a time that grows with the logarithm
 * of their number: the words of all names are sorted by the text from there on, so that those which
 * begin as typed are neighbours, and a tree over that order knows the best of any neighbours.
 * Immutable.
 */
final class NameIndex {
  /** Of a name and of what is typed, in bytes; nobody types more to find a name. */
  private static final int LONGEST = 240;

  /** How many places are looked at when words stand apart. */
  private static final int MOST_APART = 2_000;

  /** The forms one after another, words parted by a space, each form ended by a zero. */
  private final byte[] text;

  /** The beginnings of words in {@link #text}, in order of the text from there on. */
  private final int[] words;

  /**
   * A tree in an array: the children of {@code i} are {@code 2i} and {@code 2i + 1}, the leaves are
   * the words from {@code words.length} on. Each knows the least worth below it. Of a word it is
   * the number of its name, less is better; when the word is not the first of its form, more than
   * that of any first word.
   */
  private final int[] least;

  private final int count;

  private NameIndex(byte[] text, int[] words, int[] least, int count) {
    this.text = text;
    this.words = words;
    this.least = least;
    this.count = count;
  }

  /** Collects names, the best first. */
  static final class Builder {
    private byte[] text = new byte[1 << 16];
    private int length;
    private int[] words = new int[1 << 12];
    private int[] worths = new int[1 << 12];
    private int size;
    private int names;

    /** Adds the next name, with all the forms by which it can be found. */
    void add(List<String> forms) {
      for (String form : forms) {
        byte[] folded = folded(form);
        if (folded.length > 0) add(folded);
      }
      names++;
    }

    private void add(byte[] form) {
      text = ArrayUtil.grow(text, length + form.length + 1);
      System.arraycopy(form, 0, text, length, form.length);
      for (int i = 0; i < form.length; i++) {
        if (i > 0 && form[i - 1] != ' ') continue;
        words = ArrayUtil.grow(words, size + 1);
        worths = ArrayUtil.grow(worths, size + 1);
        words[size] = length + i;
        worths[size++] = i == 0 ? names : -1 - names;
      }
      length += form.length;
      text[length++] = 0;
    }

    NameIndex build() {
      sort();
      int[] least = new int[2 * size];
      for (int i = 0; i < size; i++) {
        least[size + i] = worths[i] >= 0 ? worths[i] : names - 1 - worths[i];
      }
      for (int i = size - 1; i > 0; i--) least[i] = Math.min(least[2 * i], least[2 * i + 1]);
      return new NameIndex(Arrays.copyOf(text, length), Arrays.copyOf(words, size), least, names);
    }

    private void sort() {
      new MSBRadixSorter(LONGEST) {
        @Override
        protected int byteAt(int i, int k) {
          byte unit = text[words[i] + k];
          return unit == 0 ? -1 : unit & 0xff;
        }

        @Override
        protected void swap(int i, int j) {
          int word = words[i];
          words[i] = words[j];
          words[j] = word;
          int worth = worths[i];
          worths[i] = worths[j];
          worths[j] = worth;
        }
      }.sort(0, size);
    }
  }

  /**
   * The numbers of the names that fit what was typed, from 0 in the order of adding.
   *
   * @param most how many are wanted
   */
  List<Integer> find(String typed, int most) {
    byte[] begun = folded(typed);
    Set<Integer> found = new LinkedHashSet<>();
    if (begun.length == 0) return List.of();
    byte[] whole = Arrays.copyOf(begun, begun.length + 1);
    Best exact = new Best(whole);
    while (found.size() < most && exact.next() && exact.worth < count) found.add(exact.name());
    Best best = new Best(begun);
    while (found.size() < most && best.next()) found.add(best.name());
    if (found.size() < most) addApart(begun, most, found);
    return new ArrayList<>(found);
  }

  /** Names in which every word typed begins some word. The rarest of them is looked up. */
  private void addApart(byte[] begun, int most, Set<Integer> found) {
    List<byte[]> typed = new ArrayList<>();
    for (String word : new String(begun, StandardCharsets.UTF_8).split(" ")) {
      typed.add(word.getBytes(StandardCharsets.UTF_8));
    }
    if (typed.size() < 2) return;
    byte[] rarest = typed.getFirst();
    for (byte[] word : typed) if (width(word) < width(rarest)) rarest = word;
    Best best = new Best(rarest);
    for (int i = 0; i < MOST_APART && found.size() < most && best.next(); i++) {
      int form = best.form();
      if (typed.stream().allMatch(word -> beginsWord(form, word))) found.add(best.name());
    }
  }

  private int width(byte[] word) {
    return bound(word, true) - bound(word, false);
  }

  private boolean beginsWord(int form, byte[] word) {
    for (int at = form; text[at] != 0; at++) {
      if ((at == form || text[at - 1] == ' ') && compare(at, word) == 0) return true;
    }
    return false;
  }

  /** The words that begin as typed, the best first. */
  private final class Best {
    /** Node and worth in one number each, so that the least worth comes first. */
    private final PriorityQueue<Long> open = new PriorityQueue<>();

    int worth;
    private int leaf;

    Best(byte[] begun) {
      int low = bound(begun, false) + words.length;
      int high = bound(begun, true) + words.length;
      for (; low < high; low /= 2, high /= 2) {
        if (low % 2 == 1) offer(low++);
        if (high % 2 == 1) offer(--high);
      }
    }

    private void offer(int node) {
      open.add((long) least[node] << 32 | node);
    }

    /** Goes to the next; whether there is one. */
    boolean next() {
      while (!open.isEmpty()) {
        long best = open.poll();
        int node = (int) best;
        if (node >= words.length) {
          worth = (int) (best >> 32);
          leaf = node - words.length;
          return true;
        }
        offer(2 * node);
        offer(2 * node + 1);
      }
      return false;
    }

    int name() {
      return worth < count ? worth : worth - count;
    }

    /** Where the form begins in which the word stands. */
    int form() {
      int at = words[leaf];
      while (at > 0 && text[at - 1] != 0) at--;
      return at;
    }
  }

  /** The first word that is not less than what was typed, or that is more. */
  private int bound(byte[] begun, boolean more) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compare(words[middle], begun);
      if (order < 0 || more && order == 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The order of the text from a place on beside what was typed; 0 when it begins so. */
  private int compare(int at, byte[] begun) {
    for (int i = 0; i < begun.length; i++) {
      int order = (text[at + i] & 0xff) - (begun[i] & 0xff);
      if (order != 0) return order;
    }
    return 0;
  }

  /** Folded words, with one space between them. */
  private static byte[] folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(Math.min(composed.length(), LONGEST));
    for (int i = 0; i < composed.length() && folded.length() < LONGEST; i++) {
      char unit = composed.charAt(i);
      boolean word = Character.isLetterOrDigit(unit) || Character.isSurrogate(unit);
      if (word) folded.append(Folding.fold(unit));
      else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') folded.append(' ');
    }
    byte[] bytes = folded.toString().strip().getBytes(StandardCharsets.UTF_8);
    return bytes.length <= LONGEST ? bytes : Arrays.copyOf(bytes, LONGEST);
  }
}
