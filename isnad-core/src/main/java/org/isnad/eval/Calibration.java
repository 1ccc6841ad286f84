package org.isnad.eval;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.eval.Score.Gap;

/** Whether a confidence of 0.9 is right nine times in ten: the gap between the two, in ten bins. */
final class Calibration {

  private static final int BINS = 10;
  private static final Map<String, String> PART = parts();

  private final Map<Integer, Bin> bins = new LinkedHashMap<>();

  private static final class Bin {
    private int all;
    private double sure;
    private int right;
  }

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("when", "when");
    parts.put("admin1", "where");
    parts.put("actor", "actor");
    parts.put("target", "target");
    parts.put("killed", "harm");
    parts.put("injured", "harm");
    return parts;
  }

  void add(Json account, Map<String, Boolean> right) {
    PART.forEach(
        (field, part) -> {
          Json value = account.get(part);
          Json confidence = (part.equals("harm") ? value.get(field) : value).get("confidence");
          Boolean isRight = right.get(field);
          if (confidence.isNumber() && isRight != null) {
            add(confidence.number(0), isRight);
          }
        });
  }

  void add(double confidence, boolean right) {
    Bin bin =
        bins.computeIfAbsent(Math.min(BINS - 1, (int) (confidence * BINS)), none -> new Bin());
    bin.all++;
    bin.sure += confidence;
    bin.right += right ? 1 : 0;
  }

  Optional<Gap> error() {
    int total = bins.values().stream().mapToInt(bin -> bin.all).sum();
    double gap = 0;
    for (Bin bin : bins.values()) {
      gap += Math.abs(bin.sure - bin.right);
    }
    return total == 0 ? Optional.empty() : Optional.of(new Gap(gap / total, total));
  }
}
