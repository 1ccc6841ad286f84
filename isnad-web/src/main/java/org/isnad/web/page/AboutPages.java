package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import org.isnad.web.Pages;
import org.isnad.web.Role;
import org.isnad.web.Route;

/** What this is, and what it will not do. */
public final class AboutPages implements Pages {

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page(
            "/about",
            Role.NOBODY,
            call ->
                call.show(
                    "about",
                    "about.title",
                    Map.of("version", call.version(), "parts", call.vendoredParts()))));
  }
}
