package org.bloodstream.donors.donorrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.account.application.Accounts.LinkedAccount;
import org.bloodstream.donors.bloodtype.KnownBlood;
import org.bloodstream.donors.correcting.application.Corrections.RecordedCorrection;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.groupalarm.application.GroupAlarms.OpenAlarm;
import org.bloodstream.donors.merging.application.Merges.RecordedMerge;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.application.RecordedChange;
import org.bloodstream.donors.standing.domain.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A donor with the donations so far, latest first, under whichever number they were recorded.
 *
 * @param survivor of a record that was merged into another: the one to go on with
 * @param records every number of this person, the oldest first
 * @param corrections of the particulars under any of the numbers, oldest first
 * @param groupAlarms open ones: the groups of the person's donations contradict each other
 * @param deferrals in force under any of the numbers, the oldest first
 * @param blood what is known of it from before this platform, and a weak or partial D of the laboratory
 * @param legacyNumbers the donor's numbers in the systems that the records were brought from
 * @param giving when the donor may come to give again, and the reviews by clinicians
 * @param accounts linked to any of the numbers, or once linked, the latest first
 * @param standing empty for a donor who is simply registered
 * @param postcode absent when not given, as are address and number
 * @param nationalNumber in groups, {@code 399 999 9993}
 */
record DonorRecord(
        UUID donor,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        Sex sex,
        @Nullable String postcode,
        @Nullable String addressLine,
        @Nullable String nationalNumber,
        @Nullable UUID survivor,
        List<UUID> records,
        Set<Condition> standing,
        List<RecordedChange> standingChanges,
        List<RecordedMerge> merges,
        List<RecordedCorrection> corrections,
        List<OpenAlarm> groupAlarms,
        List<HeldDeferral> deferrals,
        List<Given> donations,
        List<String> legacyNumbers,
        Blood blood,
        Giving giving,
        List<LinkedAccount> accounts) {

    /**
     * @param group in words, {@code O RhD positive}; absent when it is not known
     * @param antigens {@code Fya-}, {@code K+}
     * @param antibodies {@code anti-K}
     * @param weakD found by the laboratory of a donation; absent when none was
     */
    record Blood(
            @Nullable String group,
            List<String> antigens,
            List<String> antibodies,
            @Nullable WeakD weakD) {
        static Blood of(KnownBlood known) {
            return new Blood(
                    known.group() == null ? null : known.group().inWords(),
                    known.phenotype().known().entrySet().stream()
                            .map(typed ->
                                    typed.getKey().symbol() + typed.getValue().sign())
                            .toList(),
                    known.antibodies().stream().map(Antibody::inWords).toList(),
                    known.weakD() == null
                            ? null
                            : new WeakD(known.weakD(), known.weakD().asPatient()));
        }
    }

    /**
     * The donations are RhD positive, whatever it is.
     *
     * @param asPatient how the same person is transfused
     */
    record WeakD(RhDFinding finding, RhD asPatient) {}

    /**
     * @param donor the number it was recorded with
     * @param samplesOnly samples and no pack: then the kind says nothing
     */
    record Given(
            DonationNumber donation,
            String printed,
            UUID donor,
            DonationType kind,
            boolean samplesOnly,
            String venue,
            Instant collectedAt) {}

    /** Whoever reads this reads of every number. */
    List<String> persons() {
        return records.stream().map(UUID::toString).toList();
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorRecord[…]";
    }
}
