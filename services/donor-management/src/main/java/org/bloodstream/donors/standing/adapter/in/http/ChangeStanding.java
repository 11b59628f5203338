package org.bloodstream.donors.standing.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bloodstream.donors.standing.domain.StandingChange;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * @param diedOn with {@code DECEASED} only
 * @param service with {@code TRANSFERRED} only
 */
record ChangeStanding(
        @NotNull Change change,
        @Nullable LocalDate diedOn,

        @Nullable @Size(min = 1, max = 80) @Pattern(regexp = "\\P{Cc}*", message = "has control characters")
        String service,

        @Words String reason) {
    enum Change {
        DECEASED,
        DEATH_WITHDRAWN,
        OPTED_OUT,
        OPTED_IN,
        TRANSFERRED,
        RETURNED
    }

    /** @throws BadInputException when day or service are missing, or stand where they say nothing */
    StandingChange read() {
        if (change != Change.DECEASED) absent("diedOn", diedOn);
        if (change != Change.TRANSFERRED) absent("service", service);
        return switch (change) {
            case DECEASED -> new StandingChange.RecordDeath(given("diedOn", diedOn));
            case DEATH_WITHDRAWN -> new StandingChange.WithdrawDeath();
            case OPTED_OUT -> new StandingChange.OptOut();
            case OPTED_IN -> new StandingChange.OptIn();
            case TRANSFERRED -> new StandingChange.Transfer(named(given("service", service)));
            case RETURNED -> new StandingChange.Return();
        };
    }

    private static String named(String service) {
        if (service.isBlank()) throw new BadInputException("service", "required", "A blood service has a name");
        return service.strip();
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) throw new BadInputException(field, "required", "This change needs " + field);
        return value;
    }

    private static void absent(String field, @Nullable Object value) {
        if (value != null) throw new BadInputException(field, "not-with-this-change", "This change has no " + field);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "ChangeStanding[…]";
    }
}
