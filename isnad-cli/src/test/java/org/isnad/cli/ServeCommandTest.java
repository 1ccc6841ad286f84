package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ServeCommandTest {

  @TempDir private Path folder;

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "org.isnad.cli.Main", "serve"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  @Test
  void theFirstStartPrintsALinkAndASignalStopsIt() throws Exception {
    Process server = start("--port", "0");
    String link;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      link = String.valueOf(out.readLine());
      assertThat(link)
          .as(Files.readString(folder.resolve("err")))
          .matches("http://127[.]0[.]0[.]1:[0-9]+/begin/[A-Za-z0-9_-]{43}");
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(URI.create(link)).build(), BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("name=\"again\"");
      Run second = Run.of("incidents", "--db", folder.resolve("isnad.db").toString());
      assertThat(second.code()).isZero();
      Process other = start("--port", "0");
      assertThat(other.waitFor()).isEqualTo(3);
    } finally {
      server.destroy();
    }
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("isnad.db-wal")).doesNotExist();
    assertThat(Run.of("people", "--db", folder.resolve("isnad.db").toString()).code()).isZero();
  }

  @Test
  void aTrialStartAnswersAndStops() throws IOException {
    Run trial =
        Run.of("serve", "--check", "--port", "0", "--db", folder.resolve("x.db").toString());
    assertThat(trial.code()).as(trial.err()).isZero();
    assertThat(trial.err()).contains("the server answers");
  }

  @Test
  void whatCannotBeIsSaid() throws IOException {
    String db = folder.resolve("x.db").toString();
    assertThat(Run.of("serve", "--port", "70000", "--db", db).code()).isEqualTo(2);
    assertThat(Run.of("serve", "--host", "0.0.0.0", "--db", db).code()).isEqualTo(2);
    assertThat(Run.of("serve", "--address", "isnad", "--db", db).code()).isEqualTo(2);
    assertThat(Run.of("people", "--db", folder.resolve("none.db").toString()).code()).isEqualTo(3);
    Run nobody = Run.of("people", "--db", made(db), "--reset", "ghost");
    assertThat(nobody.code()).isEqualTo(3);
    assertThat(nobody.err()).contains("nobody is named ghost");
  }

  private static String made(String db) throws IOException {
    Run.of("ingest", "--db", db);
    return db;
  }
}
