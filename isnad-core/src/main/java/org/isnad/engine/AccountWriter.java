package org.isnad.engine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.account.Account;
import org.isnad.account.Actor;
import org.isnad.account.Claim;
import org.isnad.account.Confidence;
import org.isnad.account.Damage;
import org.isnad.account.Harm;
import org.isnad.account.Link;
import org.isnad.account.Moment;
import org.isnad.account.Offset;
import org.isnad.account.Part;
import org.isnad.account.Sureness;
import org.isnad.account.Target;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.incident.Testimony;
import org.isnad.mention.harm.Outcome;

/** Writes an account as one JSON object. */
final class AccountWriter {
  private final JsonGenerator json;
  private final Fields fields;

  AccountWriter(JsonGenerator json, Fields fields) {
    this.json = json;
    this.fields = fields;
  }

  void write(Testimony testimony) throws IOException {
    Account a = testimony.account();
    Sureness sure = a.sureness();
    json.writeStartObject();
    json.writeStringField("id", a.id());
    json.writeStringField("type", a.type().code());
    json.writeStringField("status", a.status().code());
    json.writeBooleanField("background", a.background());
    confidence(sure.account());
    json.writeObjectFieldStart("trigger");
    fields.evidence(a.trigger());
    json.writeEndObject();
    when(a.when(), sure.when());
    where(a.where(), sure.where());
    actor(a.actor(), sure.actor());
    target(a.target(), sure.target());
    weapons(a.weapons(), sure.weapons());
    harm(a.harm(), sure.harm());
    breakdown(a.breakdown());
    damage(a.damage());
    claim(a.claim());
    chain(a.chain());
    json.writeStringField("sketch", testimony.sketch().encoded());
    json.writeArrayFieldStart("names");
    for (String name : testimony.names()) {
      json.writeString(name);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void confidence(Confidence confidence) throws IOException {
    json.writeNumberField("confidence", confidence.share());
  }

  private void when(Moment when, Confidence sure) throws IOException {
    json.writeObjectFieldStart("when");
    fields.text("start", when.start().map(Object::toString));
    fields.text("end", when.end().map(Object::toString));
    json.writeStringField("precision", when.precision());
    fields.text("time", when.time());
    if (when.told().isPresent()) {
      relative(when.told().get());
    }
    fields.evidence(when.evidence());
    confidence(sure);
    json.writeEndObject();
  }

  private void relative(Offset told) throws IOException {
    json.writeObjectFieldStart("relative");
    json.writeNumberField("first", told.first());
    json.writeNumberField("last", told.last());
    fields.text("weekday", told.weekday().map(day -> day.name().toLowerCase(Locale.ROOT)));
    json.writeEndObject();
  }

  private void where(Optional<Where> where, Confidence sure) throws IOException {
    json.writeObjectFieldStart("where");
    fields.place(where);
    fields.evidence(where.map(Where::evidence).orElse(List.of()));
    confidence(sure);
    json.writeEndObject();
  }

  private void actor(Actor actor, Confidence sure) throws IOException {
    json.writeObjectFieldStart("actor");
    json.writeStringField("id", actor.id());
    fields.text("name", actor.name());
    fields.text("label", actor.label());
    json.writeStringField("certainty", actor.certainty());
    json.writeArrayFieldStart("with");
    for (String with : actor.with()) {
      json.writeString(with);
    }
    json.writeEndArray();
    fields.text("foiled_by", actor.foiledBy());
    fields.evidence(actor.evidence());
    confidence(sure);
    json.writeEndObject();
  }

  private void target(Target target, Confidence sure) throws IOException {
    json.writeObjectFieldStart("target");
    json.writeStringField("category", target.category());
    fields.text("owner", target.owner());
    fields.evidence(target.evidence());
    confidence(sure);
    json.writeEndObject();
  }

  private void weapons(List<Weapon> weapons, List<Confidence> sure) throws IOException {
    json.writeArrayFieldStart("weapons");
    for (int i = 0; i < weapons.size(); i++) {
      Weapon weapon = weapons.get(i);
      json.writeStartObject();
      json.writeStringField("type", weapon.type());
      fields.text("model", weapon.model());
      fields.number("count", weapon.count());
      fields.evidence(weapon.evidence());
      confidence(sure.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void harm(Map<Outcome, Harm> harm, Map<Outcome, Confidence> sure) throws IOException {
    json.writeObjectFieldStart("harm");
    for (Outcome outcome : Outcome.values()) {
      String name = outcome.name().toLowerCase(Locale.ROOT);
      Optional<Harm> told = Optional.ofNullable(harm.get(outcome));
      Confidence share = sure.get(outcome);
      if (told.isEmpty() || share == null) {
        json.writeNullField(name);
      } else {
        json.writeObjectFieldStart(name);
        fields.count(told.get().count());
        fields.evidence(told.get().evidence());
        confidence(share);
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void breakdown(List<Part> parts) throws IOException {
    json.writeArrayFieldStart("breakdown");
    for (Part part : parts) {
      json.writeStartObject();
      json.writeStringField("role", part.role());
      fields.text("sex", part.sex());
      fields.text("age", part.age());
      fields.number("count", part.count().best());
      json.writeStringField("outcome", part.outcome().name().toLowerCase(Locale.ROOT));
      fields.evidence(part.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void damage(List<Damage> damages) throws IOException {
    json.writeArrayFieldStart("damage");
    for (Damage damage : damages) {
      json.writeStartObject();
      json.writeStringField("what", damage.what());
      fields.evidence(damage.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void claim(Optional<Claim> claim) throws IOException {
    if (claim.isEmpty()) {
      json.writeNullField("claim");
      return;
    }
    json.writeObjectFieldStart("claim");
    fields.text("group", claim.get().group());
    fields.text("group_ar", claim.get().arabic());
    json.writeStringField("by", claim.get().by());
    fields.evidence(claim.get().evidence());
    json.writeEndObject();
  }

  private void chain(List<Link> chain) throws IOException {
    json.writeArrayFieldStart("chain");
    for (Link link : chain) {
      json.writeStartObject();
      json.writeStringField("kind", link.kind());
      json.writeStringField("name", link.name());
      json.writeBooleanField("named", link.named());
      fields.evidence(link.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
