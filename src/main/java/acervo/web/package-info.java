/**
 * The collection in a browser and as JSON: routes, one class for each concept; security; templates;
 * the shapes of JSON. What the pages show is in {@link acervo.web.view}.
 *
 * <p>Start at {@link acervo.web.WebServer}.
 */
package acervo.web;
