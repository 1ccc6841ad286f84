package org.isnad.web.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * What was done about access: who came in, who was let in, what was taken out. No addresses of
 * clients stand in it.
 */
public final class AccessLog {

  /** What is noted. */
  public enum What {
    SIGNED_IN,
    FAILED,
    LOCKED_OUT,
    SIGNED_OUT,
    ADDED,
    ROLE,
    DISABLED,
    ENABLED,
    PASSWORD,
    LINK,
    SESSIONS_ENDED,
    EXPORTED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static What of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * One line.
   *
   * @param at when
   * @param who the name of the person; of one who failed, the name only if there is such a person
   * @param what was done
   * @param about whom or what it was done to
   */
  public record Line(Instant at, String who, What what, String about) {}

  private static final int LONGEST = 1000;

  private final PeopleFile file;
  private final InstantSource clock;

  AccessLog(PeopleFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  public void note(String who, What what, String about) {
    String kept = about.length() > LONGEST ? about.substring(0, LONGEST) : about;
    file.write(
        h ->
            h.createUpdate(
                    "INSERT INTO log (at, who, what, about) VALUES (:at, :who, :what, :about)")
                .bind("at", clock.millis())
                .bind("who", who)
                .bind("what", what.code())
                .bind("about", kept)
                .execute());
  }

  /** Notes that incidents were taken out: which, as the canonical filter, how many and as what. */
  public void exported(String who, String filter, long rows, String format) {
    note(who, What.EXPORTED, format + " " + rows + " ?" + filter);
  }

  /** The newest lines, the newest first. */
  public List<Line> newest(int most) {
    return file.read(
        h ->
            h.createQuery("SELECT at, who, what, about FROM log ORDER BY seq DESC LIMIT :most")
                .bind("most", most)
                .map(
                    (row, c) ->
                        new Line(
                            Instant.ofEpochMilli(row.getLong(1)),
                            row.getString(2),
                            What.of(row.getString(3)),
                            row.getString(4)))
                .list());
  }
}
