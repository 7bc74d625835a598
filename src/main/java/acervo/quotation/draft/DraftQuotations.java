package acervo.quotation.draft;

import acervo.quotation.Quoted;
import acervo.quotation.draft.Draft.Note;
import acervo.quotation.draft.Draft.Paragraph;
import acervo.quotation.draft.Marks.Marked;
import acervo.quotation.draft.Marks.Piece;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quotations of a draft, each with what the draft says of where it comes from. */
public final class DraftQuotations {
  /** Words from which a paragraph without marks may be a quotation. */
  private static final int LONG = 12;

  /** Units after a quotation within which a parenthesis belongs to it. */
  private static final int NEAR = 160;

  /** The same before it, between the parenthesis and the opening mark: «(p. 3): «». */
  private static final int NEAR_BEFORE = 12;

  private static final int LONGEST_NOTE = 600;

  private static final Pattern STOP = Pattern.compile("[.;?!]");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!…]\\s+\\p{Lu}");

  /** The number of a note directly after a quotation: «»1», «».²», «»[3]», «»[^4]». */
  private static final Pattern CALL =
      Pattern.compile(
          "^[.,;:]?\\s?(?:\\[\\^?(?<a>\\d{1,3})\\]|(?<b>[¹²³⁰⁴-⁹]{1,3}))"
              + "|^[.,;:]?\\((?<c>\\d{1,3})\\)"
              // A raised digit of a PDF comes with a space, and ends its line or its sentence.
              + "|^[.,;:]?\\s(?<e>\\d{1,3})(?=\\s*$|\\s*\\n|\\s+\\p{Lu})"
              + "|^[.,;:]?(?<d>\\d{1,3})(?![\\d.,]?\\d|\\p{L}|\\s?%)");

  /** The number with which a note begins. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^\\s?(?:\\[\\^?(?<a>\\d{1,3})\\]:?|(?<b>[¹²³⁰⁴-⁹]{1,3})|(?<c>\\d{1,3})(?:[.):]?(?=\\s)|(?=\\p{Lu})))");

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Draft draft;
  private final List<String> texts;
  private final Map<Integer, List<Note>> notesAfter = new HashMap<>();
  private final List<Numbered> numbered = new ArrayList<>();
  private final Set<Integer> marked = new HashSet<>();
  private final List<Quotation> found = new ArrayList<>();

  /** A note that says its number. */
  private record Numbered(int number, int page, String text) {}

  private DraftQuotations(Draft draft) {
    this.draft = draft;
    this.texts = draft.paragraphs().stream().map(each -> isNote(each) ? "" : each.text()).toList();
    for (Note note : draft.notes()) {
      notesAfter.computeIfAbsent(note.paragraph(), key -> new ArrayList<>()).add(note);
      number(note.text(), note.place().number());
    }
    for (Paragraph each : draft.paragraphs()) {
      if (isNote(each)) number(each.text(), each.place().number());
    }
  }

  /**
   * Whether a paragraph is a typed note. Those begin like items of a list; only one that names a
   * page or a link and quotes nothing is a note.
   */
  private static boolean isNote(Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() < LONGEST_NOTE
        && NUMBERED.matcher(text).find()
        && Marks.in(List.of(text)).isEmpty()
        && Reference.of(text, true).namesPlace();
  }

  /** In the order of the draft; those of notes last. */
  public static List<Quotation> of(Draft draft) {
    DraftQuotations quotations = new DraftQuotations(draft);
    quotations.read();
    return List.copyOf(quotations.found);
  }

  private void number(String text, int page) {
    Matcher number = NUMBERED.matcher(text);
    if (!number.find()) return;
    numbered.add(new Numbered(value(number, "a", "b", "c"), page, text.substring(number.end())));
  }

  private static int value(Matcher matcher, String... groups) {
    for (String group : groups) {
      String digits = matcher.group(group);
      if (digits == null) continue;
      StringBuilder plain = new StringBuilder();
      for (char digit : digits.toCharArray()) {
        int superscript = SUPERSCRIPTS.indexOf(digit);
        plain.append(superscript >= 0 ? Character.forDigit(superscript, 10) : digit);
      }
      return Integer.parseInt(plain.toString());
    }
    throw new IllegalStateException("a match has one of its groups");
  }

  private void read() {
    List<Marked> all = Marks.in(texts);
    for (Marked each : all) for (Piece piece : each.pieces()) marked.add(piece.paragraph());
    int next = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (!marked.contains(i)) block(i);
      int first = next;
      while (next < all.size() && all.get(next).pieces().getFirst().paragraph() == i) next++;
      paragraph(all, first, next);
    }
    for (Note note : draft.notes()) note(note);
  }

  /** The quotations that begin in one paragraph: those of {@code all} from {@code first} on. */
  private void paragraph(List<Marked> all, int first, int end) {
    List<Integer> lengthy = new ArrayList<>();
    for (int i = first; i < end; i++) {
      if (Quoted.of(all.get(i).text(texts)).words() > 4) lengthy.add(i);
    }
    boolean taken = false;
    for (int i = first; i < end; i++) {
      Marked each = all.get(i);
      Piece last = each.pieces().getLast();
      boolean more =
          i + 1 < all.size() && all.get(i + 1).pieces().getFirst().paragraph() == last.paragraph();
      int limit =
          more
              ? all.get(i + 1).pieces().getFirst().span().start() - 1
              : texts.get(last.paragraph()).length();
      Optional<Reference> after = after(each, limit);
      List<Reference> references = new ArrayList<>();
      after.ifPresent(references::add);
      if (after.isEmpty() && !taken) before(each).ifPresent(references::add);
      taken = after.isPresent();
      references.addAll(called(each, limit));
      if (references.isEmpty())
        references.addAll(notes(last.paragraph(), lengthy.indexOf(i), lengthy.size()));
      Quotation.Form form = each.closed() ? Quotation.Form.MARKED : Quotation.Form.UNCLOSED;
      add(
          each.text(texts),
          draft.paragraphs().get(each.pieces().getFirst().paragraph()).place(),
          form,
          references);
    }
  }

  private void add(
      String text, Draft.Place place, Quotation.Form form, List<Reference> references) {
    Quoted quoted = Quoted.of(text);
    if (quoted.words() == 0) return;
    found.add(new Quotation(text.strip(), place, form, quoted, references));
  }

  /** The parenthesis after a quotation, up to {@code limit}. */
  private Optional<Reference> after(Marked each, int limit) {
    Piece last = each.pieces().getLast();
    String tail = tail(last, limit);
    int opening = tail.indexOf('(');
    if (opening < 0 || opening > NEAR) return Optional.empty();
    if (SENTENCE_END.matcher(tail.substring(0, opening)).find()) return Optional.empty();
    String inside = tail.substring(opening + 1, closing(tail, opening));
    // Digits alone call a note.
    boolean words = inside.chars().anyMatch(Character::isLetter);
    return words ? Optional.of(Reference.of(inside, true)) : Optional.empty();
  }

  /** The parenthesis before a quotation, in the same sentence: «(Memoria, p. 3): «…»». */
  private Optional<Reference> before(Marked each) {
    Piece first = each.pieces().getFirst();
    int end = Math.max(0, first.span().start() - 1);
    String head = texts.get(first.paragraph()).substring(Math.max(0, end - LONGEST_NOTE), end);
    int last = head.lastIndexOf(')');
    if (last < 0 || head.length() - last > NEAR_BEFORE) return Optional.empty();
    if (STOP.matcher(head.substring(last)).find()) return Optional.empty();
    Reference before = Reference.of(head.substring(opening(head, last) + 1, last), true);
    return before.namesPlace() ? Optional.of(before) : Optional.empty();
  }

  private String tail(Piece last, int limit) {
    String text = texts.get(last.paragraph());
    int from = Math.min(text.length(), last.span().end() + 1);
    return text.substring(from, Math.max(from, limit));
  }

  private static int closing(String text, int opening) {
    int depth = 0;
    for (int i = opening; i < text.length(); i++) {
      if (text.charAt(i) == '(') depth++;
      if (text.charAt(i) == ')' && --depth == 0) return i;
    }
    return text.length();
  }

  private static int opening(String text, int closing) {
    int depth = 0;
    for (int i = closing; i >= 0; i--) {
      if (text.charAt(i) == ')') depth++;
      if (text.charAt(i) == '(' && --depth == 0) return i;
    }
    return -1;
  }

  /**
   * The note whose number stands after a quotation: of its page, or else the next one so called.
   */
  private List<Reference> called(Marked each, int limit) {
    Piece last = each.pieces().getLast();
    Matcher call = CALL.matcher(tail(last, limit));
    if (!call.find()) return List.of();
    int number = value(call, "a", "b", "c", "d", "e");
    int page = draft.paragraphs().get(last.paragraph()).place().number();
    return numbered.stream()
        .filter(note -> note.number == number && note.page >= page)
        .findFirst()
        .map(note -> Reference.of(note.text, true))
        .stream()
        .toList();
  }

  /**
   * The notes that hang on a paragraph and say no number by which they would be called. As many as
   * it has quotations belong to them one by one, one alone to the last; of others nobody can tell.
   *
   * @param order of the quotation among those that are long enough to be checked, -1 for none
   */
  private List<Reference> notes(int paragraph, int order, int count) {
    List<Note> notes =
        notesAfter.getOrDefault(paragraph, List.of()).stream()
            .filter(note -> !NUMBERED.matcher(note.text()).find())
            .toList();
    if (notes.isEmpty() || order < 0) return List.of();
    if (notes.size() == count) return List.of(Reference.of(notes.get(order).text(), true));
    if (notes.size() == 1 && order == count - 1) {
      return List.of(Reference.of(notes.getFirst().text(), true));
    }
    return notes.stream().map(note -> Reference.of(note.text(), false)).toList();
  }

  /** A paragraph without marks that may be a quotation set off. */
  private void block(int index) {
    Paragraph paragraph = draft.paragraphs().get(index);
    if (paragraph.heading()) return;
    String text = paragraph.text().strip();
    if (isNote(paragraph)) return;
    String words = text;
    List<Reference> references = new ArrayList<>();
    if (text.endsWith(")") || text.endsWith(").")) {
      int opening = opening(text, text.lastIndexOf(')'));
      if (opening > 0) {
        Reference end = Reference.of(text.substring(opening + 1, text.lastIndexOf(')')), true);
        if (end.namesPlace()) {
          references.add(end);
          words = text.substring(0, opening);
        }
      }
    }
    List<Note> notes = notesAfter.getOrDefault(index, List.of());
    if (references.isEmpty() && notes.size() == 1) {
      Reference note = Reference.of(notes.getFirst().text(), true);
      if (note.namesPlace()) references.add(note);
    }
    boolean announced = index > 0 && texts.get(index - 1).strip().endsWith(":");
    if (references.isEmpty() && !announced) return;
    if (Quoted.of(words).words() < LONG) return;
    boolean sure = announced && !references.isEmpty();
    add(words, paragraph.place(), sure ? Quotation.Form.BLOCK : Quotation.Form.PERHAPS, references);
  }

  /** What a note itself quotes; the rest of the note says where it comes from. */
  private void note(Note note) {
    List<String> text = List.of(note.text());
    for (Marked each : Marks.in(text)) {
      if (!each.closed()) continue;
      Span span = each.pieces().getFirst().span();
      String rest = note.text().substring(Math.min(note.text().length(), span.end() + 1));
      Reference reference = Reference.of(rest, true);
      List<Reference> references = reference.namesPlace() ? List.of(reference) : List.of();
      add(each.text(text), note.place(), Quotation.Form.MARKED, references);
    }
  }
}
