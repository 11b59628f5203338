package org.bloodstream.donors.eligibility.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.bloodstream.donors.deferral.adapter.in.http.WantedEnd;
import org.bloodstream.donors.eligibility.application.ReferralAnswered.Answer;
import org.bloodstream.donors.eligibility.domain.AnswerReason;
import org.bloodstream.donors.eligibility.domain.ClinicianAnswer;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * @param code of the deferral, with {@code DEFER} only
 * @param end of the deferral, with {@code DEFER} only
 */
record AnswerReferral(
        @NotNull Answer answer,

        @NotNull
        @Pattern(regexp = "within-guidance|fit-on-examination|outside-guidance|result-awaited|not-fit-on-examination")
        String reason,

        @Words String words,
        @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{2,59}") String code,
        @Nullable @Valid WantedEnd end) {

    /** @throws BadInputException when the parts of the body do not belong to one answer */
    ClinicianAnswer read() {
        var because = AnswerReason.of(reason);
        if (because.accepts() != (answer == Answer.ACCEPT))
            throw new BadInputException("reason", "reason-of-other-answer", "This reason belongs to the other answer");
        return switch (answer) {
            case ACCEPT -> {
                absent("code", code);
                absent("end", end);
                yield new ClinicianAnswer.Accept(because);
            }
            case DEFER ->
                new ClinicianAnswer.Defer(
                        because, given("code", code), given("end", end).read().until());
        };
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) throw new BadInputException(field, "required", "To defer needs " + field);
        return value;
    }

    private static void absent(String field, @Nullable Object value) {
        if (value != null) throw new BadInputException(field, "not-with-this-answer", "To accept has no " + field);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "AnswerReferral[…]";
    }
}
