package acervo.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Set<String> SPANISH = Messages.SPANISH.bundle().keySet();
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  @Test
  void both_languages_say_the_same_things() {
    assertThat(Messages.ENGLISH.bundle().keySet()).isEqualTo(SPANISH);
  }

  @Test
  void the_same_places_are_filled_in_both_languages() {
    for (String key : SPANISH) {
      assertThat(places(Messages.ENGLISH.bundle().getString(key)))
          .as(key)
          .isEqualTo(places(Messages.SPANISH.bundle().getString(key)));
    }
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(pattern);
    while (matcher.find()) places.add(matcher.group(1));
    return places;
  }

  @Test
  void every_sentence_can_be_filled() {
    for (String key : SPANISH) {
      assertThat(Messages.SPANISH.say(key, 1, 2, 3, 4, 5)).as(key).isNotBlank();
      assertThat(Messages.ENGLISH.say(key, 1, 2, 3, 4, 5)).as(key).isNotBlank();
    }
  }

  /** Rules are named in the catalogue's code, with hyphens; the page shows them in words. */
  @Test
  void every_rule_of_the_catalogue_is_told_in_words() throws IOException {
    Pattern rule = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"(?! *\\+)");
    Set<String> rules = new TreeSet<>(Set.of("corrected"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/acervo/catalog"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        rule.matcher(Files.readString(file)).results().forEach(found -> rules.add(found.group(1)));
      }
    }
    rules.remove("date-closing"); // the beginning of two rules
    assertThat(rules).hasSizeGreaterThan(50);
    assertThat(rules).allSatisfy(name -> assertThat(SPANISH).contains("web.rule." + name));
  }

  @Test
  void a_count_words_its_sentence_and_other_numbers_stay_as_they_are() {
    assertThat(Messages.SPANISH.say(Message.of("ingest.pages_need_ocr", 1, 17)))
        .startsWith("Una de sus 17 páginas es una imagen");
    assertThat(Messages.SPANISH.say(Message.of("ingest.pages_need_ocr", 1555, 2000)))
        .startsWith("1,555 de sus 2000 páginas son imágenes");
    assertThat(Messages.SPANISH.say(Message.of("program.port", 7070))).contains("7070");
  }

  @Test
  void every_key_named_whole_in_the_program_has_its_sentence() throws IOException {
    Pattern call =
        Pattern.compile(
            "(?:Message\\.of|\\bsay|unreadable|limit|new Refusal)\\(\\s*(?:\\d+,"
                + " )?\"([a-z_]+(?:\\.[a-z_]+)+)\"\\s*[,)]");
    List<String> missing = new ArrayList<>();
    for (Path source : files("src/main/java", ".java")) {
      for (MatchResult named : call.matcher(Files.readString(source)).results().toList()) {
        if (!SPANISH.contains(named.group(1)))
          missing.add(source.getFileName() + ": " + named.group(1));
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_key_named_in_a_template_has_its_sentence() throws IOException {
    Pattern call =
        Pattern.compile("(?:\\bt|\\bsay)\\(\\s*['\"]([a-z_]+(?:\\.[a-z_]+)+)['\"]\\s*[,)]");
    int named = 0;
    List<String> missing = new ArrayList<>();
    for (Path source : files("templates", ".peb")) {
      for (MatchResult key : call.matcher(Files.readString(source)).results().toList()) {
        named++;
        if (!SPANISH.contains(key.group(1)))
          missing.add(source.getFileName() + ": " + key.group(1));
      }
    }
    assertThat(named).isPositive();
    assertThat(missing).isEmpty();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
