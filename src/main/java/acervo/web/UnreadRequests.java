package acervo.web;

import acervo.message.Messages;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what is not HTTP enough to reach a route: no host, headers without end. No browser sends
 * such a thing, so the answer is the one for programs, problem details, in Spanish because no
 * language was read.
 */
final class UnreadRequests extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      String message,
      Throwable cause,
      Callback callback) {
    Messages words = Messages.SPANISH;
    String sentence = words.say("web.refused.request");
    String title = words.say("web.problem." + status / 100);
    var problem = new Problems.Problem("about:blank", title, status, sentence);
    Security.HEADERS.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    byte[] json = Json.write(problem).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(json), callback);
  }
}
