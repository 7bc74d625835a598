package acervo.web;

import acervo.web.view.Refusal;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may ask, and what a browser may do with the answer.
 *
 * <p>The Host header is checked because a page of another site can make its own name resolve to
 * this machine (DNS rebinding) and would then read the collection as its own. Requests that change
 * something must not come from a page of another.
 */
final class Security {
  /** No inline script or style anywhere: what a document brings along cannot act. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** For original files: even opened in a tab, they may do nothing. */
  static final String FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          // Not no-referrer: under it a browser's own forms come with the Origin «null».
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Set<String> local = new TreeSet<>(Set.of("127.0.0.1", "localhost", "[::1]"));
  private final Set<String> others = new TreeSet<>();

  /** The rules of a server that listens as {@code settings} say. */
  Security(WebSettings settings) {
    local.add(bracketed(settings.host()));
    if (settings.host().equals("0.0.0.0") || settings.host().equals("::")) addOwnNames();
    for (String name : settings.otherHosts()) others.add(bracketed(name));
  }

  /**
   * Refuses with 421 a request for a host that is not this one. Its own names go with its port; the
   * names a proxy gives it go with any.
   */
  void checkHost(String header, int port) {
    String asked = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    String name = asked.replaceFirst(":\\d+$", "");
    boolean own = local.contains(name) && asked.equals(port == 80 ? name : name + ":" + port);
    if (!own && !others.contains(name)) throw new Refusal(421, "web.refused.host", asked);
  }

  /**
   * Refuses with 403 a request that changes something and comes from a page of another site. Every
   * browser sends Origin with such a request (Fetch standard, section 3.1), so one with neither
   * header is a program, which no site can make act with a person's rights here.
   */
  void checkOrigin(String method, String host, String origin, String fetchSite) {
    if (READING.contains(method)) return;
    // «none» is a request that the person made by themselves, without any page.
    boolean own = fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
    if (!own || !sameOrigin(origin, host)) throw new Refusal(403, "web.refused.origin");
  }

  private static boolean sameOrigin(String origin, String host) {
    return origin == null || origin.replaceFirst("^https?://", "").equalsIgnoreCase(host);
  }

  /** Listening everywhere, this machine is reached by its name and by each of its addresses. */
  private void addOwnNames() {
    try {
      local.add(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException nameless) {
      // Its addresses remain.
    }
    try {
      NetworkInterface.networkInterfaces()
          .flatMap(network -> network.getInterfaceAddresses().stream())
          .map(InterfaceAddress::getAddress)
          .forEach(address -> local.add(bracketed(address.getHostAddress())));
    } catch (SocketException unreadable) {
      // Then only the names above are answered to.
    }
  }

  private static String bracketed(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst("%.*$", "");
    return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
  }
}
