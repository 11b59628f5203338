package org.bloodstream.donors.eligibility.domain;

import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of the deferral table.
 *
 * @param id as in the sheet, {@code D001}; {@code X001} for what its details add
 * @param code the condition, stable, kebab-case; what an answer names
 * @param donations for which the rule holds
 * @param words for the donor
 * @param source with its mark
 */
public record DeferralRule(
        String id,
        String code,
        String condition,
        Ruling ruling,
        Set<DonationType> donations,
        String words,
        String source) {
    public DeferralRule {
        donations = Set.copyOf(donations);
    }

    /** Whether a donor who has the condition is asked for a day. */
    public boolean asksForADay() {
        return ruling instanceof Ruling.Defer defer && defer.from() != CountedFrom.DONATION;
    }

    Finding finding(Happened happened, ZonedDateTime now) {
        return switch (ruling) {
            case Ruling.Accept _ -> because(Effect.ACCEPT);
            case Ruling.Refer _ -> because(Effect.REFER);
            case Ruling.Exclude(var overridable) ->
                overridable
                        ? because(Effect.EXCLUDE).overridableFrom(new Return.OnDay(now.toLocalDate()))
                        : because(Effect.EXCLUDE);
            case Ruling.Defer defer -> deferral(defer, anchor(defer, happened, now), now);
        };
    }

    private Finding deferral(Ruling.Defer defer, Happened happened, ZonedDateTime now) {
        var end = defer.span().after(happened, now);
        if (!end.hasCome(now))
            return because(Effect.DEFER).until(end).overridableFrom(overridable(defer, happened, now));
        return switch (defer.afterwards()) {
            case Afterwards.Nothing _ -> because(Effect.ACCEPT).until(end);
            case Afterwards.ReferAlways _ -> because(Effect.REFER);
            case Afterwards.ReferUntil(var longer) -> referral(longer.after(happened, now), now);
        };
    }

    private static @Nullable Return overridable(Ruling.Defer defer, Happened happened, ZonedDateTime now) {
        var from = defer.override();
        return from == null ? null : from.after(happened, now);
    }

    private Finding referral(Return end, ZonedDateTime now) {
        return because(end.hasCome(now) ? Effect.ACCEPT : Effect.REFER).until(end);
    }

    private static Happened anchor(Ruling.Defer defer, Happened happened, ZonedDateTime now) {
        return defer.from() == CountedFrom.DONATION ? new Happened.At(now.toInstant()) : happened;
    }

    private Finding because(Effect effect) {
        return Finding.of(id, code, effect, words, source);
    }
}
