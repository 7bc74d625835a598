package acervo.export;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.message.Messages;
import acervo.search.RecordRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
  private static List<CSVRecord> rows(RecordShelf shelf) throws IOException {
    byte[] bytes = Written.by(new CsvRecords(), shelf, Written.ORIGIN);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeffClase,Texto,Área,");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void a_record_is_a_row_with_its_fields_in_the_readers_words() throws IOException {
    CSVRecord row = rows(RecordShelf.awkward()).getFirst();
    assertThat(row.get("Clase")).isEqualTo("Resultado");
    assertThat(row.get("Texto")).isEqualTo(RecordShelf.TREES);
    assertThat(row.get("Área")).isEqualTo("Agua y saneamiento");
    assertThat(row.get("Programa")).isEqualTo("Plantatón; etapa 2");
    assertThat(row.get("Consejos")).isEqualTo("CONASAV");
    assertThat(row.get("Leyes")).isEqualTo("Ley de Protección al Espacio Público; Ley de Agua");
    assertThat(row.get("Artículos"))
        .isEqualTo("Ley de Protección al Espacio Público: art. 15 inc. 2°");
    assertThat(row.get("Fechas")).isEqualTo("2014/2018; 2018-07");
    assertThat(row.get("Cifras")).isEqualTo("17 millones de árboles; 24 municipios");
    assertThat(row.get("Valor")).isEmpty();
    assertThat(row.get("Acción")).isEqualTo("siembra");
    assertThat(row.get("Documento")).isEqualTo("Logros \"2018\"; primera\nparte");
    assertThat(row.get("Tipo de documento")).isEqualTo("Presentación de resultados");
    assertThat(row.get("Fecha del documento")).isEqualTo("2018-03-26");
    assertThat(row.get("Página")).isEqualTo("lámina 7");
    assertThat(row.get("Dirección"))
        .isEqualTo("http://acervo.example/documentos/00000000000000a1?a=1#cita");
    assertThat(row.get("Identificador")).isEqualTo("00000000000000a1");
  }

  @Test
  void a_text_that_a_spreadsheet_would_run_is_made_harmless() throws IOException {
    List<CSVRecord> rows = rows(RecordShelf.awkward());
    assertThat(rows.get(1).get("Texto")).isEqualTo("'" + RecordShelf.FORMULA);
    assertThat(rows.get(1).get("Cifras")).isEqualTo("'-$6,300.50");
    assertThat(rows.get(2).get("Documento")).isEqualTo("'+Notas sin fecha");
  }

  @Test
  void the_only_figure_of_a_record_is_also_a_number() throws IOException {
    CSVRecord row = rows(RecordShelf.awkward()).get(1);
    assertThat(row.get("Valor")).isEqualTo("-6300.50");
    assertThat(row.get("Unidad")).isEqualTo("US$");
  }

  @Test
  void what_is_not_known_is_empty_and_the_provision_of_the_only_law_stands_alone()
      throws IOException {
    CSVRecord row = rows(RecordShelf.awkward()).get(2);
    assertThat(row.get("Área")).isEmpty();
    assertThat(row.get("Fecha del documento")).isEmpty();
    assertThat(row.get("Artículos")).isEqualTo("arts. 3, 4 y 7");
    assertThat(row.get("Página")).isEqualTo("p. ii");
    assertThat(row.get("También en")).isEqualTo("Logros \"2018\"; primera\nparte, lámina 7");
  }

  @Test
  void records_of_many_pages_are_all_there() throws IOException {
    assertThat(rows(RecordShelf.of(250))).hasSize(250);
  }

  @Test
  void headings_are_there_without_records_and_in_english_too() throws IOException {
    byte[] bytes =
        Written.by(new CsvRecords(), RecordShelf.of(0), RecordRequest.of(""), Messages.ENGLISH, "");
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .startsWith("\ufeffKind,Text,Area,Programme,")
        .endsWith(",Identifier\r\n");
  }
}
