package org.isnad.engine;

import java.util.List;
import java.util.Locale;
import org.isnad.account.Account;
import org.isnad.account.Statement;
import org.isnad.mention.time.Basis;
import org.isnad.mention.time.Published;
import org.isnad.report.Evidence;

/**
 * Draws a reading for people: the report with every mention in brackets, then each account with the
 * words and the reasons of its values, the statements, and how the day of publication is known.
 * Linear in the length of the text.
 */
public final class Explainer {
  /**
   * The report and what was read in it, ending with a line feed; offsets are code points, as in a
   * record.
   */
  public String explain(Reading reading) {
    StringBuilder out = new StringBuilder(reading.report().text().length() * 2);
    out.append("report\n")
        .append(new Drawing(reading.document(), Mark.all(reading.scene())).draw());
    Listing list = new Listing(out, new CodePoints(reading.report().text()));
    AccountLines lines = new AccountLines(list);
    List<Account> accounts = reading.accounts();
    out.append("\naccounts: ").append(accounts.size()).append('\n');
    for (Account account : accounts) {
      lines.write(account);
    }
    out.append("\nno accounts: ").append(reading.refused().size()).append('\n');
    for (String refused : reading.refused()) {
      list.value("refused", refused, List.of());
    }
    out.append("\nstatements: ").append(reading.statements().size()).append('\n');
    for (Statement statement : reading.statements()) {
      lines.write(statement);
    }
    published(reading, list);
    return out.toString();
  }

  private static void published(Reading reading, Listing list) {
    Published published = reading.published();
    List<Evidence> words =
        published
            .evidence()
            .map(span -> List.of(Evidence.of(reading.report().text(), span)))
            .orElse(List.of());
    list.heading("published");
    list.value("day", Listing.days(published.start(), published.end()), words);
    list.value(
        "basis",
        published.basis().name().toLowerCase(Locale.ROOT) + ": " + because(published.basis()),
        List.of());
  }

  private static String because(Basis basis) {
    return switch (basis) {
      case METADATA -> "given with the report";
      case URL -> "a full date in its address";
      case DATELINE -> "a date printed as the article's own";
      case TEXT -> "the text names its own day with a full date";
      case INFERRED -> "worked out from what the text says";
      case UNKNOWN -> "nothing dates it; a day told from today stays unwritten";
    };
  }
}
