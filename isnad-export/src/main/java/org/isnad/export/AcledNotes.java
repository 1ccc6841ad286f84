package org.isnad.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.lexicon.Place;

/** The paragraph that tells an incident, made of its values and of nothing else. */
final class AcledNotes {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Areas areas;
  private final PlaceNote places;

  AcledNotes(Areas areas) {
    this.areas = areas;
    this.places = new PlaceNote(areas);
  }

  String of(Case incident, AcledActors.Side actor, AcledActors.Side target) {
    List<String> sentences = new ArrayList<>();
    sentences.add(first(incident, actor, target));
    status(incident).ifPresent(sentences::add);
    toll(incident, "killed", "killed").ifPresent(sentences::add);
    toll(incident, "injured", "injured").ifPresent(sentences::add);
    toll(incident, "abducted", "abducted").ifPresent(sentences::add);
    toll(incident, "arrested", "arrested").ifPresent(sentences::add);
    toll(incident, "casualties", "killed or injured").ifPresent(sentences::add);
    places.of(incident).ifPresent(sentences::add);
    Release.remark(incident).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private String first(Case incident, AcledActors.Side actor, AcledActors.Side target) {
    String what = incident.type().map(TypeNames::subEvent).orElse("an incident");
    StringBuilder sentence = new StringBuilder(when(incident));
    sentence.append(", ").append(what).append(" was reported").append(place(incident));
    if (!actor.name().isEmpty()) {
      sentence.append("; by ").append(actor.name());
      incident
          .text("actor", "certainty")
          .filter(c -> !c.equals("unknown"))
          .ifPresent(c -> sentence.append(" (").append(c).append(')'));
    }
    if (!target.name().isEmpty()) {
      sentence.append("; against ").append(target.name());
    }
    incident
        .text("target", "category")
        .filter(c -> !c.equals("unknown"))
        .ifPresent(c -> sentence.append("; target: ").append(c.replace('_', ' ')));
    List<String> weapons =
        incident.at("weapons").list().stream()
            .flatMap(w -> w.get("type").text().stream())
            .filter(w -> !w.equals("unknown"))
            .map(w -> w.replace('_', ' '))
            .distinct()
            .toList();
    if (!weapons.isEmpty()) {
      sentence.append("; weapons: ").append(String.join(", ", weapons));
    }
    return sentence.append('.').toString();
  }

  private static String when(Case incident) {
    Optional<LocalDate> start = incident.start();
    Optional<LocalDate> end = incident.end();
    if (start.isPresent() && start.equals(end)) {
      return "On " + DAY.format(start.get());
    }
    if (start.isPresent() && end.isPresent()) {
      return "Between " + DAY.format(start.get()) + " and " + DAY.format(end.get());
    }
    return start
        .map(day -> "From " + DAY.format(day) + " on")
        .or(() -> end.map(day -> "Until " + DAY.format(day)))
        .orElse("On a day that no report tells");
  }

  private String place(Case incident) {
    List<String> parts = new ArrayList<>();
    incident
        .text("where", "name")
        .or(() -> incident.text("where", "name_ar"))
        .ifPresent(parts::add);
    incident
        .text("where", "admin1")
        .flatMap(areas::admin1)
        .map(Place::english)
        .filter(name -> !parts.contains(name))
        .ifPresent(parts::add);
    incident.text("where", "country").map(areas::countryName).ifPresent(parts::add);
    if (parts.isEmpty()) {
      return "";
    }
    return (incident.placePrecision() == 1 ? " in " : " in or near ") + String.join(", ", parts);
  }

  private static Optional<String> status(Case incident) {
    return switch (incident.text("status").orElse("")) {
      case "foiled" -> Optional.of("It was prevented, or failed before any effect.");
      case "planned" -> Optional.of("It was only announced or threatened.");
      case "claimed_unconfirmed" -> Optional.of("Only a claim tells of it, and it is doubted.");
      default -> Optional.empty();
    };
  }

  private static Optional<String> toll(Case incident, String outcome, String words) {
    TollView.Numbers toll = TollView.AS_KEPT.of(incident.toll(outcome));
    if (toll.low().isEmpty()) {
      return Optional.empty();
    }
    long low = toll.low().getAsLong();
    OptionalLong high = toll.high();
    String number =
        high.isEmpty()
            ? "at least " + low
            : high.getAsLong() == low ? Long.toString(low) : low + " to " + high.getAsLong();
    return Optional.of("Reported " + words + ": " + number + ".");
  }
}
