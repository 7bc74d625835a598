package acervo.web;

import acervo.web.view.Wording;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The Pebble templates, compiled once. Every value is escaped; none of them may say otherwise. A
 * variable that does not exist is an error rather than nothing.
 */
final class Templates {
  private final PebbleEngine engine;

  Templates(Assets assets) {
    ClasspathLoader loader = new ClasspathLoader();
    loader.setPrefix("templates");
    engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .newLineTrimming(false)
            .extension(new Words(assets))
            .build();
  }

  /**
   * The page that a template makes of a model.
   *
   * @param name of the template, without its ending
   */
  String render(String name, Map<String, Object> model, Wording wording) {
    StringWriter page = new StringWriter();
    try {
      engine.getTemplate(name + ".peb").evaluate(page, model, wording.messages().locale());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return page.toString();
  }

  /** {@code say('key', …)} and {@code asset('name')}. */
  private static final class Words extends AbstractExtension {
    private final Assets assets;

    Words(Assets assets) {
      this.assets = assets;
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("say", new Say(), "asset", new AssetUrl(assets));
    }
  }

  private static final class Say implements Function {
    @Override
    public List<String> getArgumentNames() {
      return null;
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      Wording wording = (Wording) context.getVariable("wording");
      Object[] values = ordered(arguments);
      Object[] places = new Object[values.length - 1];
      System.arraycopy(values, 1, places, 0, places.length);
      return wording.say(String.valueOf(values[0]), places);
    }

    /** Arguments without names come keyed by their position. */
    private static Object[] ordered(Map<String, Object> arguments) {
      Map<Integer, Object> ordered = new TreeMap<>();
      arguments.forEach((position, value) -> ordered.put(Integer.valueOf(position), value));
      return ordered.values().toArray();
    }
  }

  private record AssetUrl(Assets assets) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("name");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return assets.url(String.valueOf(arguments.get("name")));
    }
  }
}
