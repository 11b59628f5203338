package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.AdverseEvent;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.CheckedOffline;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.Collected;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.Differed;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.FollowUp;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.Group;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.LookedInto;
import org.bloodstream.donors.subjectrights.application.HoldingsOfSessions.RareCall;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What sessions, the laboratory and the move from another system left of a donor. */
@Component
class HeldOfSessions {
    private static final String DONATION = "Donation number";

    private final HoldingsOfSessions holdings;

    HeldOfSessions(HoldingsOfSessions holdings) {
        this.holdings = holdings;
    }

    List<Part> of(List<UUID> records) {
        return List.of(
                new Part(
                        "Each time you sat down to give",
                        holdings.collections(records).map(HeldOfSessions::collection)),
                new Part(
                        "What happened to you through giving",
                        holdings.adverseEvents(records).map(HeldOfSessions::event)),
                new Part(
                        "How we asked after you then",
                        holdings.followUps(records).map(HeldOfSessions::followUp)),
                new Part(
                        "Health checks that were recorded without connection",
                        holdings.offlineChecks(records).map(HeldOfSessions::check)),
                new Part(
                        "What we had to look into at sessions",
                        holdings.lookedInto(records).map(HeldOfSessions::lookedInto)),
                new Part(
                        "Blood groups that were found", holdings.groups(records).map(HeldOfSessions::group)),
                new Part(
                        "When your blood was needed for somebody",
                        holdings.rareCalls(records).map(HeldOfSessions::call)),
                new Part(
                        "Where an earlier system and this one differed",
                        holdings.differences(records).map(HeldOfSessions::difference)));
    }

    private static Map<String, Object> collection(Collected it) {
        return Entry.of(it.donor())
                .with(DONATION, it.donation().printed())
                .with("What became of it", it.state())
                .with("Arm", it.arm())
                .with("From", it.startedAt())
                .with("To", it.endedAt())
                .with("Volume in mL", it.volumeMl())
                .with("How it flowed", it.outcome())
                .with("Discarded because", it.discard())
                .named();
    }

    private static Map<String, Object> event(AdverseEvent it) {
        return Entry.of(it.donor())
                .with(DONATION, printed(it.donation()))
                .with("What happened", it.complication())
                .with("How severe it was", it.severity())
                .with("Whether giving caused it", it.imputability())
                .with("When it began", it.onsetAt())
                .with("What was done", it.treatment())
                .with("As it was noted", it.words())
                .with("How it ended", it.outcome())
                .recorded(it.recordedAt())
                .named();
    }

    private static Map<String, Object> followUp(FollowUp it) {
        return Entry.of(it.donor())
                .with("What was to be done", it.task())
                .with("By which day", it.dueOn())
                .with("When it was done", it.closedAt())
                .with("What came of it, as it was noted", it.closingWords())
                .named();
    }

    private static Map<String, Object> check(CheckedOffline it) {
        return Entry.of(it.donor())
                .with("For which donation", it.donation())
                .with("What you were told", it.told())
                .with("What the rules of that day say", it.judged())
                .with("When you were asked", it.checkedAt())
                .with("When it came in", it.takenAt())
                .named();
    }

    private static Map<String, Object> lookedInto(LookedInto it) {
        return Entry.of(it.donor())
                .with("What it was", what(it.kind()))
                .with(DONATION, printed(it.donation()))
                .with("Why", it.codes())
                .with("What was recorded at the session", it.content())
                .with("Since when", it.raisedAt())
                .with("Until when", it.closedAt())
                .with("What was done, as it was noted", it.words())
                .named();
    }

    private static String what(String kind) {
        return switch (kind) {
            case "NUMBER_OF_TWO_DONORS" -> "One donation number stood on the labels of two donors";
            case "REFUSED_OFFLINE" -> "A collection that was recorded without connection was not taken as it was sent";
            case "NOT_JUDGED" -> "A health check that was recorded without connection could not be judged";
            case "JUDGED_OTHERWISE" -> "You were told something else than the rules say";
            case "BLOOD_HELD" -> "Your donation was put on hold";
            case "TOLD_AFTER_DONATION" -> "A clinician was asked about what you told us after giving";
            case "RESULTS_VOIDED" -> "A clinician was asked, as a result of the laboratory was void";
            case "CONFIRMED_NEGATIVE" -> "A clinician was asked, as the reference laboratory did not confirm a result";
            default -> kind;
        };
    }

    private static Map<String, Object> group(Group it) {
        return Entry.of(it.donor())
                .with(DONATION, it.donation().printed())
                .with("Determination", it.determination())
                .with("ABO", it.abo())
                .with("RhD", it.rhd())
                .named();
    }

    private static Map<String, Object> call(RareCall it) {
        return Entry.of(it.donor())
                .with("Request", it.request())
                .with("What the blood had to lack", it.lacking())
                .with("How we called you", it.way())
                .with("On which day", it.calledOn())
                .named();
    }

    private static Map<String, Object> difference(Differed it) {
        return Entry.of(it.donor())
                .with("What it is about", it.kind())
                .with("Which part", it.field())
                .with("As the earlier system said", it.source())
                .with("As it is held here", it.held())
                .with("What was decided", it.decision())
                .why(it.reason())
                .with("When", it.decidedAt())
                .named();
    }

    private static @Nullable String printed(@Nullable DonationNumber donation) {
        return donation == null ? null : donation.printed();
    }
}
