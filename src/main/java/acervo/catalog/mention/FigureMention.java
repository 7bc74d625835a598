package acervo.catalog.mention;

import acervo.text.Span;
import java.math.BigDecimal;

/**
 * A number that states a quantity, as a text writes it.
 *
 * @param span the words that say it, with those that say of what when they follow at once
 * @param value without trailing zeros, and never in powers of ten: 17000000 for «17 millones»
 * @param unit what is counted or measured, as written; «%» of a percentage, «US$» of dollars, other
 *     currencies as written («C$», «Q», «pesos»); empty when nothing says
 */
public record FigureMention(Span span, BigDecimal value, String unit) {
  public FigureMention {
    value = value.stripTrailingZeros();
    if (value.scale() < 0) value = value.setScale(0);
  }
}
