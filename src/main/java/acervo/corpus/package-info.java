/** The corpus folder: what is in it, and the identity of a file's bytes. Reads no document. */
package acervo.corpus;
