package org.isnad.ingest;

/** The bytes that a report was taken from. Immutable. */
public final class Original {

  private final byte[] bytes;
  private final String mediaType;

  Original(byte[] bytes, String mediaType) {
    this.bytes = bytes.clone();
    this.mediaType = mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int length() {
    return bytes.length;
  }

  /** Such as {@code text/html}. */
  public String mediaType() {
    return mediaType;
  }
}
