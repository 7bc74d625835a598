package acervo.citation;

import java.util.List;

/** Sources as the administration cites them. */
record AdministrativeReferences(CitationWriter writer, List<Work> works) implements References {
  @Override
  public String inText(Work work, Citation.Place place) {
    return "";
  }

  @Override
  public Reference note(Work work, Citation.Place place, String url) {
    return sentence(writer.source(work) + ", " + writer.place(place), url);
  }

  @Override
  public List<Listed> list() {
    return works.stream()
        .sorted(Work.alphabetical(writer.locale()))
        .map(work -> new Listed(work, sentence(writer.source(work), work.url())))
        .toList();
  }

  @Override
  public String quoted(String quote, Work work, Citation.Place place, String url) {
    String source = writer.source(work) + ", " + writer.place(place);
    return (writer.write(quote, source) + " " + url).strip();
  }

  private static Reference sentence(String words, String url) {
    return Reference.of(words + (words.endsWith(".") ? " " : ". ") + url, url);
  }
}
