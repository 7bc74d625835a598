package acervo.lucene.stored;

import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PageState;
import acervo.message.Message;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@link LedgerEntry} as the bytes of a stored field. */
public final class StoredLedgerEntry {
  public static byte[] bytes(LedgerEntry entry) {
    return Fields.bytes(out -> write(out, entry));
  }

  public static LedgerEntry read(byte[] bytes) {
    return Fields.read(bytes, StoredLedgerEntry::read);
  }

  private static void write(DataOutputStream out, LedgerEntry entry) throws IOException {
    Fields.write(out, entry.path());
    out.writeLong(entry.bytes());
    out.writeLong(entry.modified());
    Fields.write(out, entry.sha256());
    Fields.write(out, entry.state().name());
    out.writeInt(entry.pages().size());
    for (Map.Entry<PageState, Integer> pages : entry.pages().entrySet()) {
      Fields.write(out, pages.getKey().name());
      out.writeInt(pages.getValue());
    }
    out.writeInt(entry.reasons().size());
    for (Message reason : entry.reasons()) write(out, reason);
    out.writeBoolean(entry.remedy().isPresent());
    if (entry.remedy().isPresent()) write(out, entry.remedy().get());
    out.writeInt(entry.reader());
  }

  private static LedgerEntry read(DataInputStream in) throws IOException {
    String path = Fields.text(in);
    long bytes = in.readLong();
    long modified = in.readLong();
    String sha256 = Fields.text(in);
    FileState state = FileState.valueOf(Fields.text(in));
    Map<PageState, Integer> pages = new EnumMap<>(PageState.class);
    for (int count = in.readInt(); count > 0; count--) {
      pages.put(PageState.valueOf(Fields.text(in)), in.readInt());
    }
    List<Message> reasons = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) reasons.add(message(in));
    Optional<Message> remedy = in.readBoolean() ? Optional.of(message(in)) : Optional.empty();
    return new LedgerEntry(
        path, bytes, modified, sha256, state, pages, reasons, remedy, in.readInt());
  }

  private static void write(DataOutputStream out, Message message) throws IOException {
    Fields.write(out, message.key());
    Fields.write(out, message.arguments());
  }

  private static Message message(DataInputStream in) throws IOException {
    return new Message(Fields.text(in), Fields.texts(in));
  }

  private StoredLedgerEntry() {}
}
