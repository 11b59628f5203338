package org.bloodstream.donors.chairside.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.chairside.application.Collections.Taken;
import org.bloodstream.donors.chairside.domain.Arm;
import org.bloodstream.donors.chairside.domain.Bag;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionState;
import org.bloodstream.donors.chairside.domain.EndDraft;
import org.bloodstream.donors.chairside.domain.FailReason;
import org.bloodstream.donors.chairside.domain.Flow;
import org.bloodstream.donors.chairside.domain.IdentityCheck;
import org.bloodstream.donors.chairside.domain.Labels;
import org.bloodstream.donors.chairside.domain.StartDraft;
import org.bloodstream.donors.collection.domain.DonationCollected;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.numbers.domain.Account;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.numbers.domain.NumberPolicy;
import org.bloodstream.donors.numbers.domain.NumberState;
import org.bloodstream.donors.numbers.domain.VoidReason;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Whatever tablets, chairs and voids do in whatever order, as often as they like. */
class LifeOfNumbersTest {
    private static final int LABEL_SETS = 6;
    private static final int DEEDS = 40;
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");
    private static final Act ACT = new Act("carer.one", "HOPERAT", NOW);

    private static final JudgedOtherwise NOTHING_TOLD = new JudgedOtherwise() {
        @Override
        public Mono<Boolean> toldEligible(UUID session, UUID donor, DonationType donation, Instant before) {
            return Mono.just(false);
        }

        @Override
        public Mono<Void> hold(Collection collection, List<String> codes, Act act) {
            return Mono.error(new IllegalStateException("nothing was told"));
        }
    };

    private final Book book = new Book(LABEL_SETS);
    private final Book.OfNumbers numbers = book.new OfNumbers();
    private final Book.OfCollections collections = book.new OfCollections();
    private final Book.OfDonations donations = book.new OfDonations();
    private final Book.OfTasks tasks = book.new OfTasks();
    private final Book.OfSessions sessions = book.new OfSessions();
    private final DecidingStarts starts = new DecidingStarts(
            donations, collections, numbers, NOTHING_TOLD, new NobodysDesignations(), RegionalTime.ZONE);
    private final Keeping keeping = new Keeping(collections, donations, numbers);
    private final CollectingAtSessions live = new CollectingAtSessions(sessions, starts, keeping, tasks);
    private final EndingCollections endings = new EndingCollections(sessions, collections, tasks, keeping);
    private final TakingOffline offline = new TakingOffline(
            sessions,
            donations,
            collections,
            starts,
            endings,
            keeping,
            new Troubles(tasks, (donor, _, _) -> Mono.fromRunnable(() -> book.held.add(donor))),
            tasks,
            _ -> {
                throw new IllegalStateException("nothing is looked at once more here");
            },
            NOTHING_TOLD,
            RegionalTime.ZONE);

    @Property(tries = 300)
    boolean each_number_has_one_donation_at_most_and_nothing_that_was_sent_is_lost(@ForAll long seed) {
        var life = new LifeOfNumbersTest();
        life.live(new Random(seed));
        return true;
    }

    private void live(Random random) {
        var items = IntStream.range(0, 8).mapToObj(_ -> item(random)).toList();
        var sent = new HashSet<UUID>();
        for (int deed = 0; deed < DEEDS; deed++) {
            switch (random.nextInt(5)) {
                case 0 -> send(items, random, sent);
                case 1 ->
                    live.start(session(), start(UUID.randomUUID(), random), ACT).block();
                case 2 -> ended(random);
                case 3 -> failed(random);
                default -> voided(random);
            }
            assertThatTheBookIsRight(sent);
        }
    }

    private void send(List<OfflineItem> items, Random random, Set<UUID> sent) {
        var batch = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> items.get(random.nextInt(items.size())))
                .toList();
        var outcomes =
                Objects.requireNonNull(offline.take(session(), batch, ACT).block());
        assertThat(outcomes)
                .extracting(ItemOutcome::id)
                .isEqualTo(batch.stream().map(OfflineItem::id).toList());
        batch.forEach(item -> sent.add(item.id()));
    }

    private void ended(Random random) {
        var draft = random.nextBoolean() ? 470 : 200;
        running()
                .forEach(each -> endings.end(each.collection(), end(each.donation(), draft, Flow.STOPPED_BY_STAFF), ACT)
                        .block());
    }

    private void failed(Random random) {
        running().stream().limit(random.nextInt(2)).forEach(each -> endings.fail(
                        each.collection(), FailReason.NO_VEIN, ACT)
                .block());
    }

    private void voided(Random random) {
        var number = number(random);
        var known = book.numbers.get(number);
        if (known != null
                && NumberPolicy.objectionsToTaking(number, session(), known)
                        .findAny()
                        .isEmpty())
            numbers.account(List.of(known), new Account.Void(VoidReason.OTHER), ACT)
                    .block();
    }

    private void assertThatTheBookIsRight(Set<UUID> sent) {
        assertThat(book.donations).extracting(DonationCollected::donation).doesNotHaveDuplicates();
        assertThat(in(NumberState.COLLECTED))
                .isEqualTo(
                        book.donations.stream().map(DonationCollected::donation).collect(Collectors.toSet()));
        assertThat(in(NumberState.STARTED)).isEqualTo(of(CollectionState.STARTED));
        assertThat(in(NumberState.INCOMPLETE)).isEqualTo(of(CollectionState.INCOMPLETE));
        assertThat(in(NumberState.VOIDED)).containsAll(of(CollectionState.FAILED));
        assertThat(book.numbers).hasSize(LABEL_SETS);
        assertThat(sent)
                .allMatch(id -> book.collections.containsKey(id)
                        || book.troubles.values().stream()
                                .anyMatch(each -> each.collection().equals(id)));
        assertThat(book.troubles.values())
                .allMatch(each ->
                        each.content() == null || each.firstDonor() == null || book.held.contains(each.firstDonor()));
    }

    private Set<DonationNumber> in(NumberState state) {
        return book.numbers.values().stream()
                .filter(each -> each.state() == state)
                .map(AllottedNumber::number)
                .collect(Collectors.toSet());
    }

    private Set<DonationNumber> of(CollectionState state) {
        return book.collections.values().stream()
                .map(Taken::collection)
                .filter(each -> each.state() == state)
                .map(Collection::donation)
                .collect(Collectors.toSet());
    }

    private List<Collection> running() {
        return book.collections.values().stream()
                .map(Taken::collection)
                .filter(each -> each.state() == CollectionState.STARTED)
                .toList();
    }

    private UUID session() {
        return book.session.plan().session();
    }

    /** Some of no range at all. */
    private static DonationNumber number(Random random) {
        return DonationNumber.of("A9990", 26, random.nextInt(LABEL_SETS + 1));
    }

    private static OfflineItem item(Random random) {
        var number = number(random);
        var id = UUID.randomUUID();
        var draft = start(UUID.randomUUID(), number);
        var startedAt = Instant.parse("2026-11-26T10:00:00Z").plusSeconds(random.nextInt(3600));
        return new OfflineItem(
                id,
                draft,
                end(number, 470, Flow.COMPLETE),
                startedAt,
                startedAt.plusSeconds(500),
                new Actor("carer.two"),
                id.toString());
    }

    private static StartDraft start(UUID donor, Random random) {
        return start(donor, number(random));
    }

    private static StartDraft start(UUID donor, DonationNumber number) {
        var label = number.barcode();
        return new StartDraft(
                donor,
                null,
                new IdentityCheck(true, true, true),
                "donation-1",
                DonationKind.WHOLE_BLOOD,
                new Labels(label, label, List.of(label)),
                new Bag("T-AND-B", "L1", LocalDate.of(2027, 1, 1)),
                Arm.LEFT,
                "SCALE-3",
                null);
    }

    private static EndDraft end(DonationNumber number, int volumeMl, Flow flow) {
        return new EndDraft(volumeMl, flow, List.of(number.barcode()));
    }
}
