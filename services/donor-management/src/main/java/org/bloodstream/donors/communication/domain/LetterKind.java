package org.bloodstream.donors.communication.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a letter to a donor is for, which decides whether it may go and which facts it needs. */
public enum LetterKind {
    INVITATION(Weight.OPT_IN, "invitations"),
    THANKS(Weight.OPT_IN, "thanks", "day"),
    WHERE_USED(Weight.OPT_IN, "where-used", "day", "hospital"),
    DEFERRAL_EXPLAINED(Weight.SERVICE, null, "reason", "until"),
    APPOINTMENT_CONFIRMED(Weight.SERVICE, null, "when", "where"),
    /** As the donor wished. */
    APPOINTMENT_CANCELLED(Weight.SERVICE, null, "when", "where"),
    APPOINTMENT_REMINDER(Weight.SERVICE, null, "when", "where"),
    APPOINTMENT_MOVED(Weight.NOTICE, null, "when", "where"),
    /** We had to: the appointment, or a place on the waiting list. */
    APPOINTMENT_CALLED_OFF(Weight.NOTICE, null, "what", "when", "where"),
    SESSION_CALLED_OFF(Weight.NOTICE, null, "when", "where"),
    /** Held at another time or place: the appointment, or a place on the waiting list. */
    SESSION_MOVED(Weight.NOTICE, null, "what", "when", "where"),
    PLACE_FROM_WAITING_LIST(Weight.NOTICE, null, "when", "where"),
    /** Each reason in the rule's words for the donor, with its end; never what a laboratory found. */
    DEFERRAL_TOLD(Weight.NOTICE, null, "reasons"),
    /** Before its day; with what still holds, or that nothing does. */
    DEFERRAL_ENDED(Weight.NOTICE, null, "now"),
    ACCOUNT_LINKED(Weight.NOTICE, null, "day"),
    ACCOUNT_UNLINKED(Weight.NOTICE, null, "day"),
    /** Says that the donor should get in touch, and nothing of a result: others open post and share mailboxes. */
    RESULT_CONTACT_US(Weight.SAFETY, null);

    private final Weight weight;
    private final @Nullable String consent;
    private final Set<String> facts;

    LetterKind(Weight weight, @Nullable String consent, String... facts) {
        this.weight = weight;
        this.consent = consent;
        this.facts = Set.of(facts);
    }

    public Weight weight() {
        return weight;
    }

    /** What a donor must have consented to; absent where no consent is asked for. */
    public @Nullable String consent() {
        return consent;
    }

    /** Names of the facts that its text needs: these and no others. */
    public Set<String> facts() {
        return facts;
    }

    /** The others follow from what happened, and nobody asks for one by hand. */
    public boolean isByHand() {
        return switch (this) {
            case INVITATION, DEFERRAL_EXPLAINED, APPOINTMENT_CONFIRMED, APPOINTMENT_CANCELLED -> true;
            default -> false;
        };
    }

    /** A service may choose not to write it at all: the donor knows it, or only asked for it. */
    public boolean mayBeSwitchedOff() {
        return weight == Weight.OPT_IN || weight == Weight.SERVICE;
    }

    /** What speaks against not sending it. */
    public enum Weight {
        /** Only with the donor's consent. */
        OPT_IN,
        /** Belongs to what the donor asked of us. */
        SERVICE,
        /** What the donor does not know otherwise: by a way that the donor wants; without one a person tells them. */
        NOTICE,
        /** Goes whatever the donor chose, by whatever way there is. */
        SAFETY
    }
}
