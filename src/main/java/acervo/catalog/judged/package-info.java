/**
 * How well the catalogue does: what people judged that documents say, read from YAML files, held
 * against what the catalogue finds, and counted field by field. Absent on purpose: finding
 * anything. The catalogue is reached through {@link acervo.catalog.judged.Catalogued} alone.
 */
package acervo.catalog.judged;
