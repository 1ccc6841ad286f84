package org.isnad.web.explore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.isnad.store.Filter;
import org.isnad.store.Overview;
import org.isnad.store.Store;
import org.isnad.store.StoreException;
import org.isnad.web.show.Names;

/**
 * The last few overviews of each store. A page, its map and its chart ask one question within a
 * second; it is answered once.
 */
public final class Overviews {

  /** How many incidents a page of the list has, unless a program asks for another number. */
  public static final int PAGE = 50;

  private static final int KEPT = 12;
  private static final Map<Store, Overviews> ALL = new WeakHashMap<>();

  private record Key(String filter, String after, int limit, long stamp) {}

  private final Map<Key, Overview> kept = new LinkedHashMap<>(KEPT, 1, true);

  private Overviews() {}

  /**
   * What a question finds.
   *
   * @throws IllegalArgumentException if its words or its cursor cannot be
   */
  public static Overview of(Store store, Filter filter, Optional<String> after, int limit)
      throws StoreException {
    Overviews own;
    synchronized (ALL) {
      own = ALL.computeIfAbsent(store, s -> new Overviews());
    }
    return own.get(store, filter, after, limit);
  }

  /** Reads what pages need before anybody asks, so that the first one need not wait. */
  public static void prepare(Store store) throws StoreException {
    Names.builtIn();
    of(store, Filter.ALL, Optional.empty(), PAGE);
  }

  private synchronized Overview get(Store store, Filter filter, Optional<String> after, int limit)
      throws StoreException {
    Key key = new Key(filter.canonical(), after.orElse(""), limit, store.explore().stamp());
    Overview known = kept.get(key);
    if (known == null) {
      known = store.explore().overview(filter, after, limit);
      kept.put(key, known);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return known;
  }
}
