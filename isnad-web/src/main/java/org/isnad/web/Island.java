package org.isnad.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import org.isnad.store.Json;

/**
 * JSON inside a page. Nothing in it can end the element that it stands in: every character that
 * means something to HTML is written as an escape.
 */
record Island(String id, Json json) implements Content {

  Island {
    if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
      throw new IllegalArgumentException("an id has letters, digits and -, not " + id);
    }
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeContent("<script type=\"application/json\" id=\"" + id + "\">");
    output.writeContent(escaped(json.toString()));
    output.writeContent("</script>");
  }

  static String escaped(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
