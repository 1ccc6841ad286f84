package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole processes: locales, threads and pipes as the system has them. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ProcessTest {

  @TempDir private Path folder;

  private Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.isnad.cli.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(folder.resolve("err").toFile());
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private byte[] output(List<String> options, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(options, arguments);
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();
    return output;
  }

  @Test
  void theOutputIsTheSameInEveryLocaleOnAnyThreadsAndTwice() throws Exception {
    for (String name : Samples.demos()) {
      Files.writeString(folder.resolve(name), Samples.demo(name));
    }
    String input = folder.toString();
    for (String format : List.of("jsonl", "table", "json")) {
      byte[] want = output(List.of(), "read", "--threads", "1", "--format", format, input);
      String text = new String(want, StandardCharsets.UTF_8);
      assertThat(text).contains("\u0627\u0646\u0641\u062c\u0627\u0631").doesNotContain("???");
      for (List<String> locale :
          List.of(
              List.of("-Duser.language=ar", "-Duser.country=EG"),
              List.of("-Duser.language=tr", "-Duser.country=TR"),
              List.of("-Duser.language=fa", "-Dfile.encoding=ISO-8859-1"))) {
        assertThat(output(locale, "read", "--threads", "2", "--format", format, input))
            .isEqualTo(want);
      }
    }
  }

  @Test
  void aReaderThatGoesAwayIsNoError() throws Exception {
    Path many = folder.resolve("many.jsonl");
    String line = Samples.line("x", Samples.CONVOY) + "\n";
    Files.writeString(many, line.repeat(3000));
    Process process = start(List.of(), "read", many.toString());
    try (InputStream output = process.getInputStream()) {
      assertThat(output.readNBytes(100)).hasSize(100);
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
  }
}
