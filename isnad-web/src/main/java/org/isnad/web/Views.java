package org.isnad.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates. They were compiled with the program; whatever they insert is escaped. */
final class Views {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.isnad.web.jte");

  String render(String template, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    templates.render(template + ".jte", model, out);
    return out.toString();
  }
}
