package org.isnad.web.explore;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.isnad.export.Export;
import org.isnad.export.ExportOptions;
import org.isnad.export.Exported;
import org.isnad.export.Format;
import org.isnad.store.Filter;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.language.Language;

/**
 * Files of the incidents that are asked for. A viewer gets them for publication only; complete ones
 * need the role of coder. Each is noted in the access log.
 */
public final class ExportPages implements Pages {

  private static final String FORMAT = "format";
  private static final String FORM = "form";
  private static final String PUBLIC = "public";
  private static final String EXCEL = "excel";

  private static final class Holder {
    private static final Export EXPORT = Export.load();
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.page("/export", Role.VIEWER, ExportPages::export));
  }

  private static void export(Call call) throws IOException {
    Map<String, List<String>> query = call.query();
    String code = call.query(FORMAT).orElse("");
    Format format =
        Format.of(code).orElseThrow(() -> bad("format: no " + code + "; there are " + formats()));
    String form = call.query(FORM).orElse(call.role().isAtLeast(Role.CODER) ? "whole" : PUBLIC);
    if (!List.of("whole", PUBLIC).contains(form)) {
      throw bad("form: " + form + " is not whole or public");
    }
    if (!form.equals(PUBLIC) && !call.role().isAtLeast(Role.CODER)) {
      throw Refusal.of(403, "export-role");
    }
    boolean excel = call.query(EXCEL).filter("yes"::equals).isPresent();
    List.of(FORMAT, FORM, EXCEL).forEach(query::remove);
    try {
      Filter filter = Filter.parse(query);
      send(call, filter, format, options(call, form.equals(PUBLIC), excel));
    } catch (IllegalArgumentException why) {
      throw Refusal.badQuery(why);
    }
  }

  private static Refusal bad(String why) {
    return Refusal.badQuery(new IllegalArgumentException(why));
  }

  private static String formats() {
    return String.join(", ", List.of(Format.values()).stream().map(Format::code).toList());
  }

  private static ExportOptions options(Call call, boolean isPublic, boolean excel) {
    ExportOptions options =
        ExportOptions.complete(call.version().isEmpty() ? "dev" : call.version()).withForce();
    if (call.language() == Language.ARABIC) {
      options = options.in(ExportOptions.Language.AR);
    }
    if (isPublic) {
      options = options.publicOn(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
    }
    return excel ? options.withExcel() : options;
  }

  /**
   * Written to a file first, so that what fails is told, and what arrives is whole: its length is
   * known. A format of several files comes as one ZIP.
   */
  private static void send(Call call, Filter filter, Format format, ExportOptions options)
      throws IOException {
    Path folder = Files.createTempDirectory("isnad-export");
    try {
      Path out = folder.resolve("isnad." + format.extension());
      Exported exported = Holder.EXPORT.write(call.store(), filter, format, out, options);
      boolean several = exported.files().size() > 1;
      String name = name(filter, format, options, several ? "zip" : format.extension());
      if (several) {
        out = Packed.zip(folder, exported.files());
      }
      call.people()
          .log()
          .exported(
              call.me().name(),
              filter.canonical(),
              exported.rows(),
              format.code() + (options.publicOn().isPresent() ? " public" : ""));
      Context context = call.context();
      context.disableCompression();
      context
          .contentType(several ? "application/zip" : format.mediaType())
          .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
          .header("Content-Length", Long.toString(Files.size(out)))
          .header("Isnad-Rows", Long.toString(exported.rows()))
          .header("Isnad-Withheld", Long.toString(exported.withheld()));
      Files.copy(out, context.outputStream());
    } finally {
      Packed.delete(folder);
    }
  }

  /** As {@code isnad-csv-2026-11-21-1f2e3d4c.csv}: the same question has the same letters. */
  private static String name(
      Filter filter, Format format, ExportOptions options, String extension) {
    CRC32 sum = new CRC32();
    sum.update(filter.canonical().getBytes(StandardCharsets.UTF_8));
    return "isnad-"
        + format.code()
        + (options.publicOn().isPresent() ? "-public-" : "-")
        + LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC)
        + "-"
        + HexFormat.of().toHexDigits((int) sum.getValue())
        + "."
        + extension;
  }
}
