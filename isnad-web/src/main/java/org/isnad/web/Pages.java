package org.isnad.web;

import java.util.List;

/** Some pages that belong together. */
@FunctionalInterface
public interface Pages {

  /** What they can be asked. */
  List<Route> routes();
}
