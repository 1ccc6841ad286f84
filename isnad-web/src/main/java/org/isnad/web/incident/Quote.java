package org.isnad.web.incident;

/**
 * Words of a report.
 *
 * @param isThere false if the text has other words where these should stand
 */
public record Quote(Source source, String account, String field, String text, boolean isThere) {

  /** Where the words are lit in their report. */
  public String path() {
    return source.path() + "#" + anchor(account, field);
  }

  /** The id of the element of an account's field on the page of its report. */
  public static String anchor(String account, String field) {
    return "a" + account.substring(account.indexOf('#') + 1) + "-" + field;
  }
}
