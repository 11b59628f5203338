package org.bloodstream.outcomes.lookback.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.AlreadyClosed;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.BroughtDonationUnknown;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.BroughtDonationsOpen;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.CaseOfAnotherOrganisation;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.CaseUnknown;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.FindingNotNext;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.ItemOfAnotherOrganisation;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.ItemUnknown;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.ItemsOpen;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.NotUpToDate;
import org.bloodstream.outcomes.lookback.domain.LookBackObjection.StageNotNext;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Accepted;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.NotThere;
import org.bloodstream.outcomes.lookback.domain.LookBackOutcome.Refused;

/** Who may say what of a case, and when it may be closed. What a caller may not see is answered as if it were not there. */
public final class LookBackPolicy {
    private LookBackPolicy() {}

    /** The owner of a pack says how far they are; of a recipient, the owner's haemovigilance officer. */
    public static LookBackOutcome reach(LookBack lookBack, Reader reader, ComponentId component, Stage stage) {
        if (!reader.sees(lookBack)) return new NotThere(new CaseUnknown());
        var found = lookBack.item(component).filter(reader::sees);
        if (found.isEmpty()) return new NotThere(new ItemUnknown());
        var item = found.get();
        return Stream.of(owner(item, reader), next(item, stage))
                .flatMap(Optional::stream)
                .findFirst()
                .<LookBackOutcome>map(Refused::new)
                .orElse(new Accepted());
    }

    private static Optional<LookBackObjection> owner(Item item, Reader reader) {
        boolean theirs = item.owner().equals(reader.organisation()) && (!item.given() || reader.seesRecipients());
        return theirs ? Optional.empty() : Optional.of(new ItemOfAnotherOrganisation(item.component(), item.owner()));
    }

    private static Optional<LookBackObjection> next(Item item, Stage stage) {
        return Following.stages(item.state()).contains(stage)
                ? Optional.empty()
                : Optional.of(new StageNotNext(item.state(), stage));
    }

    /** The blood service says what an old system's records say of a donation that was brought. */
    public static LookBackOutcome find(LookBack lookBack, Reader reader, DonationNumber donation, Finding finding) {
        if (!reader.sees(lookBack)) return new NotThere(new CaseUnknown());
        var brought = lookBack.brought(donation).filter(_ -> reader.seesBrought());
        if (brought.isEmpty()) return new NotThere(new BroughtDonationUnknown());
        var last = brought.get().finding();
        return finding.follows(last) ? new Accepted() : new Refused(new FindingNotNext(last, finding));
    }

    /** @param upToDate whether everything that others have said until now is on the list */
    public static LookBackOutcome close(LookBack lookBack, Reader reader, boolean upToDate) {
        if (!reader.sees(lookBack)) return new NotThere(new CaseUnknown());
        var opened = lookBack.opened();
        if (!opened.organisation().equals(reader.organisation()))
            return new Refused(new CaseOfAnotherOrganisation(opened.organisation()));
        if (lookBack.status() == LookBack.Status.CLOSED) return new Refused(new AlreadyClosed());
        if (!lookBack.open().isEmpty())
            return new Refused(new ItemsOpen(lookBack.open().size()));
        if (lookBack.broughtOpen() > 0) return new Refused(new BroughtDonationsOpen(lookBack.broughtOpen()));
        return upToDate ? new Accepted() : new Refused(new NotUpToDate());
    }
}
