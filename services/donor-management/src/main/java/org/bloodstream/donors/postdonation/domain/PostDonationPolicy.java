package org.bloodstream.donors.postdonation.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.eligibility.domain.Happened;
import org.bloodstream.donors.postdonation.domain.Concerned.AllSince;
import org.bloodstream.donors.postdonation.domain.Concerned.Named;
import org.bloodstream.donors.postdonation.domain.DonorsDonations.Given;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.AnswerDayInFuture;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.DonationNotOfDonor;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.NoDonationSince;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.NoticedInFuture;
import org.bloodstream.donors.postdonation.domain.PostDonationObjection.SinceInFuture;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Received;
import org.bloodstream.donors.postdonation.domain.PostDonationOutcome.Refused;

/** Which donations a report concerns. Whatever is told of them is taken: the holds are for others to judge, and to lift. */
public final class PostDonationPolicy {
    private PostDonationPolicy() {}

    /**
     * Decides a report.
     *
     * @param information the number that this report gets
     * @param now in the region's zone
     */
    public static PostDonationOutcome decide(
            Report report, DonorsDonations donor, UUID information, ZonedDateTime now) {
        var objections = Stream.of(
                        objectionsTo(report.concerned(), donor, now.toLocalDate()),
                        objectionsTo(report.noticedOn(), now.toLocalDate()),
                        report.answers().stream()
                                .filter(answer -> isToCome(answer.happened(), now))
                                .map(answer -> new AnswerDayInFuture(answer.condition())))
                .<PostDonationObjection>flatMap(each -> each)
                .toList();
        return objections.isEmpty()
                ? new Received(concerned(report.concerned(), donor)
                        .map(donation -> new PostDonationInformationReceived(
                                information, donation, donor.donor(), report.kind(), now.toInstant()))
                        .toList())
                : new Refused(objections);
    }

    private static boolean isToCome(Happened happened, ZonedDateTime now) {
        return switch (happened) {
            case Happened.OnDay(var day) -> day.isAfter(now.toLocalDate());
            case Happened.At(var instant) -> instant.isAfter(now.toInstant());
            case Happened.StillSo _, Happened.NotAsked _, Happened.DateUnknown _ -> false;
        };
    }

    private static Stream<PostDonationObjection> objectionsTo(LocalDate noticedOn, LocalDate today) {
        return noticedOn.isAfter(today) ? Stream.of(new NoticedInFuture(noticedOn)) : Stream.empty();
    }

    private static Stream<PostDonationObjection> objectionsTo(
            Concerned concerned, DonorsDonations donor, LocalDate today) {
        return switch (concerned) {
            case Named(var donations) ->
                donations.stream().filter(donation -> !donor.include(donation)).map(DonationNotOfDonor::new);
            case AllSince(var day) when day.isAfter(today) -> Stream.of(new SinceInFuture(day));
            case AllSince(var day) when since(day, donor).isEmpty() -> Stream.of(new NoDonationSince(day));
            case AllSince _ -> Stream.empty();
        };
    }

    private static Stream<DonationNumber> concerned(Concerned concerned, DonorsDonations donor) {
        return switch (concerned) {
            case Named(var donations) -> donations.stream();
            case AllSince(var day) -> since(day, donor).stream();
        };
    }

    private static List<DonationNumber> since(LocalDate day, DonorsDonations donor) {
        return donor.donations().stream()
                .filter(given -> !given.collectedOn().isBefore(day))
                .map(Given::donation)
                .toList();
    }
}
