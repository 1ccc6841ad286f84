package org.isnad.web.review;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.isnad.store.Queued;
import org.isnad.store.Store;
import org.isnad.web.Call;

/** What is remembered of the people who review a store, until the server stops. */
record Desk(Presence presence, Steps steps) {

  private static final int AHEAD = 200;
  private static final Map<Store, Desk> ALL = Collections.synchronizedMap(new WeakHashMap<>());

  static Desk of(Call call) {
    return ALL.computeIfAbsent(
        call.store(),
        store -> new Desk(new Presence(InstantSource.system()), new Steps(InstantSource.system())));
  }

  /** The next incident of a trail that nobody else looks at. */
  Optional<Queued> next(Call call, Trail trail, Set<String> without) throws IOException {
    return call.store().explore().queue(trail.filter(), trail.by(), AHEAD).stream()
        .filter(queued -> !without.contains(queued.incident().id()))
        .filter(queued -> presence.other(queued.incident().id(), call.me().name()).isEmpty())
        .findFirst();
  }
}
