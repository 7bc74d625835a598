package acervo;

import acervo.extraction.FormatReader;
import acervo.extraction.mail.MailReader;
import acervo.extraction.markup.HtmlReader;
import acervo.extraction.markup.MarkdownReader;
import acervo.extraction.office.ProtectedReader;
import acervo.extraction.office.opendocument.OdpReader;
import acervo.extraction.office.opendocument.OdsReader;
import acervo.extraction.office.opendocument.OdtReader;
import acervo.extraction.office.rtf.RtfReader;
import acervo.extraction.office.sheet.XlsReader;
import acervo.extraction.office.sheet.XlsxReader;
import acervo.extraction.office.sheet.XmlSheetReader;
import acervo.extraction.office.slides.PptReader;
import acervo.extraction.office.slides.PptxReader;
import acervo.extraction.office.word.DocReader;
import acervo.extraction.office.word.DocxReader;
import acervo.extraction.pdf.PdfReader;
import acervo.extraction.plain.CsvReader;
import acervo.extraction.plain.TextReader;
import java.util.List;

/** The readers of formats, wired once for the program and for its reading processes. */
final class Readers {
  /** All of them, in the order in which they are asked. */
  static List<FormatReader> all() {
    return List.of(
        new PdfReader(),
        new PptxReader(),
        new PptReader(),
        new DocxReader(),
        new DocReader(),
        new XlsxReader(),
        new XlsReader(),
        new XmlSheetReader(),
        new OdtReader(),
        new OdpReader(),
        new OdsReader(),
        new RtfReader(),
        new ProtectedReader(),
        new HtmlReader(),
        new MarkdownReader(),
        new MailReader(),
        new CsvReader(),
        new TextReader());
  }

  private Readers() {}
}
