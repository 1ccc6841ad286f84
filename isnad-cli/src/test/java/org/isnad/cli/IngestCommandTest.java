package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.report.Report;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reports come into the store once, however often they are given. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class IngestCommandTest {

  @TempDir private Path folder;
  private Path database;

  @BeforeEach
  void nameTheDatabase() {
    database = folder.resolve("isnad.db");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    return Files.writeString(file, text);
  }

  private Run ingest(Object... more) {
    Object[] all = new Object[more.length + 3];
    all[0] = "ingest";
    all[1] = "--db";
    all[2] = database;
    System.arraycopy(more, 0, all, 3, more.length);
    return Run.of(all);
  }

  private long count() throws IOException {
    try (Store store = Store.read(database)) {
      return store.reports().count();
    }
  }

  private Report kept(String text) throws IOException {
    try (Store store = Store.read(database)) {
      return store.reports().find(Report.ofText(text).id()).orElseThrow();
    }
  }

  @Test
  void theSameReportIsTakenOnce() throws IOException {
    Path news =
        file(
            "news.jsonl",
            Samples.line("1", Samples.CONVOY)
                + "\n"
                + Samples.line("1", Samples.CONVOY)
                + "\n"
                + Samples.line("2", Samples.DARAA));
    Run first = ingest(news, "--print-ids");
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("2 reports, ", " 0 failed");
    assertThat(first.out().lines()).contains(Report.ofText(Samples.CONVOY).id());
    assertThat(count()).isEqualTo(2);
    Run again = ingest(news, news);
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("0 reports, 0 accounts, 6 known");
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void whatIsGivenWithTheCommandIsForReportsThatDoNotSayIt() throws IOException {
    Path bare = file("bare.txt", Samples.CONVOY);
    Path dated =
        file(
            "dated.jsonl",
            "{\"outlet\": \"A\", \"published\": \"2019-05-05\", \"text\": "
                + Samples.json(Samples.DARAA)
                + "}");
    assertThat(ingest("--published", "2021-11-16", "--outlet", "B", bare, dated).code()).isZero();
    assertThat(kept(Samples.CONVOY).published()).contains("2021-11-16");
    assertThat(kept(Samples.CONVOY).outlet()).contains("B");
    assertThat(kept(Samples.DARAA).published()).contains("2019-05-05");
    assertThat(kept(Samples.DARAA).outlet()).contains("A");
  }

  @Test
  void aChangedTextOfAnAddressIsItsNextVersion() throws IOException {
    String url = "https://example.org/news/7";
    String line = "{\"url\": \"" + url + "\", \"text\": %s}";
    Path first = file("1.jsonl", line.replace("%s", Samples.json(Samples.CONVOY)));
    Path changed = file("2.jsonl", line.replace("%s", Samples.json(Samples.CONVOY + "\n.")));
    assertThat(ingest(first).code()).isZero();
    assertThat(ingest(changed).code()).isZero();
    assertThat(ingest(changed, first).code()).isZero();
    try (Store store = Store.read(database)) {
      assertThat(store.reports().versions(url))
          .containsExactly(
              Report.ofText(Samples.CONVOY).id(), Report.ofText(Samples.CONVOY + "\n.").id());
    }
  }

  @Test
  void aPageIsKeptWithItsBytes() throws IOException {
    Charset windows = Charset.forName("windows-1256");
    String body = Samples.CONVOY.replace("\u2022", "-").replaceAll("\n+", "</p><p>");
    byte[] page = ("<html><body><p>" + body + "</p></body></html>").getBytes(windows);
    Path file = Files.write(folder.resolve("page.htm"), page);
    Run run = ingest("--print-ids", file);
    assertThat(run.code()).as(run.err()).isZero();
    try (Store store = Store.read(database)) {
      assertThat(store.reports().original(run.out().strip()).orElseThrow()).isEqualTo(page);
    }
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsKept() throws IOException {
    Path english = file("english.txt", Samples.ENGLISH);
    Path good = file("good.txt", Samples.CONVOY);
    Run run = ingest(english, folder.resolve("missing.txt"), good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("english.txt: ", "missing.txt: no such file", "2 failed");
    assertThat(kept(Samples.CONVOY).file()).contains(good.toString());
  }

  @Test
  void aFileThatIsNoStoreIsLeftAsItIs() throws IOException {
    Path good = file("good.txt", Samples.CONVOY);
    byte[] text = "no database at all, but a text of some length".getBytes(StandardCharsets.UTF_8);
    Files.write(database, text);
    Run run = ingest(good);
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("isnad.db");
    assertThat(Files.readAllBytes(database)).isEqualTo(text);
  }

  @Test
  void misuseIsTold() {
    assertThat(Run.of("ingest", "x.txt").code()).isEqualTo(2);
    for (List<Object> wrong :
        List.of(
            List.<Object>of("--published", "yesterday", "x"), List.<Object>of("--threads", 0))) {
      Run run = ingest(wrong.toArray());
      assertThat(run.code()).isEqualTo(2);
      assertThat(Files.exists(database)).isFalse();
    }
  }
}
