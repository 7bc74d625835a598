package acervo.web;

import acervo.print.PrintedPage;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The collection on HTTP, from {@link #start} to {@link #close}. */
public final class WebServer implements AutoCloseable {
  /**
   * Room for the address of a request: a question of 10,000 characters, each of which may take
   * twelve once encoded.
   */
  private static final int LONGEST_ADDRESS = 256 * 1024;

  private final WebSettings settings;
  private final Sources sources;
  private final Security security;
  private final Javalin javalin;

  private WebServer(WebSettings settings, Sources sources) {
    this.settings = settings;
    this.sources = sources;
    this.security = new Security(settings);
    this.javalin = Javalin.create(this::configure);
  }

  /**
   * A server that answers from now on.
   *
   * @throws io.javalin.util.JavalinException when the port is taken
   */
  public static WebServer start(WebSettings settings, Sources sources) {
    WebServer server = new WebServer(settings, sources);
    server.javalin.start();
    return server;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** The address to open in a browser, ending in a slash. */
  public String url() {
    String host = settings.host();
    if (host.equals("0.0.0.0") || host.equals("::")) host = "127.0.0.1";
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = Bodies.LARGEST_FILE;
    config.jetty.multipartConfig.maxTotalRequestSize(Bodies.LARGEST_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(Bodies.LARGEST_FILE, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize((int) Bodies.LARGEST_FILE, SizeUnit.BYTES);
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.GZIP;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(LONGEST_ADDRESS);
          http.setSendServerVersion(false);
          // An address that is not UTF-8 is looked up like any other, and not found.
          http.setUriCompliance(
              http.getUriCompliance()
                  .with("Acervo", Violation.BAD_UTF8_ENCODING, Violation.TRUNCATED_UTF8_ENCODING));
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(new UnreadRequests()));
    config.jetty.addConnector(this::connector);
    register(config.routes);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, LegibleConnection.factory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    return connector;
  }

  private void register(RoutesConfig routes) {
    Assets assets = new Assets();
    Templates templates = new Templates(assets);
    Pages pages = new Pages(templates);
    Previews previews = new Previews(sources);
    Originals originals = new Originals(sources, settings.corpus());
    Revalidation revalidation = new Revalidation(sources);

    routes.before(this::guard);
    routes.before(Bodies::read);
    routes.before(revalidation::before);
    new AssetRoutes(assets).register(routes);
    new HomeRoutes(sources, pages).register(routes);
    new SearchRoutes(sources, pages, previews).register(routes);
    new AlikeRoutes(sources, pages).register(routes);
    new SuggestionRoutes(sources).register(routes);
    new RecordRoutes(sources).register(routes);
    DocumentRoutes documents = new DocumentRoutes(sources, pages, originals);
    documents.register(routes);
    new CorrectionRoutes(sources, documents).register(routes);
    new PageRoutes(sources, pages, originals, previews).register(routes);
    new RecordListRoutes(sources, pages).register(routes);
    new AuthorityRoutes(sources, pages).register(routes);
    new VocabularyRoutes(sources, pages).register(routes);
    new LedgerRoutes(sources, pages).register(routes);
    new DossierRoutes(sources).register(routes);
    new AddingPages(sources, pages).register(routes);
    new DossierPages(sources, pages).register(routes);
    new DossierExportRoutes(
            sources,
            pages,
            new DossierRequests(sources)::find,
            xhtml -> PrintedPage.pdf(xhtml, List.of()))
        .register(routes);
    new CertificateRoutes(sources, pages, templates).register(routes);
    new DraftRoutes(sources, pages, new Checking(sources)).register(routes);
    new DraftRoutes(sources, pages, new AntecedentSearch(sources)).register(routes);
    routes.after(revalidation::after);
    routes.after(Bodies::readOut);
    new Problems(pages, sources.labels()).register(routes);
  }

  private void guard(Context context) {
    Security.HEADERS.forEach(context::header);
    String host = context.header("Host");
    security.checkHost(host, context.req().getLocalPort());
    security.checkOrigin(
        context.req().getMethod(),
        host,
        context.header("Origin"),
        context.header("Sec-Fetch-Site"));
    if (!context.path().startsWith("/api/")) Visit.remember(context);
  }
}
