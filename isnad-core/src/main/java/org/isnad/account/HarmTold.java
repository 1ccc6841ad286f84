package org.isnad.account;

import java.util.Optional;
import org.isnad.mention.harm.HarmMention;

/**
 * Harm that may be an incident's.
 *
 * @param harm what is told
 * @param index number of the sentence
 * @param frame the telling of the incident that it stands in; empty for a sentence that goes on
 *     after one
 * @param apart true if that sentence names an act which gives no account
 */
record HarmTold(HarmMention harm, int index, Optional<Frame> frame, boolean apart) {
  static HarmTold in(Frame frame, HarmMention harm) {
    return new HarmTold(harm, frame.index(), Optional.of(frame), false);
  }

  boolean isTitle() {
    return frame.map(Frame::isTitle).orElse(false);
  }
}
