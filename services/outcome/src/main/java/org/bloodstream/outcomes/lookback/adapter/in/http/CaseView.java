package org.bloodstream.outcomes.lookback.adapter.in.http;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.lookback.domain.BroughtInCase;
import org.bloodstream.outcomes.lookback.domain.DonationAtRisk;
import org.bloodstream.outcomes.lookback.domain.Finding;
import org.bloodstream.outcomes.lookback.domain.Ground;
import org.bloodstream.outcomes.lookback.domain.Item;
import org.bloodstream.outcomes.lookback.domain.ItemState;
import org.bloodstream.outcomes.lookback.domain.LookBack;
import org.bloodstream.outcomes.lookback.domain.Reader;
import org.bloodstream.outcomes.trace.domain.PackState;
import org.bloodstream.outcomes.trace.domain.TracedPack;
import org.jspecify.annotations.Nullable;

/**
 * A case as one reader may see it.
 *
 * @param words why it was opened; to the organisation that wrote it
 * @param broughtOpen donations from old systems that the blood service still has to look through there
 * @param asOf per source: everything up to then is in here
 * @param patientsWithheld true where a recipient is left out whom the caller's organisation has nothing to do with
 */
record CaseView(
        UUID lookBack,
        Ground ground,
        @Nullable String words,
        Actor openedBy,
        OdsCode organisation,
        Instant openedAt,
        LookBack.Status status,
        long broughtOpen,
        Map<String, Instant> asOf,
        List<Holder> holders,
        List<Donation> donations,
        @Nullable Boolean patientsWithheld) {

    /** An owner with how many packs it has, how many of them were given to somebody, and how many are open. */
    record Holder(OdsCode organisation, long components, long given, long open) {}

    /**
     * @param donor pseudonym, at the donors' end alone
     * @param brought what has to be found in an old system's records; to the blood service, absent of a donation of here
     */
    record Donation(
            DonationNumber donation,
            String printed,
            @Nullable UUID donor,
            List<Component> components,
            @Nullable Brought brought) {}

    /**
     * @param system that it was brought from
     * @param finding what was said last; absent while nothing was
     */
    record Brought(
            String system,
            Instant collectedAt,
            boolean open,
            Instant since,
            @Nullable Finding finding,
            @Nullable String words) {}

    /**
     * @param given whether it was given to somebody
     * @param since from when it has been as it is
     * @param recipient at the recipients' end alone
     */
    record Component(
            ComponentId component,
            @Nullable String kind,
            PackState pack,
            ItemState state,
            boolean open,
            OdsCode owner,
            Instant since,
            boolean given,
            TracedPack.@Nullable Outcome outcome,
            @Nullable PatientIdentifier recipient,
            @Nullable String words) {}

    /** @param open keys of the recipients whom the reader may see */
    static CaseView of(LookBack lookBack, Reader reader, Set<String> open, Map<String, Instant> asOf) {
        var opened = lookBack.opened();
        var items = lookBack.items().filter(reader::sees).toList();
        return new CaseView(
                opened.id(),
                opened.ground(),
                reader.seesWords(opened) ? opened.words() : null,
                opened.openedBy(),
                opened.organisation(),
                opened.openedAt(),
                lookBack.status(),
                lookBack.broughtOpen(),
                new TreeMap<>(asOf),
                holders(items),
                lookBack.donations().stream()
                        .map(donation -> donation(donation, reader, open))
                        .filter(donation -> reader.seesDonors()
                                || donation.brought() != null
                                || !donation.components().isEmpty())
                        .toList(),
                withheld(items, reader, open) ? true : null);
    }

    /** Whom this reader could be shown. */
    static Set<String> recipients(LookBack lookBack, Reader reader) {
        if (!reader.seesRecipients()) return Set.of();
        return keys(lookBack.items().filter(reader::sees).toList());
    }

    private static Set<String> keys(List<Item> items) {
        return items.stream()
                .map(Item::recipient)
                .flatMap(Stream::ofNullable)
                .map(PatientIdentifier::key)
                .collect(Collectors.toSet());
    }

    /** Keys of those whom this shows. */
    Set<String> shownRecipients() {
        return donations.stream()
                .flatMap(donation -> donation.components().stream())
                .map(Component::recipient)
                .flatMap(Stream::ofNullable)
                .map(PatientIdentifier::key)
                .collect(Collectors.toSet());
    }

    private static boolean withheld(List<Item> items, Reader reader, Set<String> open) {
        return reader.seesRecipients() && !open.containsAll(keys(items));
    }

    private static List<Holder> holders(List<Item> items) {
        return items.stream().collect(Collectors.groupingBy(Item::owner)).entrySet().stream()
                .map(entry -> holder(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(holder -> holder.organisation().value()))
                .toList();
    }

    private static Holder holder(OdsCode organisation, List<Item> items) {
        return new Holder(
                organisation,
                items.size(),
                items.stream().filter(Item::given).count(),
                items.stream().filter(Item::open).count());
    }

    private static Donation donation(DonationAtRisk donation, Reader reader, Set<String> open) {
        return new Donation(
                donation.donation(),
                donation.donation().printed(),
                reader.seesDonors() ? donation.donor() : null,
                donation.items().stream()
                        .filter(reader::sees)
                        .map(item -> component(item, reader, open))
                        .toList(),
                donation.brought() == null || !reader.seesBrought() ? null : brought(donation.brought(), reader));
    }

    private static Brought brought(BroughtInCase part, Reader reader) {
        var last = part.last();
        return new Brought(
                part.brought().system(),
                part.brought().collectedAt(),
                part.open(),
                part.since(),
                part.finding(),
                last != null && reader.seesWords(last) ? last.words() : null);
    }

    private static Component component(Item item, Reader reader, Set<String> open) {
        var recipient = item.recipient();
        boolean shown = recipient == null || open.contains(recipient.key());
        var last = item.last();
        return new Component(
                item.component(),
                item.pack().kind(),
                item.pack().state(),
                item.state(),
                item.open(),
                item.owner(),
                item.since(),
                item.given(),
                item.pack().outcome(),
                shown && reader.seesRecipients() ? recipient : null,
                last != null && shown && reader.seesWords(item) ? last.words() : null);
    }
}
