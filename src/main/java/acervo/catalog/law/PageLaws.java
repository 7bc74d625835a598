package acervo.catalog.law;

import acervo.catalog.law.Naming.Form;
import acervo.catalog.mention.Mention;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.document.Page;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The laws that one page names, by the grammar and by the authority file, in one pass over its
 * text, with the abbreviations that it defines.
 */
final class PageLaws {
  private static final String CONSTITUTION = "Constitución";

  private final Page page;
  private final String text;
  private final AuthorityLaws authorities;
  private final List<Mention> known;
  private int nextKnown;
  private final List<Mentioned> mentions = new ArrayList<>();
  private final List<Abbreviation> abbreviations = new ArrayList<>();

  private PageLaws(Page page, List<Mention> known, AuthorityLaws authorities) {
    this.page = page;
    this.text = page.text();
    this.authorities = authorities;
    this.known = known;
    Stretch.of(page).forEach(this::read);
  }

  /**
   * The laws of a page of a document that speaks of the authority file's country.
   *
   * @param found all that it names of the authority file
   */
  static PageLaws of(Page page, List<Mention> found, AuthorityLaws authorities) {
    List<Mention> known = found.stream().filter(PageLaws::mayBeLaw).toList();
    return new PageLaws(page, known, authorities);
  }

  /** The laws of a page, none of which the authority file has. */
  static PageLaws foreign(Page page) {
    return new PageLaws(page, List.of(), AuthorityLaws.NONE);
  }

  Page page() {
    return page;
  }

  /** In order, none overlapping. */
  List<Mentioned> mentions() {
    return mentions;
  }

  List<Abbreviation> abbreviations() {
    return abbreviations;
  }

  private static boolean mayBeLaw(Mention mention) {
    return mention.meanings().stream().anyMatch(meaning -> meaning.kind() == Kind.LAW);
  }

  private void read(Stretch stretch) {
    int from = stretch.span().start();
    int at = from;
    while (at < stretch.span().end()) {
      char unit = text.charAt(at);
      if (unit == '(') {
        Abbreviation.at(text, from, at, stretch.span().end()).ifPresent(abbreviations::add);
      }
      if (!Tokens.isLetter(unit)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < stretch.span().end() && Tokens.isLetter(text.charAt(end))) end++;
      int read = mayName(at, end) ? readName(stretch, at, end) : end;
      at = Math.max(end, read);
    }
    addKnown(stretch, stretch.span().end());
  }

  /** Whether a word has the first letter and the length of one that begins a name. */
  private boolean mayName(int start, int end) {
    int length = end - start;
    boolean may =
        switch (text.charAt(start)) {
          case 'l', 'L' -> length == 3 || length == 5;
          case 'C' ->
              length == 6
                  || length == 7
                  || length == 12
                  || length == 2 && text.charAt(start + 1) == 'n';
          case 'c' -> length == 6 || length == 7 || length == 12;
          case 'A', 'a' -> length == 7;
          case 'd' -> length == 7 || length == 8;
          case 'D' -> length <= 2 || length == 7 || length == 8;
          case 'R', 'r' -> length == 10;
          default -> false;
        };
    return may && (start == 0 || "-/_@".indexOf(text.charAt(start - 1)) < 0);
  }

  private int readName(Stretch stretch, int start, int end) {
    int last = mentions.isEmpty() ? 0 : mentions.getLast().span().end();
    int from = Math.max(stretch.span().start(), lastIn(stretch, last));
    Tokens tokens = new Tokens(text, start, stretch.span().end());
    List<Naming> found;
    if (text.startsWith("Cn", start) && end - start == 2) {
      Span span = new Span(start, end);
      found = List.of(Naming.of(Form.NAME, Head.CONSTITUTION, span, span, CONSTITUTION));
    } else if (end - start <= 2) {
      found = DecreeGrammar.abbreviated(tokens);
    } else {
      String word = Folding.fold(text.substring(start, end));
      Head head = Head.of(word);
      if (head == null && !word.equals("acuerdo")) {
        return word.equals("cuerpo") ? readBody(stretch, tokens, from, end) : end;
      }
      found = head == null ? DecreeGrammar.agreement(tokens) : LawGrammar.read(tokens, from, head);
      if (found.isEmpty() && head != null) {
        Naming stand = Anaphora.read(tokens, from, head);
        if (stand != null) found = List.of(stand);
      }
    }
    for (Naming naming : found) addNaming(stretch, naming);
    return found.isEmpty() || mentions.isEmpty() ? end : mentions.getLast().span().end();
  }

  private int readBody(Stretch stretch, Tokens tokens, int from, int end) {
    Naming stand = Anaphora.readBody(tokens, from);
    if (stand == null) return end;
    addNaming(stretch, stand);
    return stand.span().end();
  }

  /** «art. 195 Cn.», as lawyers of El Salvador write it: only with an article. */
  private static boolean isAbbreviated(Naming naming) {
    return naming.head() == Head.CONSTITUTION && naming.span().length() == 2;
  }

  private int lastIn(Stretch stretch, int last) {
    return last <= stretch.span().end() ? last : stretch.span().start();
  }

  private void addNaming(Stretch stretch, Naming naming) {
    addKnown(stretch, naming.span().start());
    Mention same = nextKnown < known.size() ? known.get(nextKnown) : null;
    if (same == null || same.span().start() >= naming.span().end()) {
      add(stretch, naming, byKey(naming));
      return;
    }
    boolean stand = naming.form() != Form.NAME && naming.form() != Form.NUMBER;
    while (nextKnown < known.size() && known.get(nextKnown).span().start() < naming.span().end()) {
      nextKnown++;
    }
    if (stand || !begins(same, naming) || same.span().end() > stretch.span().end()) {
      Naming kept = stand && within(stretch, same) ? known(same, naming) : naming;
      add(stretch, kept, kept == naming ? byKey(naming) : laws(same));
    } else if (same.span().end() >= naming.core().end()) {
      add(stretch, known(same, naming), laws(same));
    } else {
      List<Authority> exact = byKey(naming);
      boolean goesOn = exact.isEmpty() && isCoordinated(same.span().end(), naming.core().end());
      add(stretch, naming, goesOn ? laws(same) : exact);
    }
  }

  private static boolean within(Stretch stretch, Mention mention) {
    return mention.span().start() >= stretch.span().start()
        && mention.span().end() <= stretch.span().end();
  }

  private static boolean begins(Mention known, Naming naming) {
    int start = known.span().start();
    return start == naming.core().start() || start == naming.span().start();
  }

  /** The naming under the longer name of the authority file. */
  private Naming known(Mention mention, Naming naming) {
    Span span = naming.span().union(mention.span());
    Head head = head(laws(mention));
    return new Naming(
        Form.NAME,
        head,
        span,
        mention.span(),
        single(mention.span()),
        naming.digits(),
        naming.year());
  }

  /** Whether what follows a known name is «, …» or «y …»: the same law in full. */
  private boolean isCoordinated(int from, int to) {
    String rest = text.substring(from, to).stripLeading();
    return rest.startsWith(",") || rest.matches("(?is)(?:y|e|o|u)\\s.*");
  }

  private List<Authority> byKey(Naming naming) {
    if (naming.form() != Form.NAME) return List.of();
    return authorities.find(LawKeys.of(naming.name())).map(List::of).orElse(List.of());
  }

  /** Adds what only the authority file knows, up to a place. */
  private void addKnown(Stretch stretch, int before) {
    while (nextKnown < known.size() && known.get(nextKnown).span().end() <= before) {
      Mention mention = known.get(nextKnown++);
      boolean inside = within(stretch, mention);
      boolean free =
          mentions.isEmpty() || mentions.getLast().span().end() <= mention.span().start();
      if (inside && free)
        naming(stretch, mention).ifPresent(each -> add(stretch, each, laws(mention)));
    }
    // One that reaches over the end of a block is none.
    while (nextKnown < known.size()
        && known.get(nextKnown).span().start() < before
        && before == stretch.span().end()) {
      nextKnown++;
    }
  }

  private Optional<Naming> naming(Stretch stretch, Mention mention) {
    Span span = mention.span();
    List<Authority> laws = laws(mention);
    String written = single(span);
    boolean acronym = laws.stream().anyMatch(law -> isAcronymOf(written, law));
    Form form = acronym ? Form.ACRONYM : Form.NAME;
    Head head = head(laws);
    // «la constitución de un patrimonio»
    boolean alone = head == Head.CONSTITUTION && LawKeys.of(written).equals("constitucion");
    if (alone && (text.startsWith(" de ", span.end()) || text.startsWith(" del ", span.end())))
      return Optional.empty();
    if (form == Form.NAME && Head.of(firstWord(written)) != null) {
      Tokens tokens = new Tokens(text, span.start(), stretch.span().end());
      if (LawGrammar.reachesBeyond(tokens, span.end())) return Optional.empty();
      int start = Bills.start(text, stretch.span().start(), span.start());
      return Optional.of(Naming.of(form, head, new Span(start, span.end()), span, written));
    }
    return Optional.of(Naming.of(form, head, span, span, written));
  }

  private static boolean isAcronymOf(String written, Authority law) {
    return law.acronyms().stream().anyMatch(acronym -> acronym.equalsIgnoreCase(written));
  }

  private static String firstWord(String name) {
    int space = name.indexOf(' ');
    return Folding.fold(space < 0 ? name : name.substring(0, space));
  }

  private static List<Authority> laws(Mention mention) {
    if (!mention.isPlain()) return mention.meanings();
    return mention.meanings().stream().filter(each -> each.kind() == Kind.LAW).limit(1).toList();
  }

  private static Head head(List<Authority> laws) {
    for (Authority law : laws) {
      for (String word : law.name().split(" ")) {
        Head head = Head.of(Folding.fold(word));
        if (head != null) return head;
      }
    }
    return Head.DECREE;
  }

  private String single(Span span) {
    return span.in(text).replaceAll("\\s+", " ");
  }

  private void add(Stretch stretch, Naming naming, List<Authority> meanings) {
    int before = mentions.isEmpty() ? 0 : lastIn(stretch, mentions.getLast().span().end());
    if (naming.span().start() < before
        && !mentions.isEmpty()
        && mentions.getLast().span().overlaps(naming.span())) return;
    String provision =
        naming.form() == Form.BARE
            ? ""
            : Provisions.of(
                text, stretch.span(), before, naming.span(), naming.form() == Form.BACKWARD);
    if (isAbbreviated(naming) && provision.isEmpty()) return;
    mentions.add(new Mentioned(page, stretch, naming, meanings, provision));
  }
}
