/** What the pages of dossiers show: the list of them, one of them, and adding to one. */
package acervo.web.view.dossiers;
