package org.isnad.web.add;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.ingest.Intake;
import org.isnad.report.Report;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;

/** Adding reports from the page. */
public final class AddPages implements Pages {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_BYTES = 64 * MEGABYTE;
  private static final int MOST_FILES = 500;
  private static final int LONGEST_NAME = 200;
  private static final int RETRY_SECONDS = 60;

  private final Readings readings = new Readings();

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/add", Role.CODER, call -> show(call, "")),
        Route.post("/add", Role.CODER, this::add).upTo(MOST_BYTES),
        Route.page("/add/{job}", Role.CODER, call -> job(call, "add/job")),
        Route.fragment("/add/{job}/progress", Role.CODER, call -> job(call, "add/progress")));
  }

  private static void show(Call call, String problem) {
    Map<String, Object> model = new TreeMap<>();
    model.put("problem", problem);
    model.put("megabytes", MOST_BYTES / MEGABYTE);
    model.put("bytes", MOST_BYTES);
    for (String input : List.of("text", "outlet", "url", "published")) {
      model.put(input, problem.isEmpty() ? "" : call.form(input).orElse(""));
    }
    call.show("add/add", "add.title", model);
  }

  private static void refuse(Call call, String problem) {
    call.status(422);
    show(call, problem);
  }

  private void add(Call call) throws IOException {
    Optional<String> published = text(call, "published").map(AddPages::ascii);
    if (published.isPresent() && !isDay(published.get())) {
      refuse(call, "add.bad-date");
      return;
    }
    Optional<String> url = text(call, "url");
    if (url.isPresent() && !isAddress(url.get())) {
      refuse(call, "add.bad-url");
      return;
    }
    Optional<String> outlet =
        text(call, "outlet").map(o -> o.substring(0, Math.min(o.length(), LONGEST_NAME)));
    Optional<Report> pasted =
        call.form("text")
            .map(text -> text.replace("\r\n", "\n"))
            .filter(text -> !text.isBlank())
            .map(Report::ofText)
            .map(report -> url.map(report::withUrl).orElse(report));
    List<Sent> files = files(call);
    if (pasted.isEmpty() && files.isEmpty()) {
      refuse(call, "add.nothing");
      return;
    }
    Job job =
        readings
            .begin(
                new Readings.Order(
                    call.store(),
                    call.version().isEmpty() ? "0" : call.version(),
                    call.places(),
                    call.me().id(),
                    pasted,
                    files,
                    new Intake.Defaults(published, outlet)))
            .orElseThrow(() -> Refusal.wait("add-busy", RETRY_SECONDS));
    call.goTo("/add/" + job.id());
  }

  private static Optional<String> text(Call call, String input) {
    return call.form(input).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static List<Sent> files(Call call) throws IOException {
    List<Sent> files = new ArrayList<>();
    for (UploadedFile file : call.context().uploadedFiles("files")) {
      if (file.size() > 0 && files.size() < MOST_FILES) {
        try (InputStream content = file.content()) {
          files.add(new Sent(name(file.filename()), content.readAllBytes()));
        }
      }
    }
    return files;
  }

  /** The last part of a name, without what cannot be seen. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String seen = last.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    String name = seen.isEmpty() || seen.equals("-") ? "file" : seen;
    return name.substring(Math.max(0, name.length() - LONGEST_NAME));
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException other) {
      return false;
    }
  }

  private static boolean isAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
    } catch (URISyntaxException other) {
      return false;
    }
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int digit = c > 0x7f && Character.isDigit(c) ? Character.digit(c, 10) : -1;
              ascii.appendCodePoint(digit < 0 ? c : '0' + digit);
            });
    return ascii.toString();
  }

  private void job(Call call, String template) {
    Job job =
        readings
            .find(call.part("job"))
            .filter(j -> j.person() == call.me().id() || call.role().isAtLeast(Role.REVIEWER))
            .orElseThrow(Refusal::notFound);
    call.show(template, "add.job", Map.of("id", job.id(), "progress", job.progress()));
  }
}
