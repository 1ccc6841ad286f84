package org.isnad.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hits;
import org.isnad.mention.source.SourceMention;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.text.Folded;

/** Whether a report speaks of the very outlet that published it: nobody quotes himself. */
final class Masthead {
  private final Document document;
  private final Hits hits;
  private final List<String> hosts;
  private final Optional<String> name;

  Masthead(Document document) {
    Report report = document.report();
    this.document = document;
    this.hits = document.hits();
    this.hosts =
        List.of(host(report.url().orElse("")), report.outlet().orElse("").toLowerCase(Locale.ROOT));
    this.name = report.outlet().map(Folded::fold).filter(n -> !n.isBlank());
  }

  /** True if the source is an agency or outlet, and the report's own. */
  boolean is(SourceMention source) {
    if (!source.isAgency()) {
      return false;
    }
    String words = Folded.fold(document.quote(source.from(), source.to()).quote());
    return name.filter(words::endsWith).isPresent()
        || hits.any("source", source.first(), h -> publishes(h.entry()));
  }

  private boolean publishes(Entry source) {
    for (String domain : source.text("domain").split("\\|", -1)) {
      String site = domain.strip();
      for (String host : hosts) {
        if (!site.isEmpty() && (host.equals(site) || host.endsWith("." + site))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String host(String url) {
    int start = url.indexOf("//");
    int from = start < 0 ? 0 : start + 2;
    int slash = url.indexOf('/', from);
    return url.substring(from, slash < 0 ? url.length() : slash).toLowerCase(Locale.ROOT);
  }
}
