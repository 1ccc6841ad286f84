package org.isnad.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import java.nio.file.Path;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How the HTTP library is set up: quiet, small, and patient only so far. */
final class Engine {

  private static final int SELECTORS = 2;
  private static final int MOST_THREADS = 48;
  private static final int FEWEST_THREADS = 4;
  private static final int IDLE_THREAD_MILLIS = 60_000;
  private static final int MOST_CONNECTIONS = 512;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final long STOP_MILLIS = 3_000;
  private static final long SHUTDOWN_MILLIS = 50;

  private Engine() {}

  static void configure(JavalinConfig config, Settings settings, long longestBody) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = false;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = longestBody;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.router.ignoreTrailingSlashes = false;
    config.jetty.multipartConfig.maxFileSize(longestBody, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(longestBody, SizeUnit.BYTES);
    config.jetty.multipartConfig.cacheDirectory(
        Path.of(System.getProperty("java.io.tmpdir")).toString());
    QueuedThreadPool threads =
        new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_THREAD_MILLIS);
    threads.setName("isnad-web");
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setSendDateHeader(true);
          http.setRequestHeaderSize(HEADER_BYTES);
        });
    config.jetty.modifyServer(Engine::modify);
    config.jetty.addConnector((server, http) -> connector(server, http, settings));
  }

  private static void modify(Server server) {
    server.setStopTimeout(STOP_MILLIS);
    server.setStopAtShutdown(false);
    server.setErrorHandler(new Plain());
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, Settings settings) {
    ServerConnector connector =
        new ServerConnector(server, 1, SELECTORS, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.idle().toMillis());
    connector.setShutdownIdleTimeout(SHUTDOWN_MILLIS);
    return connector;
  }
}
