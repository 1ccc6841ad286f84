/**
 * Times as a report writes them, kept symbolic until the date of publication is known, and the date
 * of publication itself.
 *
 * <p>Choices that the words alone do not settle:
 *
 * <ul>
 *   <li>A bare weekday is the latest one, the day of publication included; one said to be past
 *       never is that day.
 *   <li>A day and month without a year is the latest one, up to two days after publication (papers
 *       print ahead); if a weekday is told that fits the year before and not this one, it is that
 *       year's. Under a line that holds only a year it is that year's.
 *   <li>A month said to be past is never the running one; a bare month is the latest that has
 *       begun.
 *   <li>A week runs from Sunday to Saturday. The running week, month and year end with the day of
 *       publication.
 *   <li>Start, middle and end are thirds. Last night is the night that began yesterday.
 *   <li>Hijri dates are reckoned as Umm al-Qura does; a weekday told with them corrects them by one
 *       day.
 *   <li>Where publication is an interval, so is a relative time, unless a weekday narrows it.
 *   <li>A date above the headline counts only if the news confirms it, or if it bears neither
 *       weekday nor clock.
 * </ul>
 */
@NullMarked
package org.isnad.mention.time;

import org.jspecify.annotations.NullMarked;
