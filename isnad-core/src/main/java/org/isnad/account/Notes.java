package org.isnad.account;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.mention.trigger.TriggerMention;

/** Why decisions fell as they did, kept by the word of the act, when somebody asks for it. */
final class Notes {
  private final boolean kept;
  private final IdentityHashMap<TriggerMention, List<Reason>> notes = new IdentityHashMap<>();

  Notes(boolean kept) {
    this.kept = kept;
  }

  /** True if somebody asks. */
  boolean kept() {
    return kept;
  }

  void add(TriggerMention word, Supplier<Reason> note) {
    if (kept) {
      notes.computeIfAbsent(word, w -> new ArrayList<>()).add(note.get());
    }
  }

  /** What was noted for the words of a frame, in the order of the text. */
  List<Reason> of(Frame frame) {
    List<Reason> all = new ArrayList<>();
    for (TriggerMention word : frame.triggers()) {
      all.addAll(notes.getOrDefault(word, List.of()));
    }
    return all;
  }
}
