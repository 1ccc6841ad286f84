package org.isnad.web.add;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.report.Report;
import org.isnad.web.Client;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTest {

  /** Our own words about a place that exists and a day on which this did not happen. */
  private static final String BLAST =
      "أفاد مصدر أمني، أمس، بانفجار عبوة ناسفة في الحلة وإصابة شخصين.";

  private static final String LINE = "--of-the-test";

  @TempDir private Path folder;

  @Test
  void aPastedTextIsReadAndLeadsToItsIncident() throws Exception {
    try (Site site = Site.empty(folder)) {
      Client coder = site.client(Role.CODER);
      Map<String, String> form =
          Map.of("text", BLAST, "published", "٢٠٢٢-٠١-٠٥", "outlet", "قناة البلد");
      String done = over(coder, coder.post("/add", form));
      assertThat(done).contains("1 new report", "/review/isnad:", "/i/isnad:", "Pasted text");
      Report report = site.store().reports().find(Report.ofText(BLAST).id()).orElseThrow();
      assertThat(report.published()).contains("2022-01-05");
      assertThat(report.outlet()).contains("قناة البلد");
      String again = over(coder, coder.post("/add", form));
      assertThat(again).contains("This text was here already", "1 known already");
      assertThat(site.store().reports().count()).isEqualTo(1);
    }
  }

  @Test
  void badFilesAreNamedAndTheOthersAreRead() throws Exception {
    try (Site site = Site.empty(folder)) {
      Client coder = site.client(Role.CODER);
      Map<String, String> files = new TreeMap<>();
      files.put("../../etc/news.txt", BLAST);
      files.put("empty.txt", "   ");
      files.put(
          "more.jsonl",
          "{\"text\":\"سقط صاروخ على قاعدة في بعقوبة.\",\"published\":\"2022-01-06\"}\n{broken\n");
      files.put(
          "page<script>.html",
          "<html><body><p>" + BLAST.replace("الحلة", "سامراء") + "</p></body></html>");
      String done = over(coder, send(coder, files));
      assertThat(done).contains("empty.txt", "more.jsonl:2", "news.txt").doesNotContain("../..");
      assertThat(done).doesNotContain("page<script>");
      assertThat(site.store().reports().count()).isGreaterThanOrEqualTo(2);
      assertThat(Files.exists(folder.resolve("../../etc/news.txt"))).isFalse();
    }
  }

  @Test
  void whatCannotBeIsSaidAndKept() throws Exception {
    try (Site site = Site.empty(folder)) {
      Client coder = site.client(Role.CODER);
      HttpResponse<String> day = coder.post("/add", Map.of("text", BLAST, "published", "5/1/2022"));
      assertThat(day.statusCode()).isEqualTo(422);
      assertThat(day.body()).contains("wanted is a day such as", BLAST);
      assertThat(coder.post("/add", Map.of("text", BLAST, "url", "javascript:1")).statusCode())
          .isEqualTo(422);
      assertThat(coder.post("/add", Map.of()).statusCode()).isEqualTo(422);
      assertThat(coder.get("/add/nothing").statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> send(Client client, Map<String, String> files) {
    StringBuilder body = new StringBuilder();
    files.forEach(
        (name, text) ->
            body.append("--")
                .append(LINE)
                .append("\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .append(text)
                .append("\r\n"));
    body.append("--").append(LINE).append("--\r\n");
    return client.send(
        client
            .request("/add")
            .header("Content-Type", "multipart/form-data; boundary=" + LINE)
            .header("X-CSRF-Token", client.token())
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private static String over(Client client, HttpResponse<String> answer)
      throws IOException, InterruptedException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String job = answer.headers().firstValue("Location").orElseThrow();
    for (int i = 0; i < 600; i++) {
      String body = client.get(job + "/progress").body();
      if (!body.contains("every 1s")) {
        return body;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the reading does not end");
  }
}
