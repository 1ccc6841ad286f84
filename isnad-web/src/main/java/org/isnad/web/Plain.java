package org.isnad.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what is no request at all, before any page could: a line, and the usual headers. */
final class Plain extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Headers.ALL.forEach((name, value) -> response.getHeaders().put(new HttpField(name, value)));
    response.getHeaders().put("Content-Type", "text/plain; charset=utf-8");
    String said = HttpStatus.getMessage(response.getStatus()) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(said.getBytes(StandardCharsets.UTF_8));
    response.write(true, bytes, callback);
    return true;
  }
}
