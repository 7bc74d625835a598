package acervo;

import acervo.catalog.judged.Floors;
import acervo.catalog.judged.JudgedSet;
import acervo.catalog.judged.Miss;
import acervo.catalog.judged.ScoreTable;
import acervo.catalog.judged.Scores;
import acervo.catalog.vocabulary.Vocabulary;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.web.ScoresJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code acervo judge}: holds the catalogue against judged documents. Prints precision and recall
 * of each field, and on standard error each disagreement; fails when a judgement is mistaken or a
 * score is below its floor in the folder's {@code floors.yaml}.
 */
@Command(name = "judge")
final class JudgeCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;

  @Parameters(paramLabel = "DIR", descriptionKey = "program.option.judged")
  private Path folder;

  @Option(names = "--json", descriptionKey = "program.option.json")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(folder)) {
      throw new Refusal(
          Terminal.FAILED,
          Message.of("program.no_judged", folder),
          Message.of("program.no_judged.remedy"));
    }
    Messages messages = settings.messages();
    JudgedSet set = JudgedSet.read(folder);
    for (Message mistake : set.mistakes()) Terminal.complain(messages, mistake);
    if (set.judged().isEmpty()) {
      Terminal.complain(messages, Message.of("program.no_judged", folder));
      Terminal.complain(messages, Message.of("program.no_judged.remedy"));
      return Terminal.FAILED;
    }
    Vocabulary vocabulary = Vocabulary.read(Settings.usualVocabulary()).orElse(Vocabulary.EMPTY);
    Scores scores = set.score(JudgedCatalogue.of(set, vocabulary));
    System.out.println(json ? ScoresJson.of(scores).write() : ScoreTable.of(scores, messages));
    for (Miss miss : scores.misplaced()) {
      Terminal.complain(
          messages,
          Message.of(
              "program.judged.misplaced",
              miss.document(),
              miss.found(),
              miss.judged(),
              miss.place()));
    }
    for (Miss miss : scores.misses()) Terminal.complain(messages, saying(miss));
    boolean sound = set.mistakes().isEmpty() && scores.misplaced().isEmpty();
    return sound && !dropped(scores, messages) ? Terminal.DONE : Terminal.FAILED;
  }

  private static Message saying(Miss miss) {
    String where = miss.place().isEmpty() ? miss.document() : miss.document() + ", " + miss.place();
    if (miss.found().isEmpty()) {
      return Message.of("program.judged.missing", miss.field(), where, miss.judged());
    }
    return miss.judged().isEmpty()
        ? Message.of("program.judged.wrong", miss.field(), where, miss.found())
        : Message.of("program.judged.other", miss.field(), where, miss.judged(), miss.found());
  }

  private boolean dropped(Scores scores, Messages messages) throws Exception {
    Path file = folder.resolve(Floors.FILE);
    if (!Files.isRegularFile(file)) return false;
    List<Floors.Drop> drops = Floors.read(file).below(scores);
    for (Floors.Drop drop : drops) {
      Terminal.complain(
          messages,
          Message.of(
              "program.judged.drop",
              drop.name(),
              drop.measure(),
              number(drop.reached()),
              number(drop.floor())));
    }
    return !drops.isEmpty();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
