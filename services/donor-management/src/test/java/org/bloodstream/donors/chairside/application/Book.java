package org.bloodstream.donors.chairside.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.application.CollectionTasks.Trouble;
import org.bloodstream.donors.chairside.application.Collections.Taken;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.DiscardReason;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.FailReason;
import org.bloodstream.donors.collection.application.Donations;
import org.bloodstream.donors.collection.domain.DonationCollected;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection;
import org.bloodstream.donors.collection.domain.SelectionAtCollection.LastCheck;
import org.bloodstream.donors.eligibility.SelectionText;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.donors.numbers.application.AllottedNumbers;
import org.bloodstream.donors.numbers.domain.Account;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberRange;
import org.bloodstream.donors.numbers.domain.NumberRun;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.sessions.application.Sessions;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.bloodstream.donors.sessions.domain.OpeningHours;
import org.bloodstream.donors.sessions.domain.SessionEvent;
import org.bloodstream.donors.sessions.domain.SessionPlan;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Slot;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One session with its label sets, and what was collected, in memory. */
final class Book {
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final SelectionPolicy SHIPPED =
            ((SelectionReading.Taken) SelectionPolicy.read(SelectionText.shipped())).policy();

    final Map<DonationNumber, AllottedNumber> numbers = new LinkedHashMap<>();
    final Map<UUID, Taken> collections = new LinkedHashMap<>();
    final List<DonationCollected> donations = new ArrayList<>();
    final Map<String, Trouble> troubles = new LinkedHashMap<>();
    final Set<UUID> held = new HashSet<>();
    final KnownSession session;

    Book(int labelSets) {
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
        var slot = new Slot(1, LocalTime.of(9, 0), LocalTime.of(17, 0), DonationType.WHOLE_BLOOD, 4);
        var plan = new SessionPlan(UUID.randomUUID(), UUID.randomUUID(), DAY, hours, 4, List.of(slot));
        session = new KnownSession(plan, SessionState.OPEN, 2);
        var range = UUID.randomUUID();
        for (int i = 0; i < labelSets; i++) {
            var number = DonationNumber.of("A9990", 26, i);
            numbers.put(number, new AllottedNumber(number, range, plan.session(), NumberState.ISSUED));
        }
    }

    final class OfSessions implements Sessions {
        @Override
        public Mono<Void> lock(Set<UUID> sessions) {
            return Mono.empty();
        }

        @Override
        public Mono<KnownSession> find(UUID wanted) {
            return Mono.just(session);
        }

        @Override
        public Flux<OpeningHours> hoursAt(UUID venue, LocalDate day) {
            return Flux.empty();
        }

        @Override
        public Mono<Void> add(KnownSession planned, SessionEvent event, Act act) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Void> change(KnownSession after, SessionEvent event, Act act) {
            throw new UnsupportedOperationException();
        }
    }

    final class OfNumbers implements AllottedNumbers {
        @Override
        public Mono<Void> lock(NumberRun run) {
            return Mono.empty();
        }

        @Override
        public Flux<AllottedNumber> lock(java.util.Collection<DonationNumber> wanted) {
            return Flux.defer(() -> Flux.fromIterable(numbers.values().stream()
                    .filter(each -> wanted.contains(each.number()))
                    .toList()));
        }

        @Override
        public Flux<DonationNumber> used(NumberRun run) {
            return Flux.empty();
        }

        @Override
        public Flux<AllottedNumber> of(UUID wanted) {
            return Flux.fromIterable(List.copyOf(numbers.values()));
        }

        @Override
        public Mono<Void> add(NumberRange range, Act act) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Void> use(AllottedNumber number, NumberState next) {
            return Mono.fromRunnable(() -> numbers.put(number.number(), number.next(next)));
        }

        @Override
        public Mono<Void> account(List<AllottedNumber> all, Account account, Act act) {
            return Mono.fromRunnable(
                    () -> all.forEach(number -> numbers.put(number.number(), number.next(account.state()))));
        }
    }

    final class OfDonations implements Donations {
        @Override
        public Mono<DonorAtCollection> lockDonor(UUID donor) {
            return Mono.fromSupplier(() -> new DonorAtCollection(
                    donor,
                    LocalDate.of(1990, 5, 1),
                    null,
                    DonorStanding.AS_REGISTERED,
                    new SelectionAtCollection(
                            List.of(),
                            Map.of(DonationType.WHOLE_BLOOD, new LastCheck(DAY, true)),
                            next(donor),
                            false)));
        }

        private Map<DonationType, NextDonation> next(UUID donor) {
            var given = donations.stream()
                    .filter(each -> each.donor().equals(donor))
                    .map(each ->
                            new PastDonation(each.kind().type(), each.volumeMl(), DAY.atStartOfDay(ZoneOffset.UTC)))
                    .toList();
            return NextDonation.latest(SHIPPED, given, Sex.MALE);
        }

        @Override
        public Mono<Boolean> hasUsed(DonationNumber number) {
            return Mono.just(donations.stream().anyMatch(each -> each.donation().equals(number)));
        }

        @Override
        public Mono<Void> add(DonationCollected event, Act act) {
            return Mono.fromRunnable(() -> donations.add(event));
        }
    }

    final class OfCollections implements Collections {
        @Override
        public Mono<UUID> running(UUID donor) {
            return Mono.justOrEmpty(collections.values().stream()
                    .map(Taken::collection)
                    .filter(each -> each.donor().equals(donor) && each.state() == CollectionState.STARTED)
                    .map(Collection::collection)
                    .findFirst());
        }

        @Override
        public Mono<Boolean> isAppointmentOf(UUID appointment, UUID donor, UUID session) {
            return Mono.just(true);
        }

        @Override
        public Mono<UUID> holder(DonationNumber number) {
            return Mono.justOrEmpty(collections.values().stream()
                    .map(Taken::collection)
                    .filter(each -> each.donation().equals(number) && each.state() != CollectionState.FAILED)
                    .map(Collection::donor)
                    .findFirst());
        }

        @Override
        public Mono<Taken> find(UUID collection) {
            return Mono.defer(() -> Mono.justOrEmpty(collections.get(collection)));
        }

        @Override
        public Mono<String> venue(UUID venue) {
            return Mono.just("Parish hall");
        }

        @Override
        public Mono<Void> add(Collection started, Recording recording, Act act) {
            return Mono.fromRunnable(
                    () -> collections.put(started.collection(), new Taken(started, recording.content())));
        }

        @Override
        public Mono<Void> end(
                Collection after, EndDraft draft, @Nullable DiscardReason discard, Instant endedAt, Act act) {
            return put(after);
        }

        @Override
        public Mono<Void> fail(Collection after, FailReason reason, Act act) {
            return put(after);
        }

        private Mono<Void> put(Collection after) {
            return Mono.fromRunnable(() -> collections.compute(
                    after.collection(),
                    (_, before) ->
                            new Taken(after, Objects.requireNonNull(before).content())));
        }
    }

    final class OfTasks implements CollectionTasks {
        @Override
        public Flux<String> refused(UUID session, java.util.Collection<UUID> donors) {
            return Flux.empty();
        }

        @Override
        public Mono<Boolean> isRaised(Trouble trouble) {
            return Mono.fromSupplier(() -> troubles.containsKey(key(trouble)));
        }

        @Override
        public Mono<UUID> raise(Trouble trouble, Act act) {
            return Mono.fromSupplier(() -> {
                troubles.put(key(trouble), trouble);
                return UUID.nameUUIDFromBytes(key(trouble).getBytes(StandardCharsets.UTF_8));
            });
        }

        @Override
        public Mono<Boolean> isOfTwoDonors(DonationNumber number) {
            return Mono.fromSupplier(() -> troubles.values().stream()
                    .anyMatch(each -> number.equals(each.donation())
                            && each.kind() == Kind.NUMBER_OF_TWO_DONORS
                            && each.content() != null));
        }

        @Override
        public Mono<Void> settle(UUID collection, Act act) {
            return Mono.fromRunnable(
                    () -> troubles.values().removeIf(each -> each.collection().equals(collection)));
        }

        private String key(Trouble trouble) {
            return trouble.collection() + " " + trouble.kind();
        }
    }
}
