package org.bloodstream.production.recall.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.recall.domain.RecallObjection.DayToCome;
import org.bloodstream.production.recall.domain.RecallObjection.RecallUnknown;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are taken. A later one stands before an earlier, as when what was set aside is sent back. That it was transfused
 * after the recall is taken as well: there is a recipient to be traced, and the day says that the recall came too late.
 */
public final class RecallPolicy {
    private RecallPolicy() {}

    /** @param caller organisation of whoever answers; absent when their token names none */
    public static Decision decide(
            Optional<Recall> standing, @Nullable OdsCode caller, RecallAnswer answer, ZoneId zone, Instant now) {
        var recall = standing.filter(found -> found.hospital().equals(caller)).orElse(null);
        if (recall == null) return new Refused(new RecallUnknown());
        var day = answer.transfusedOn();
        if (day != null && day.isAfter(now.atZone(zone).toLocalDate())) return new Refused(new DayToCome(day));
        return new Taken(new ComponentRecallAnswered(
                recall.component(), recall.component().donation(), recall.hospital(), answer.found(), day, now));
    }

    public sealed interface Decision {}

    public record Taken(ComponentRecallAnswered event) implements Decision {}

    public record Refused(RecallObjection objection) implements Decision {}
}
