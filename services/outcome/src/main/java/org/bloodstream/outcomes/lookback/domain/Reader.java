package org.bloodstream.outcomes.lookback.domain;

import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a case. Identity of donors and of recipients is never seen together: who is let in at both ends sees the
 * recipients' [D].
 *
 * @param end the end that the reader sees
 * @param organisation absent when the token names none: then nothing is seen
 */
public record Reader(End end, @Nullable OdsCode organisation) {
    public enum End {
        DONORS,
        RECIPIENTS
    }

    /** The blood service sees all packs; a hospital the case that it opened, and any with a pack of its own. */
    public boolean sees(LookBack lookBack) {
        return ofTheBloodService()
                || lookBack.opened().organisation().equals(organisation)
                || lookBack.items().anyMatch(this::sees);
    }

    public boolean sees(Item item) {
        return ofTheBloodService() || item.owner().equals(organisation);
    }

    /** What an old system's records have to be looked through for: the blood service's to do. */
    public boolean seesBrought() {
        return ofTheBloodService();
    }

    /** What was found about it: of recipients to the recipients' end only, as of a pack. */
    public boolean seesWords(FindingSaid said) {
        return seesBrought() && (!said.finding().aboutRecipients() || seesRecipients());
    }

    /** A donor's pseudonym, to the donors' end in the blood service alone. */
    public boolean seesDonors() {
        return end == End.DONORS && ofTheBloodService();
    }

    public boolean seesRecipients() {
        return end == End.RECIPIENTS && organisation != null;
    }

    /** Why it was opened, in words: to the organisation that wrote them. */
    public boolean seesWords(LookBackCase opened) {
        return opened.organisation().equals(organisation) && endOf(opened.start()) == end;
    }

    /** What was said of a pack: to its owner, and of a recipient to the recipients' end only. */
    public boolean seesWords(Item item) {
        return item.owner().equals(organisation) && (!item.given() || seesRecipients());
    }

    /** Donors whose record this reader would open by looking. */
    public Stream<UUID> donors(LookBack lookBack) {
        return seesDonors()
                ? lookBack.donations().stream().map(DonationAtRisk::donor).flatMap(Stream::ofNullable)
                : Stream.empty();
    }

    private boolean ofTheBloodService() {
        return OdsCode.REGION.equals(organisation);
    }

    private static End endOf(Start start) {
        return switch (start) {
            case Start.FromDonor _ -> End.DONORS;
            case Start.FromRecipient _ -> End.RECIPIENTS;
        };
    }
}
