package acervo.search.question;

import acervo.document.PartialDate;
import acervo.search.FacetName;
import acervo.search.question.Question.Expansion;
import acervo.search.question.Question.Part;
import acervo.search.question.Question.Role;
import acervo.search.question.Token.Kind;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads tokens by descent. Nothing is an error: an operator that joins nothing is a word, a
 * parenthesis is closed by the end of the text, a field whose value means nothing is the value's
 * words.
 */
final class QuestionParser {
  /** Groups within groups beyond this are read as one. */
  private static final int DEEPEST = 12;

  private final String text;
  private final Names names;
  private final List<Token> tokens;
  private final List<Expansion> expansions = new ArrayList<>();

  /** For each token the other names of the name it is a word of; null for none. */
  private final List<List<Clause.Name>> others = new ArrayList<>();

  private int at;
  private int depth;

  QuestionParser(String text, Names names) {
    this.text = text;
    this.names = names;
    this.tokens = new ArrayList<>(Scanner.scan(text));
    dropNumberSigns();
    nameThings();
    settleOperators();
  }

  /** Something asked for, and how it is joined to what stood before it. */
  private record Unit(Clause clause, Span span, boolean denied, Kind joined) {
    /** Whether it only narrows: no words of a text can be it. */
    boolean narrows() {
      return clause.inText().findAny().isEmpty();
    }

    Clause signed() {
      return denied ? new Clause.Not(clause) : clause;
    }
  }

  Question question() {
    List<Part> read = new ArrayList<>();
    while (at < tokens.size() && read.size() < Question.MOST) {
      List<Unit> units = units(Question.MOST - read.size());
      for (List<Unit> run : runs(units)) addParts(run, read);
      if (at < tokens.size() && tokens.get(at).is(Kind.CLOSE)) at++;
    }
    return new Question(text, read, expansions, at < tokens.size() || Scanner.cuts(text, tokens));
  }

  // --- names and operators, before anything is read

  /** «Decreto N.° 321» asks for decreto and 321; how a document writes the sign is no matter. */
  private void dropNumberSigns() {
    for (int i = tokens.size() - 2; i >= 0; i--) {
      Token next = tokens.get(i + 1);
      boolean number = next.is(Kind.WORD) && Character.isDigit(next.words().charAt(0));
      if (number
          && tokens.get(i).is(Kind.WORD)
          && Abbreviations.isNumberSign(tokens.get(i).words())) {
        tokens.remove(i);
      }
    }
  }

  /** The longest names first from the left; only words with nothing but space between them. */
  private void nameThings() {
    for (int i = 0; i < tokens.size(); i++) others.add(null);
    for (int first = 0; first < tokens.size(); first++) {
      Token token = tokens.get(first);
      if (token.is(Kind.PHRASE) && token.number() == 0) {
        name(first, first + 1, List.of(token.words().split("\\s+")));
      } else if (isPlain(first) && !follows(first, Kind.FIELD)) {
        int longest = Math.max(names.longest(), Abbreviations.LONGEST);
        for (int length = Math.min(longest, tokens.size() - first); length > 0; length--) {
          if (isRun(first, length) && name(first, first + length, words(first, length))) {
            first += length - 1;
            break;
          }
        }
      }
    }
  }

  private boolean isPlain(int index) {
    Token token = tokens.get(index);
    return token.is(Kind.WORD) || token.is(Kind.AND) || token.is(Kind.OR) || token.is(Kind.NOT);
  }

  private boolean follows(int index, Kind kind) {
    return index > 0 && tokens.get(index - 1).is(kind);
  }

  private boolean isRun(int first, int length) {
    for (int i = first; i < first + length; i++) if (!isPlain(i)) return false;
    return tokens.get(first).is(Kind.WORD) && tokens.get(first + length - 1).is(Kind.WORD);
  }

  private List<String> words(int first, int length) {
    return tokens.subList(first, first + length).stream().map(Token::words).toList();
  }

  private boolean name(int first, int end, List<String> words) {
    List<String> found = names.others(words);
    if (found.isEmpty()) found = Abbreviations.others(words);
    if (found.isEmpty()) return false;
    List<Clause.Name> clauses = found.stream().map(Clause.Name::new).toList();
    for (int i = first; i < end; i++) {
      others.set(i, clauses);
      if (tokens.get(i).isOperator()) tokens.set(i, tokens.get(i).as(Kind.WORD));
    }
    expansions.add(
        new Expansion(
            new Span(tokens.get(first).span().start(), tokens.get(end - 1).span().end()), found));
    return true;
  }

  /** An operator with nothing to join is the word that it looks like. */
  private void settleOperators() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (!token.isOperator()) continue;
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      boolean after = next != null && (next.opens() || next.is(Kind.NOT));
      boolean before = token.is(Kind.NOT) || i > 0 && tokens.get(i - 1).closes();
      if (!after || !before) tokens.set(i, token.as(Kind.WORD));
    }
  }

  // --- units

  /** What stands one after another, to the end of the group or of the text. */
  private List<Unit> units(int most) {
    List<Unit> units = new ArrayList<>();
    while (at < tokens.size() && !tokens.get(at).is(Kind.CLOSE) && units.size() < most) {
      Kind joined = Kind.WORD;
      if (tokens.get(at).is(Kind.AND) || tokens.get(at).is(Kind.OR))
        joined = tokens.get(at++).kind();
      unit(joined).ifPresent(units::add);
    }
    return units;
  }

  private Optional<Unit> unit(Kind joined) {
    int start = at;
    boolean denied = false;
    while (at < tokens.size() && (tokens.get(at).is(Kind.MINUS) || tokens.get(at).is(Kind.NOT))) {
      denied = !denied;
      at++;
    }
    if (at >= tokens.size() || tokens.get(at).is(Kind.CLOSE)) return Optional.empty();
    Optional<Clause> clause = clause();
    Span span = new Span(tokens.get(start).span().start(), tokens.get(at - 1).span().end());
    boolean no = denied;
    return clause.map(some -> new Unit(some, span, no, joined));
  }

  private Optional<Clause> clause() {
    Token token = tokens.get(at);
    List<Clause.Name> known = others.get(at++);
    return switch (token.kind()) {
      case OPEN -> group();
      case FIELD -> inField(Field.of(token.words()).orElseThrow(), token);
      case PHRASE -> Optional.of(named(new Clause.Phrase(token.words(), token.number()), known));
      case EXACT -> Optional.of(new Clause.Exactly(token.words()));
      case PATTERN -> Optional.of(new Clause.Pattern(token.words()));
      case FUZZY -> Optional.of(new Clause.Fuzzy(token.words(), token.number()));
      case WORD, MINUS, CLOSE, AND, OR, NOT ->
          Optional.of(named(new Clause.Word(token.words()), known));
    };
  }

  private static Clause named(Clause typed, List<Clause.Name> others) {
    return others == null ? typed : new Clause.Named(typed, others);
  }

  private Optional<Clause> group() {
    if (depth == DEEPEST) return Optional.empty();
    depth++;
    List<Clause> all = new ArrayList<>();
    for (List<Unit> run : runs(units(Question.MOST))) all.add(joined(run));
    if (at < tokens.size() && tokens.get(at).is(Kind.CLOSE)) at++;
    depth--;
    return switch (all.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(all.getFirst());
      default -> Optional.of(new Clause.All(all));
    };
  }

  // --- fields

  private Optional<Clause> inField(Field field, Token name) {
    if (at >= tokens.size() || !tokens.get(at).opens()) {
      return Optional.of(new Clause.Word(name.words()));
    }
    if (tokens.get(at).is(Kind.MINUS) || tokens.get(at).is(Kind.FIELD)) return Optional.empty();
    return clause().map(value -> within(field, value));
  }

  private Clause within(Field field, Clause value) {
    return switch (value) {
      case Clause.All all when field instanceof Field.InPassage -> together(all.clauses());
      case Clause.All all ->
          new Clause.All(all.clauses().stream().map(c -> within(field, c)).toList());
      case Clause.Any any ->
          new Clause.Any(any.clauses().stream().map(c -> within(field, c)).toList());
      case Clause.Not not -> new Clause.Not(within(field, not.clause()));
      case Clause.Named named
          when !(field instanceof Field.InTitle || field instanceof Field.InPassage) ->
          within(field, named.typed());
      default -> leaf(field, value);
    };
  }

  /**
   * What stands in one passage, and what does not stand in it. What no passage has, as a date, is
   * asked of the document, and so is a passage of which only is known what it lacks: nearly every
   * document has one.
   */
  private static Clause together(List<Clause> clauses) {
    List<Clause> inside = new ArrayList<>(clauses);
    List<Clause> beside = new ArrayList<>();
    for (Clause clause : clauses) {
      Clause meant = clause instanceof Clause.Not not ? not.clause() : clause;
      if (meant.inText().findAny().isEmpty()) beside.add(clause);
    }
    inside.removeAll(beside);
    if (inside.stream().allMatch(Clause.Not.class::isInstance)) return new Clause.All(clauses);
    Clause together = new Clause.Together(inside);
    if (beside.isEmpty()) return together;
    beside.addFirst(together);
    return new Clause.All(beside);
  }

  private Clause leaf(Field field, Clause value) {
    Optional<String> words = words(value);
    return switch (field) {
      case Field.InTitle title -> new Clause.Title(value);
      case Field.InPassage passage -> new Clause.Together(List.of(value));
      case Field.OfFacet facet -> words.flatMap(some -> ofFacet(facet.facet(), some)).orElse(value);
      case Field.Dated dated -> words.flatMap(QuestionParser::dates).orElse(value);
      case Field.From from ->
          words
              .flatMap(QuestionParser::date)
              .<Clause>map(d -> new Clause.Dates(Optional.of(d), Optional.empty()))
              .orElse(value);
      case Field.To to ->
          words
              .flatMap(QuestionParser::date)
              .<Clause>map(d -> new Clause.Dates(Optional.empty(), Optional.of(d)))
              .orElse(value);
    };
  }

  private static Optional<String> words(Clause value) {
    return switch (value) {
      case Clause.Word word -> Optional.of(word.words());
      case Clause.Exactly exactly -> Optional.of(exactly.words());
      case Clause.Phrase phrase -> Optional.of(phrase.words());
      default -> Optional.empty();
    };
  }

  private Optional<Clause> ofFacet(FacetName facet, String words) {
    if (facet == FacetName.YEAR && words.contains("..")) return dates(words);
    Set<String> values = names.values(facet, words);
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause.Facet(facet, values, words));
  }

  private static Optional<Clause> dates(String words) {
    int dots = words.indexOf("..");
    if (dots < 0) {
      return date(words).map(day -> new Clause.Dates(Optional.of(day), Optional.of(day)));
    }
    String first = words.substring(0, dots);
    String last = words.substring(dots + 2);
    Optional<PartialDate> from = date(first);
    Optional<PartialDate> to = date(last);
    boolean sound = (first.isEmpty() || from.isPresent()) && (last.isEmpty() || to.isPresent());
    return sound && (from.isPresent() || to.isPresent())
        ? Optional.of(new Clause.Dates(from, to))
        : Optional.empty();
  }

  private static Optional<PartialDate> date(String words) {
    return PartialDate.parse(words.strip());
  }

  // --- what is joined

  /** Units joined by operators, each list joined throughout. */
  private static List<List<Unit>> runs(List<Unit> units) {
    List<List<Unit>> runs = new ArrayList<>();
    for (Unit unit : units) {
      if (runs.isEmpty() || unit.joined() == Kind.WORD) runs.add(new ArrayList<>());
      runs.getLast().add(unit);
    }
    return runs;
  }

  /** A run as one clause: groups joined by «y», the groups joined by «o». */
  private static Clause joined(List<Unit> run) {
    List<Clause> any = new ArrayList<>();
    List<Clause> all = new ArrayList<>();
    for (Unit unit : run) {
      if (unit.joined() == Kind.OR && !all.isEmpty()) {
        any.add(all.size() == 1 ? all.getFirst() : new Clause.All(all));
        all = new ArrayList<>();
      }
      all.add(unit.signed());
    }
    any.add(all.size() == 1 ? all.getFirst() : new Clause.All(all));
    return any.size() == 1 ? any.getFirst() : new Clause.Any(any);
  }

  private static void addParts(List<Unit> run, List<Part> read) {
    boolean alternatives = run.stream().skip(1).anyMatch(unit -> unit.joined() == Kind.OR);
    if (alternatives) {
      Clause clause = joined(run);
      boolean words = clause.inText().findAny().isPresent();
      read.add(new Part(clause, words ? Role.WANTED : Role.NEEDED, whole(run)));
      return;
    }
    List<Unit> wanted = run.stream().filter(unit -> !unit.denied() && !unit.narrows()).toList();
    if (wanted.size() > 1) {
      List<Clause> all = wanted.stream().map(Unit::clause).toList();
      read.add(new Part(new Clause.All(all), Role.WANTED, whole(run)));
    }
    for (Unit unit : run) {
      if (unit.denied()) {
        read.add(new Part(unit.clause(), Role.UNWANTED, unit.span()));
      } else if (unit.narrows()) {
        read.add(new Part(unit.clause(), Role.NEEDED, unit.span()));
      } else if (wanted.size() == 1) {
        read.add(new Part(unit.clause(), Role.WANTED, unit.span()));
      }
    }
  }

  private static Span whole(List<Unit> run) {
    return new Span(run.getFirst().span().start(), run.getLast().span().end());
  }
}
