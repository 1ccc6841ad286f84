package org.isnad.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.mention.time.TimeExpression.Kind;
import org.isnad.text.Tokens;

/**
 * Ties a time to what the text told before it: "the same day" and "the next day" to the last day,
 * "the 5th of the same month" to the last month, and dates without a year to a year that stands
 * alone on a line above them.
 */
final class Ties {
  private static final int REACH = 4;
  private static final int LONGEST_GAP = 40;
  private static final Anchor TODAY = new Counted.Running(Unit.DAY, 0, Phase.WHOLE);

  /**
   * "The next day" of the next day of the next day ...: so many, and no more, hang on each other.
   */
  private static final int DEEPEST = 16;

  private final Tokens tokens;
  private Optional<Integer> heading = Optional.empty();

  Ties(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The mention, tied to those before it. */
  TimeMention tie(TimeMention mention, List<TimeMention> before) {
    TimeExpression value = mention.value();
    Anchor anchor = value.anchor();
    if (anchor instanceof Tied.Beside beside) {
      return last(before, TimeExpression::isDay)
          .map(day -> with(mention, Kind.POINT, new Tied.Beside(day, beside.days())))
          .orElse(mention);
    }
    if (anchor instanceof Tied.Then) {
      return last(before, TimeExpression::hasDay)
          .map(time -> with(mention, Kind.POINT, new Tied.Then(time)))
          .orElse(mention);
    }
    if (anchor instanceof Tied.Offset offset) {
      boolean here =
          !before.isEmpty() && isSameSentence(before.get(before.size() - 1).end(), mention.first());
      Anchor act = (here ? last(before, TimeExpression::isDay) : none()).orElse(TODAY);
      return with(
          mention,
          Kind.ANAPHOR,
          new Tied.Offset(act, offset.unit(), offset.count(), offset.less()));
    }
    if (anchor instanceof Tied.DayIn dayIn) {
      return last(before, TimeExpression::isInMonth)
          .map(month -> with(mention, Kind.POINT, new Tied.DayIn(month, dayIn.day())))
          .orElse(mention);
    }
    TimeMention dated = underHeading(mention);
    return dated == mention ? nearDate(mention, before) : dated;
  }

  /** "In June 2017 ... at the end of May": a month takes its year from the date before it. */
  private TimeMention nearDate(TimeMention mention, List<TimeMention> before) {
    TimeExpression value = mention.value();
    boolean day = value.anchor() instanceof Anchor.MonthDay date && date.isFree();
    boolean month = value.anchor() instanceof Anchor.MonthName name && name.isFree();
    if (before.isEmpty() || !day && !month) {
      return mention;
    }
    TimeMention last = before.get(before.size() - 1);
    boolean known = last.value().isAbsolute() && last.value().isInMonth();
    return known && isSameSentence(last.end(), mention.first())
        ? with(mention, value.kind(), new Tied.Near(value.anchor(), last.value().anchor()))
        : mention;
  }

  private boolean isSameSentence(int from, int to) {
    for (int t = from; t < to; t++) {
      if (t - from > LONGEST_GAP || tokens.kind(t) == Tokens.Kind.BREAK || tokens.isMark(t, '.')) {
        return false;
      }
    }
    return true;
  }

  private TimeMention underHeading(TimeMention mention) {
    TimeExpression value = mention.value();
    if (value.anchor() instanceof Anchor.Absolute absolute
        && absolute.days().precision() == Precision.YEAR
        && standsAlone(mention)) {
      heading = Optional.of(absolute.days().start().getYear());
      return mention;
    }
    if (heading.isEmpty()) {
      return mention;
    }
    if (value.anchor() instanceof Anchor.MonthDay day && day.direction() == Direction.NEAREST) {
      return with(mention, value.kind(), day.in(heading.get()));
    }
    if (value.anchor() instanceof Anchor.MonthName month
        && month.direction() == Direction.NEAREST
        && month.years().isEmpty()) {
      return with(mention, value.kind(), month.in(heading.get()));
    }
    return mention;
  }

  private boolean standsAlone(TimeMention mention) {
    return !hasWord(mention.first() - 1, -1) && !hasWord(mention.end(), 1);
  }

  private boolean hasWord(int from, int step) {
    for (int at = from;
        at >= 0 && at < tokens.size() && tokens.kind(at) != Tokens.Kind.BREAK;
        at += step) {
      if (tokens.kind(at) != Tokens.Kind.MARK) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Anchor> last(List<TimeMention> before, Predicate<TimeExpression> test) {
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
      TimeExpression earlier = before.get(i).value();
      boolean point = earlier.kind() == Kind.POINT || earlier.kind() == Kind.FUTURE;
      if (point && depth(earlier.anchor()) < DEEPEST && test.test(earlier)) {
        return Optional.of(earlier.anchor());
      }
    }
    return Optional.empty();
  }

  private static Optional<Anchor> none() {
    return Optional.empty();
  }

  private static int depth(Anchor anchor) {
    int depth = 0;
    Optional<Anchor> other = Optional.of(anchor);
    while (other.isPresent()) {
      other = other(other.get());
      depth++;
    }
    return depth;
  }

  private static Optional<Anchor> other(Anchor anchor) {
    if (anchor instanceof Tied.Beside beside) {
      return Optional.of(beside.other());
    }
    if (anchor instanceof Tied.Then then) {
      return Optional.of(then.other());
    }
    if (anchor instanceof Tied.Near near) {
      return Optional.of(near.other());
    }
    return anchor instanceof Tied.DayIn in ? Optional.of(in.other()) : Optional.empty();
  }

  private static TimeMention with(TimeMention mention, Kind kind, Anchor anchor) {
    TimeExpression value = mention.value();
    return new TimeMention(
        mention.first(),
        mention.end(),
        new TimeExpression(kind, anchor, value.weekday(), value.shift(), value.time()));
  }
}
