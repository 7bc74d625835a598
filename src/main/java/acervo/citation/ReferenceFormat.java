package acervo.citation;

import acervo.message.Messages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files of references for reference managers (Zotero, Mendeley, JabRef, EndNote); UTF-8. */
public enum ReferenceFormat {
  RIS("ris", "application/x-research-info-systems; charset=utf-8", RisFile::of),
  BIB("bib", "application/x-bibtex; charset=utf-8", BibtexFile::of),
  CSL("json", "application/vnd.citationstyles.csl+json", CslFile::of);

  private final String ending;
  private final String mediaType;
  private final Form form;

  ReferenceFormat(String ending, String mediaType, Form form) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.form = form;
  }

  /** Writes distinct works. */
  private interface Form {
    String of(Collection<Work> works, Messages messages);
  }

  /** Its name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a code; empty for an unknown one. */
  public static Optional<ReferenceFormat> of(String code) {
    for (ReferenceFormat one : values()) if (one.code().equals(code)) return Optional.of(one);
    return Optional.empty();
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The whole file: one item for each work, in the order in which they are first given. */
  public String write(Collection<Work> works, Messages messages) {
    Map<String, Work> distinct = new LinkedHashMap<>();
    for (Work work : works) distinct.putIfAbsent(work.sha256(), work);
    return form.of(distinct.values(), messages);
  }
}
