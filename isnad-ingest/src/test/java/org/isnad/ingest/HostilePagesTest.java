package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are broken, huge or made to hurt are read or named, and end in time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePagesTest {

  private static final SamplePage GOOD = SamplePage.all().get(0);
  private static final String ARTICLE = String.join("</p><p>", GOOD.body());

  @TempDir private Path folder;

  private static Report read(String html) throws BadInput {
    return new PageReader().read(html.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  private List<Input> inputs(String name, byte[] bytes) throws IOException {
    List<Input> inputs = new ArrayList<>();
    Path file = Files.write(folder.resolve(name), bytes);
    new Inputs(new ByteArrayInputStream(new byte[0]), inputs::add).read(file.toString());
    return inputs;
  }

  private String why(String name, byte[] bytes) throws IOException {
    List<Input> inputs = inputs(name, bytes);
    assertThat(inputs).hasSize(1);
    assertThat(inputs.get(0)).isInstanceOf(Input.Failed.class);
    assertThat(inputs.get(0).where()).contains(name);
    return ((Input.Failed) inputs.get(0)).why();
  }

  @Test
  void aBombOfNestedTagsIsRead() throws BadInput {
    for (String tag : List.of("div", "b", "table", "blockquote", "span class=nav", "font", "ul")) {
      String html = ("<" + tag + ">").repeat(100_000) + "<p>" + ARTICLE + "</p>";
      assertThat(read(html).text()).as(tag).contains(GOOD.body().get(0).substring(0, 20));
    }
  }

  @Test
  void manySmallElementsAreRead() throws BadInput {
    String html =
        "<div class=x><p>" + ARTICLE + "</p></div>" + "<i class=nav>x</i>".repeat(200_000);
    assertThat(read(html).text()).contains(GOOD.body().get(0).substring(0, 20));
  }

  @Test
  void hostileAttributesAreRead() throws BadInput {
    String huge = "nav-".repeat(500_000);
    String html =
        "<div class=\""
            + huge
            + "\" id='"
            + huge
            + "' style='display"
            + " ".repeat(300_000)
            + "'><p>"
            + ARTICLE
            + "</p></div><meta content='"
            + huge
            + "' name='"
            + huge
            + "'>";
    assertThat(read(html).text()).contains(GOOD.body().get(0).substring(0, 20));
  }

  @Test
  void brokenLinkedDataIsPassedOver() throws BadInput {
    String deep = "{\"a\":".repeat(50_000) + "[".repeat(50_000);
    String html =
        "<script type='application/ld+json'>"
            + deep
            + "</script><script type="
            + "'application/ld+json'>{\"@type\":</script><h1>"
            + GOOD.title()
            + "</h1><p>"
            + ARTICLE;
    Report report = read(html);
    assertThat(report.title()).contains(GOOD.title());
    assertThat(report.text()).contains(GOOD.body().get(0));
  }

  @Test
  void scriptsStylesAndFramesAreNoText() throws BadInput {
    String html =
        "<script>var a='"
            + ARTICLE
            + " one';</script><style>two</style><iframe>three</iframe>"
            + "<noscript>four</noscript><div hidden>five</div><p style='display: none'>six</p><p>"
            + ARTICLE
            + "</p>";
    assertThat(read(html).text()).doesNotContain("one", "two", "three", "four", "five", "six");
  }

  @Test
  void aPageWithoutAnArticleIsNamed() throws IOException {
    assertThat(why("a.html", new byte[0])).isEqualTo("empty");
    assertThat(why("b.html", "<html><body></body></html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a page without an article in it");
    assertThat(why("c.html", "%PDF-1.7\u0000".getBytes(StandardCharsets.UTF_8))).contains("PDF");
    assertThat(why("d.html.gz", "no gzip".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a broken gzip file");
    String mail = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n\n--x--";
    assertThat(why("e.mht", mail.getBytes(StandardCharsets.UTF_8))).contains("without HTML");
  }

  @Test
  void aPageTooLongIsRefusedAlsoWhenItIsPacked() throws IOException {
    byte[] huge = new byte[17 << 20];
    Arrays.fill(huge, (byte) 'a');
    assertThat(why("huge.html", huge)).startsWith("longer than 16 MB");
    Path zipped = folder.resolve("bomb.html.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      for (int i = 0; i < 8; i++) {
        out.write(huge);
      }
    }
    assertThat(why("again.html.gz", Files.readAllBytes(zipped))).startsWith("longer than 16 MB");
  }

  @Test
  void whatTheBytesAreCountsMoreThanWhatThePageSays() throws BadInput {
    String body = "<p>" + ARTICLE.replace("\u0640", "") + "</p>";
    byte[] windows = ("<meta charset=utf-8>" + body).getBytes(Charset.forName("windows-1256"));
    byte[] utf8 = ("<meta charset=windows-1256>" + body).getBytes(StandardCharsets.UTF_8);
    byte[] iso =
        ("<meta charset=iso-8859-6><p>" + letters(ARTICLE)).getBytes(Charset.forName("ISO-8859-6"));
    String start = GOOD.body().get(1).substring(0, 8);
    for (byte[] bytes : List.of(windows, utf8, iso)) {
      assertThat(new PageReader().read(bytes).get(0).text()).contains(start);
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\u0621-\\u064A .<>/p\\n]", "");
  }

  @Test
  void aFewBrokenBytesCostThoseLettersOnly() throws BadInput {
    byte[] bytes = ("<p>" + ARTICLE.repeat(3) + "</p>").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length / 2] = (byte) 0xFF;
    assertThat(new PageReader().read(bytes).get(0).text()).contains("\uFFFD");
  }

  /** Bytes changed at random give a report or a reason, never anything else. */
  @Test
  void randomDamageIsSurvived() {
    SplittableRandom random = new SplittableRandom(7);
    List<SamplePage> pages = SamplePage.all();
    for (int i = 0; i < 400; i++) {
      byte[] bytes = pages.get(random.nextInt(pages.size())).bytes();
      for (int k = random.nextInt(60); k > 0; k--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      try {
        assertThat(new PageReader().read(cut)).isNotEmpty();
      } catch (BadInput named) {
        assertThat(named).hasMessageNotContaining("null");
      }
    }
  }

  @Test
  void aReaderOfNothingSaysSo() {
    assertThatThrownBy(() -> new PageReader().read(new byte[0]))
        .isInstanceOf(BadInput.class)
        .hasMessage("empty");
  }
}
