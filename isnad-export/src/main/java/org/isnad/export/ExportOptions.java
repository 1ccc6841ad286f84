package org.isnad.export;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How incidents are written.
 *
 * @param excel CSV begins with a byte-order mark, so that Excel reads Arabic
 * @param force a file that is there is replaced
 * @param language of sheets and what explains them
 * @param publicOn a public file, of that day: names withheld, coordinates coarsened, delayed
 * @param program which version of Isnad writes, for the data package
 */
public record ExportOptions(
    boolean excel, boolean force, Language language, Optional<LocalDate> publicOn, String program) {

  /** In which language a file explains itself. */
  public enum Language {
    AR,
    EN
  }

  /** All that is kept, in English, over no file that is there. */
  public static ExportOptions complete(String program) {
    return new ExportOptions(false, false, Language.EN, Optional.empty(), program);
  }

  public ExportOptions withExcel() {
    return new ExportOptions(true, force, language, publicOn, program);
  }

  public ExportOptions withForce() {
    return new ExportOptions(excel, true, language, publicOn, program);
  }

  public ExportOptions in(Language other) {
    return new ExportOptions(excel, force, other, publicOn, program);
  }

  /** A public file of that day. */
  public ExportOptions publicOn(LocalDate day) {
    return new ExportOptions(excel, force, language, Optional.of(day), program);
  }
}
