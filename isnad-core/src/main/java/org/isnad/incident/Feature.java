package org.isnad.incident;

import java.util.Locale;

/** What can speak for or against two accounts being of one incident; the weights are data. */
enum Feature {
  PRIOR,
  SAME_DAY,
  ONE_DAY_APART,
  DAYS_APART,
  DAYS_OVERLAP,
  LONG_TIMES_OVERLAP,
  TIME_NOT_SAID,
  SAME_PART_OF_DAY,
  OTHER_PART_OF_DAY,
  PUBLISHED_TOGETHER,
  SAME_PLACE,
  WITHIN_5_KM,
  WITHIN_20_KM,
  WITHIN_60_KM,
  FAR_AWAY,
  SAME_DISTRICT,
  SAME_PROVINCE,
  OTHER_PROVINCE,
  ONE_PLACE_HOLDS_THE_OTHER,
  OTHER_NAMED_PLACE,
  PLACE_NOT_SAID,
  SAME_SITE,
  SAME_TYPE,
  RELATED_TYPE,
  OTHER_TYPE,
  OTHER_STATUS,
  SHARED_WEAPON,
  OTHER_WEAPON,
  SAME_TARGET,
  OTHER_TARGET,
  SAME_ACTOR,
  OTHER_ACTOR,
  SAME_KILLED,
  KILLED_FIT,
  KILLED_RISE,
  OTHER_KILLED,
  SAME_INJURED,
  INJURED_FIT,
  INJURED_RISE,
  OTHER_INJURED,
  SHARED_NAMES,
  NO_SHARED_NAMES,
  SAME_WORDING,
  LIKE_WORDING,
  SAME_BODY,
  BOTH_BACKGROUND,
  ONE_BACKGROUND;

  /** As it stands in the file of weights. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
