package org.bloodstream.production;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.AboReactions;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.Reaction;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.RhDReactions;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.Signature;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Despatched;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.Component.Released;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentTransferred;
import org.bloodstream.production.component.domain.PrintedLabel;
import org.bloodstream.production.component.domain.ReleaseDecided.ComponentReleased;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHeld;
import org.bloodstream.production.donation.domain.DonationEvent.DonationHoldLifted;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.DonationEvent.GroupReadingDiscrepant;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.donation.domain.LiftGround;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.ResolutionGround;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.bloodstream.production.hold.domain.Lifter;
import org.bloodstream.production.hold.domain.LiftingRole;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.production.panel.domain.ProductPanel;
import org.bloodstream.production.panel.domain.PromiseCase;
import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.production.process.ProductionProcesses;
import org.bloodstream.production.process.domain.MeasuringPolicy;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;
import org.bloodstream.production.verification.domain.LabelStanding;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.domain.RulesVersion;

/** Phrases of the domain for tests: a good O RhD positive donation of 15 November 2026 and its red cells in each state. */
public final class ADonation {
    public static final ZoneId BELFAST = RegionalTime.ZONE;
    public static final ComponentCatalogue CATALOGUE = ComponentCatalogue.local();
    public static final RulesVersion SPECIFICATIONS = new RulesVersion(3, "0".repeat(64));
    public static final DonationNumber NUMBER = new DonationNumber("A999026000123");
    public static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);
    public static final BloodGroup A_POSITIVE = new BloodGroup(Abo.A, RhD.POSITIVE);
    public static final Instant COLLECTED = Instant.parse("2026-11-15T10:42:00Z");
    public static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
    public static final Instant EXPIRY = Instant.parse("2026-12-20T23:59:00Z");
    public static final ProductCode RED_CELLS = new ProductCode("DRC01000");
    public static final ComponentId PACK = new ComponentId(NUMBER, RED_CELLS);
    public static final KnownDonation KNOWN = new KnownDonation(NUMBER, 475, COLLECTED, false);

    /** Of an autologous or a directed donation. */
    public static final PatientIdentifier PATIENT = PatientIdentifier.ofNationalNumber("3999999993");

    /** Who took the donor's call, and nothing else. */
    public static final Actor DONOR_CARER = new Actor("donor-carer");

    /** Nothing reacts: no group is like that. */
    public static final GroupReactions NO_GROUP = new GroupReactions(
            new AboReactions(
                    Reaction.NEGATIVE, Reaction.NEGATIVE, Reaction.NEGATIVE, Reaction.NEGATIVE, Reaction.NEGATIVE),
            new RhDReactions(Reaction.NEGATIVE, Reaction.NEGATIVE, Reaction.NEGATIVE));

    /** By the limits that are shipped. */
    public static final MeasuringPolicy MEASURING = new MeasuringPolicy(
            CATALOGUE, SPECIFICATIONS, shipped(), new RulesVersion(RulesVersion.AS_SHIPPED, "1".repeat(64)), BELFAST);

    private ADonation() {}

    private static Processes shipped() {
        var kind = new ProductionProcesses();
        return switch (kind.read(kind.shipped())) {
            case Reading.Taken<Processes>(var processes) -> processes;
            case Reading.Refused<Processes>(var lines) -> throw new AssertionError(lines);
        };
    }

    public static DonationInProduction of(Stream<? extends DonationEvent> events) {
        return of(events.toList());
    }

    public static DonationInProduction of(List<? extends DonationEvent> events) {
        var donation = DonationInProduction.NEW;
        for (var event : events) donation = donation.apply(event);
        return donation;
    }

    /** Received, every test negative, O RhD positive twice. */
    public static DonationInProduction good() {
        return of(goodEvents());
    }

    /** Of a donor who gave before, with a panel that asks nothing besides. */
    public static List<PanelCase> besideItsPanel(DonationInProduction donation) {
        var known = new KnownDonation(NUMBER, 475, COLLECTED, false, O_POSITIVE);
        return List.of(new PanelCase(known, donation.tests(), new TestingPanel(Map.of())));
    }

    /** Of a product that promises nothing. */
    public static final PromiseCase NO_PROMISE = new PromiseCase(new ProductPanel(Map.of()), UnitResults.NONE);

    public static Stream<DonationEvent> goodEvents() {
        return Stream.of(
                        Stream.of(received()),
                        Arrays.stream(MandatoryTest.values()).map(test -> tested(test, TestResult.NEGATIVE)),
                        Stream.of(grouped(Determination.FIRST, O_POSITIVE), grouped(Determination.SECOND, O_POSITIVE)))
                .flatMap(events -> events);
    }

    public static DonationReceived received() {
        return new DonationReceived(NUMBER, new Site("BELFAST"), NOW);
    }

    public static TestResultRecorded tested(MandatoryTest test, TestResult result) {
        return new TestResultRecorded(NUMBER, test, result, "RUN-1", "ALINITY-1", NOW);
    }

    public static GroupDetermined grouped(Determination determination, BloodGroup group) {
        return new GroupDetermined(NUMBER, group, null, determination, "NEO-1", NOW);
    }

    /** Reactions that make no group; which they were does not matter to who relies on it. */
    public static GroupReadingDiscrepant discrepant(Determination determination, GroupDiscrepancy.Kind... kinds) {
        return new GroupReadingDiscrepant(NUMBER, NO_GROUP, List.of(kinds), determination, "NEO-1", NOW);
    }

    public static GroupDiscrepancyResolved resolved(BloodGroup group) {
        return new GroupDiscrepancyResolved(
                NUMBER,
                group,
                List.of(GroupDiscrepancy.Kind.DETERMINATIONS_DIFFER),
                ResolutionGround.LABORATORY_ERROR,
                NOW);
    }

    public static GroupDetermined typed(Determination determination, TypedAntigen... antigens) {
        return new GroupDetermined(NUMBER, O_POSITIVE, List.of(antigens), determination, "NEO-1", NOW);
    }

    public static ComponentProcessed origin() {
        return made(RED_CELLS);
    }

    /** Its red cells under another code; where that is for one patient alone, for {@link #PATIENT}. */
    public static ComponentProcessed made(ProductCode product) {
        return new ComponentProcessed(
                new ComponentId(NUMBER, product),
                NUMBER,
                product,
                ComponentKind.RED_CELLS,
                284,
                COLLECTED,
                NOW,
                EXPIRY,
                SPECIFICATIONS,
                product.isForNamedRecipient() ? PATIENT : null);
    }

    public static ComponentLabelled labelling(BloodGroup group) {
        return labelling(origin(), group);
    }

    private static ComponentLabelled labelling(ComponentProcessed origin, BloodGroup group) {
        var text = PrintedLabel.of(origin, group, BELFAST);
        return new ComponentLabelled(origin.component(), NUMBER, origin.product(), group, EXPIRY, text, NOW);
    }

    /** The donor rang; with a number of its own. */
    public static DonationHeld held(int hold) {
        return new DonationHeld(NUMBER, new UUID(0, hold), HoldKind.PDI, COLLECTED, NOW, DONOR_CARER);
    }

    public static DonationHoldLifted lifted(int hold) {
        return new DonationHoldLifted(NUMBER, new UUID(0, hold), LiftGround.ASSESSED_AS_SAFE, NOW, NOW);
    }

    /** A quality officer who has placed nothing. */
    public static Lifter officer() {
        return new Lifter(new Signature(new Actor("quality-officer"), NOW), Set.of(LiftingRole.QUALITY_OFFICER));
    }

    public static Processed processed() {
        return new Processed(origin());
    }

    public static Labelled labelled() {
        return new Labelled(origin(), labelling(O_POSITIVE));
    }

    public static Released released() {
        return released(RED_CELLS);
    }

    public static Released released(ProductCode product) {
        var origin = made(product);
        return new Released(
                origin,
                labelling(origin, O_POSITIVE),
                new ComponentReleased(
                        origin.component(),
                        NUMBER,
                        product,
                        O_POSITIVE,
                        null,
                        EXPIRY,
                        "release-2026.1",
                        SPECIFICATIONS,
                        NOW));
    }

    /** The label of {@link #released()} was scanned back, and was right. */
    public static LabelStanding verified() {
        return new LabelStanding.Verified(new LabelVerified(
                PACK, NUMBER, RED_CELLS, labelling(O_POSITIVE).label(), NOW, new Actor("processing-scientist"), NOW));
    }

    public static Despatched despatched() {
        return new Despatched(
                released(),
                new ComponentDespatched(
                        PACK,
                        NUMBER,
                        RED_CELLS,
                        ComponentKind.RED_CELLS,
                        O_POSITIVE,
                        EXPIRY,
                        284,
                        new OdsCode("BHSCT"),
                        new Site("SITE-A"),
                        "DSP-00000001",
                        NOW));
    }

    public static Stream<Component> inEveryState() {
        return Stream.of(processed(), labelled(), released(), despatched(), discarded());
    }

    /** It came back too late. */
    public static Component discarded() {
        return despatched().apply(despatched().discarded(List.of(Unfitness.TRANSPORT_TOO_LONG), NOW));
    }

    /** The hospital that had it passed it on. */
    public static ComponentTransferred transferred() {
        return despatched().transferred(new Destination(new OdsCode("WHSCT"), new Site("SITE-C")), "TRF-00000007", NOW);
    }
}
