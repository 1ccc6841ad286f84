package org.isnad.eval;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two tolls are the same. */
final class Counts {

  private Counts() {}

  /**
   * A count as one comparable value: the best figure, the low bound of a word such as dozens, or
   * neither when nothing is said.
   */
  private record Count(@Nullable Double figure, @Nullable Double vague) {

    static Count of(Json value) {
      if (!value.isObject()) {
        return new Count(figure(value), null);
      }
      Json best = value.get("best");
      return best.isNull() ? new Count(null, figure(value.get("low"))) : Count.of(best);
    }

    private static @Nullable Double figure(Json value) {
      return value.value() instanceof Double number ? number : null;
    }

    boolean isSilent() {
      return figure == null && vague == null;
    }
  }

  static boolean agree(Json gold, Json given) {
    List<Count> wanted = gold.listed().stream().map(Count::of).toList();
    Count got = Count.of(given);
    return wanted.contains(got)
        || (got.vague() != null
            && wanted.stream()
                .anyMatch(want -> want.isSilent() || Objects.equals(want.figure(), got.vague())));
  }
}
