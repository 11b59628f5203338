package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.Happened;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is written.
 *
 * @param when which of the two follow: a day, an instant, or neither
 */
public record GivenAnswer(
        String condition,
        When when,
        @Nullable LocalDate day,
        @Nullable Instant instant) {
    public enum When {
        ON_DAY,
        AT,
        STILL_SO,
        DATE_UNKNOWN,
        NOT_ASKED
    }

    public static GivenAnswer of(Answer answer) {
        var condition = answer.condition();
        return switch (answer.happened()) {
            case Happened.OnDay(var day) -> new GivenAnswer(condition, When.ON_DAY, day, null);
            case Happened.At(var instant) -> new GivenAnswer(condition, When.AT, null, instant);
            case Happened.StillSo _ -> new GivenAnswer(condition, When.STILL_SO, null, null);
            case Happened.DateUnknown _ -> new GivenAnswer(condition, When.DATE_UNKNOWN, null, null);
            case Happened.NotAsked _ -> new GivenAnswer(condition, When.NOT_ASKED, null, null);
        };
    }

    /** A day or an instant that should be there and is not counts as not asked, which a complete questionnaire has not. */
    public Answer answer() {
        return new Answer(
                condition,
                switch (when) {
                    case ON_DAY -> day == null ? new Happened.NotAsked() : new Happened.OnDay(day);
                    case AT -> instant == null ? new Happened.NotAsked() : new Happened.At(instant);
                    case STILL_SO -> new Happened.StillSo();
                    case DATE_UNKNOWN -> new Happened.DateUnknown();
                    case NOT_ASKED -> new Happened.NotAsked();
                });
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "GivenAnswer[…]";
    }
}
