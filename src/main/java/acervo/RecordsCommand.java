package acervo;

import acervo.export.RecordExport;
import acervo.message.Message;
import acervo.record.Kind;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.SearchRequest.Sort;
import acervo.web.RecordFormat;
import acervo.web.view.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code acervo records}: writes all result records that a question matches. */
@Command(name = "records")
final class RecordsCommand implements Callable<Integer> {
  @Mixin private HelpOptions help;
  @Mixin private Settings settings;
  @Mixin private FilterOptions filters;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..1",
      defaultValue = "",
      descriptionKey = "program.option.records.query")
  private String query;

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "program.option.kind")
  private List<String> kinds = List.of();

  @Option(
      names = "--format",
      paramLabel = "json|csv|xlsx|md",
      descriptionKey = "program.option.format")
  private String format;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "program.option.out")
  private Path out;

  @Override
  public Integer call() throws Exception {
    RecordFormat chosen = format();
    WholeFile target = WholeFile.of(out, chosen == RecordFormat.XLSX);
    Set<Kind> kinds = kinds();
    RecordRequest request =
        new RecordRequest(
            query, filters.filters(), kinds, Sort.RELEVANCE, 1, RecordRequest.LARGEST);
    try (Collection collection = Collection.toSearch(settings.index())) {
      collection.readVocabulary(settings.corpus());
      Wording wording = new Wording(settings.messages(), collection::label);
      RecordExport export = chosen.export(collection.records(), request, wording, "");
      RecordResult result = target.write(export::to);
      System.err.println(result.reading().in(wording.messages()));
      System.err.println(wording.say("export.count", result.total()));
      return Terminal.DONE;
    }
  }

  /** Said, or else the ending of the file; JSON where neither says one. */
  private RecordFormat format() throws Refusal {
    String code = Optional.ofNullable(format).orElse(ending());
    if (code.isEmpty()) return RecordFormat.JSON;
    return RecordFormat.of(code).orElseThrow(() -> unknownFormat(code));
  }

  private String ending() {
    String name = out == null || Files.isDirectory(out) ? "" : String.valueOf(out.getFileName());
    boolean ends = name.indexOf('.', 1) > 0 && !name.endsWith(".");
    return ends ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
  }

  /** Of {@code --kind}, and of {@code --facet kind=}, since the answer counts kinds as a facet. */
  private Set<Kind> kinds() throws Refusal {
    Set<Kind> some = EnumSet.noneOf(Kind.class);
    List<String> codes = new ArrayList<>(kinds);
    codes.addAll(filters.take("kind"));
    for (String code : codes) some.add(Kind.of(code).orElseThrow(() -> unknownKind(code)));
    return some;
  }

  private static Refusal unknownFormat(String code) {
    List<String> known = Arrays.stream(RecordFormat.values()).map(RecordFormat::code).toList();
    return Refusal.wrongUsage(
        Message.of("program.bad_format", code),
        Message.of("program.bad_name.remedy", String.join(", ", known)));
  }

  private static Refusal unknownKind(String code) {
    List<String> known = Arrays.stream(Kind.values()).map(Kind::code).toList();
    return Refusal.wrongUsage(
        Message.of("program.bad_kind", code),
        Message.of("program.bad_name.remedy", String.join(", ", known)));
  }
}
