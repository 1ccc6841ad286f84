package org.isnad.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** What is asked of a store, by options that have the names of a filter's parameters. */
final class Question {

  private static final List<String> SHOWN = List.of("from", "to", "type", "country");

  private final Map<String, Values> asked = new TreeMap<>();

  /** Keeps what is given under a name; picocli adds to the list that it set before. */
  private static final class Values implements ISetter, IGetter {

    private @Nullable Object list;

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T get() {
      return (T) list;
    }

    @Override
    public <T> @Nullable T set(@Nullable T given) {
      list = given;
      return given;
    }

    List<String> texts() {
      return list instanceof List<?> texts
          ? texts.stream().map(String::valueOf).toList()
          : List.of();
    }
  }

  /** Adds an option for each parameter; the usual ones are shown in the help. */
  void addTo(CommandSpec spec) {
    for (String name : Filter.PARAMETERS) {
      Values values = new Values();
      asked.put(name, values);
      spec.addOption(
          OptionSpec.builder("--" + name)
              .paramLabel("VALUE")
              .arity("1")
              .type(List.class)
              .auxiliaryTypes(String.class)
              .description("Asks for " + name + ".")
              .hidden(!SHOWN.contains(name))
              .getter(values)
              .setter(values)
              .build());
    }
  }

  /**
   * The filter of the options and of a query as an address has it.
   *
   * @throws IllegalArgumentException if it cannot be asked
   */
  Filter filter(@Nullable String query) {
    Map<String, List<String>> parameters = new TreeMap<>();
    asked.forEach(
        (name, values) -> {
          if (!values.texts().isEmpty()) {
            parameters.put(name, new ArrayList<>(values.texts()));
          }
        });
    for (String part : query == null ? new String[0] : query.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters
            .computeIfAbsent(decoded(part.substring(0, equals)), n -> new ArrayList<>())
            .add(decoded(part.substring(equals + 1)));
      } else if (!part.isBlank()) {
        throw new IllegalArgumentException("--query: want name=value, not " + part);
      }
    }
    return Filter.parse(parameters);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
