package org.isnad.cli.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Folded;

/** Names as files of gazetteers write them, made fit for ours. */
final class Names {
  private static final int MOST = 6;
  private static final Pattern ARABIC =
      Pattern.compile("[\\u0621-\\u063a\\u0641-\\u064a\\u0671-\\u06d5 ]+");
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
  private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
  private static final Pattern QUOTES =
      Pattern.compile("[\\u02bb-\\u02bf\\u2018\\u2019\\u0060\\u00b4]");
  private static final Pattern OTHER = Pattern.compile("[^ -~]");

  /** Nouns that files put before the name of a district or a town; the name stands without them. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:\\u0642\\u0636\\u0627\\u0621|\\u0645\\u062f\\u064a\\u0631\\u064a\\u0629|\\u0645\\u062d\\u0627\\u0641\\u0638\\u0629"
              + "|\\u0646\\u0627\\u062d\\u064a\\u0629|\\u0645\\u062f\\u064a\\u0646\\u0629|\\u0642\\u0631\\u064a\\u0629|\\u0645\\u0646\\u0637\\u0642\\u0629"
              + "|\\u0645\\u0642\\u0627\\u0637\\u0639\\u0629|\\u0645\\u0631\\u0643\\u0632) (?=.{3})");

  private Names() {}

  /** Those of some names that are in Arabic letters, each spelling once. */
  static List<String> arabic(List<String> written) {
    List<String> names = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    for (String name : written) {
      String plain =
          MARKS
              .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
              .replaceAll("")
              .replace('\u00a0', ' ')
              .strip();
      if (ARABIC.matcher(plain).matches()) {
        String bare = LEAD.matcher(plain.replaceAll(" +", " ")).replaceFirst("");
        if (Folded.fold(bare).length() > 2
            && folded.add(Folded.fold(bare))
            && names.size() < MOST) {
          names.add(bare);
        }
      }
    }
    return List.copyOf(names);
  }

  /** A name in Latin letters without their marks. */
  static String latin(String written) {
    String plain = QUOTES.matcher(written).replaceAll("'");
    plain = COMBINING.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    return OTHER.matcher(plain).replaceAll("").strip();
  }

  /** A Latin name without articles, marks and spaces, to compare. */
  static String key(String latin) {
    return latin(latin)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\b(?:a[ldnrstz]|ash|el|governorate|province|region|state)\\b", "")
        .replaceAll("[^a-z]", "");
  }
}
