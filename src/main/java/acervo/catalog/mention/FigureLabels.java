package acervo.catalog.mention;

import acervo.text.Span;
import java.util.Set;

/** The words whose number is a name and no quantity: «artículo 15», «No. 17», «fase 2». */
final class FigureLabels {
  /** Written with a full stop or without: a number after them is never a quantity. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          ("no n nro nos num nums art arts inc incs lit ord p pp pag pags parr cap caps tit sec fig"
                  + " figs exp ref dl de res tel telf fax ext cel pbx vol t fol apdo av ave km cod"
                  + " doc ed rev")
              .split(" "));

  /** A full stop after these ends a sentence, and the next begins with a quantity. */
  private static final Set<String> WORDS =
      Set.of(
          ("numero numeros articulo articulos inciso incisos literal literales numeral numerales"
                  + " ordinal romano pagina paginas parrafo parrafos capitulo capitulos titulo"
                  + " seccion secciones anexo anexos tabla tablas cuadro cuadros grafico graficos"
                  + " grafica figura figuras lamina laminas diapositiva diapositivas fase fases"
                  + " etapa etapas eje ejes decreto decretos ley acuerdo acuerdos resolucion"
                  + " resoluciones expediente referencia oficio oficios nota acta actas tomo tomos"
                  + " folio folios libro agenda plan punto puntos objetivo objetivos ods meta metas"
                  + " indicador telefono telefonos extension celular kilometro calle avenida pasaje"
                  + " casa local lote poligono manzana block zona distrito ruta modulo nivel grado"
                  + " version convenio contrato codigo nit dui nrc isbn issn iso item opcion caso"
                  + " bloque edificio piso sala aula apartado transitorio considerando clausula"
                  + " componente resultado producto actividad accion sesion reunion unidad linea"
                  + " lineas grupo formulario vol volumen edicion semana dia enero febrero marzo"
                  + " abril mayo junio julio agosto septiembre setiembre octubre noviembre"
                  + " diciembre trimestre semestre")
              .split(" "));

  /** Whether the word before {@code start} makes a name of the number that begins there. */
  static boolean standBefore(String text, int start) {
    int at = start;
    boolean mark = false;
    Span word = Words.before(text, at);
    if (word.isEmpty() && word.end() > 0) {
      char unit = text.charAt(word.end() - 1);
      mark = unit == '.' || unit == '°' || unit == 'º';
      if (!mark) return false;
      word = lettersBefore(text, word.end() - 1);
    }
    if (word.isEmpty() || word.length() > 14) return false;
    String folded = Words.folded(text, word);
    if (ABBREVIATIONS.contains(folded)) return mark || isAbbreviation(text, word, folded);
    return !mark && WORDS.contains(folded) && !isPredicate(text, word);
  }

  /** «dio como resultado 2 cooperativas»: after «como» the word says what they are. */
  private static boolean isPredicate(String text, Span word) {
    return Words.before(text, word.start()).in(text).equals("como");
  }

  /** Without a full stop some are words: «no 3 sino 4 talleres», «de 15 talleres». */
  private static boolean isAbbreviation(String text, Span word, String folded) {
    return switch (folded) {
      case "de", "res", "t" -> false;
      case "no" -> Words.isCapitalised(text, word) || word.in(text).endsWith("º");
      default -> true;
    };
  }

  private static Span lettersBefore(String text, int end) {
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) begin--;
    return new Span(begin, end);
  }

  private FigureLabels() {}
}
