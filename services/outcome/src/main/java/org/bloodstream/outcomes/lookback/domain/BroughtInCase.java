package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * A donation's part of a case that lies in an old system's records.
 *
 * @param last what was said of it last; absent while nobody has said anything
 * @param since from when it has been waiting: the last word, else the opening of the case [D]
 */
public record BroughtInCase(
        BroughtDonation brought, @Nullable FindingSaid last, Instant since) implements Waiting {

    static BroughtInCase of(BroughtDonation brought, List<FindingSaid> said, Instant openedAt) {
        Optional<FindingSaid> last = said.stream()
                .filter(each -> each.donation().equals(brought.donation()))
                .reduce((_, later) -> later);
        return new BroughtInCase(
                brought, last.orElse(null), last.map(FindingSaid::at).orElse(openedAt));
    }

    public @Nullable Finding finding() {
        return last == null ? null : last.finding();
    }

    /** The blood service has the old system's records. */
    @Override
    public OdsCode owner() {
        return OdsCode.REGION;
    }

    @Override
    public boolean open() {
        return last == null || last.finding().open();
    }
}
