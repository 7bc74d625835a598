package acervo.record;

import acervo.document.Evidence;
import java.math.BigDecimal;

/**
 * A number that a record states, and of what.
 *
 * @param value 17000000 for «17 millones», 75 for «75 %»
 * @param unit what is counted or measured, as written in the text («árboles», «nuevos usuarios»);
 *     «%» of a percentage, «US$» of dollars; empty when nothing says
 */
public record Figure(BigDecimal value, String unit, Evidence evidence) {}
