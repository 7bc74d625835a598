/**
 * What the program says to people: one resource bundle, Spanish first ({@code messages.properties})
 * and English second ({@code messages_en.properties}). Every sentence about an error says what
 * happened and then what to do. No other package writes sentences for people.
 */
package acervo.message;
