/**
 * Wiring and the command line, nothing else: {@link acervo.Main} puts the parts together and runs a
 * command. What a command does is told by the packages below.
 */
package acervo;
