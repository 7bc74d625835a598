/** Pictures of pages: drawn by the format that has geometry, kept on disk, marked as with a pen. */
package acervo.extraction.picture;
