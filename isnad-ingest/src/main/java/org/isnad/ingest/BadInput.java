package org.isnad.ingest;

/** Something that is no report; the message says why, without the place. */
public final class BadInput extends Exception {

  private static final long serialVersionUID = 1L;

  /** With a message for the user. */
  public BadInput(String why) {
    super(why);
  }
}
