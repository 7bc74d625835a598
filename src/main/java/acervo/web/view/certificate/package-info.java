/** What the printed search certificate shows, and the page on which one is checked. */
package acervo.web.view.certificate;
