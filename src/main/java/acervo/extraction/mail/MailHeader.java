package acervo.extraction.mail;

import acervo.extraction.Content;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.stream.Field;

/** What an e-mail says of itself before its text. */
record MailHeader(Message message) {
  private static final String[] SHOWN = {"From", "To", "Cc", "Date"};

  /** Without the words of its encoding; empty when the sender gave none. */
  String subject() {
    return value("Subject");
  }

  /** The fields that are shown, under their own names and in this order; absent ones left out. */
  Map<String, String> shown() {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : SHOWN) {
      String value = value(name);
      if (!value.isBlank()) fields.put(name, value);
    }
    return fields;
  }

  Map<Content.Property, String> properties() {
    Map<Content.Property, String> properties = new EnumMap<>(Content.Property.class);
    put(properties, Content.Property.TITLE, subject());
    put(properties, Content.Property.AUTHOR, author());
    put(properties, Content.Property.SENT, sent());
    return properties;
  }

  /** The sender's name, or address where there is no name. */
  private String author() {
    String from = value("From");
    int address = from.indexOf('<');
    String name = address > 0 ? from.substring(0, address).strip() : from;
    return name.replaceAll("^\"|\"$", "").strip();
  }

  /** ISO 8601 with the sender's own offset, so that the day is the day it was there. */
  private String sent() {
    String date = value("Date").replaceAll("\\s*\\(.*?\\)", "").strip();
    try {
      return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
          .toOffsetDateTime()
          .toString();
    } catch (DateTimeException oldForm) {
      if (message.getDate() == null) return "";
      return message
          .getDate()
          .toInstant()
          .atZone(ZoneId.systemDefault())
          .truncatedTo(ChronoUnit.SECONDS)
          .toOffsetDateTime()
          .toString();
    }
  }

  private String value(String name) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
    return field == null ? "" : decoded(field.getBody());
  }

  /** Text of a header without the encoding that puts accents into ASCII (RFC 2047). */
  static String decoded(String text) {
    return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static void put(
      Map<Content.Property, String> properties, Content.Property property, String value) {
    if (!value.isBlank()) properties.put(property, value);
  }
}
