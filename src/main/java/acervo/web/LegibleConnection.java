package acervo.web;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * A connection on which no address is too odd to be answered. The server would refuse a path with a
 * percent sign that escapes nothing, or escapes the character zero, before it has read whose page
 * is asked for and in what language; here such a sign stands for itself, so that the address is
 * looked up, not found, and answered as any other that does not exist.
 */
final class LegibleConnection extends HttpConnection {
  private static final Pattern SENSELESS = Pattern.compile("%(?=00|(?![0-9A-Fa-f]{2}))");

  private LegibleConnection(HttpConfiguration settings, Connector connector, EndPoint peer) {
    super(settings, connector, peer);
  }

  /** Makes such connections. */
  static HttpConnectionFactory factory(HttpConfiguration settings) {
    return new HttpConnectionFactory(settings) {
      @Override
      public Connection newConnection(Connector connector, EndPoint peer) {
        return configure(
            new LegibleConnection(getHttpConfiguration(), connector, peer), connector, peer);
      }
    };
  }

  @Override
  protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
    return super.newHttpStream(method, legible(uri), version);
  }

  /** The path with its senseless percent signs escaped; a question after it stays as it is. */
  static String legible(String uri) {
    if (uri == null || uri.indexOf('%') < 0) return uri;
    int end = uri.indexOf('?') < 0 ? uri.length() : uri.indexOf('?');
    return SENSELESS.matcher(uri.substring(0, end)).replaceAll("%25") + uri.substring(end);
  }
}
