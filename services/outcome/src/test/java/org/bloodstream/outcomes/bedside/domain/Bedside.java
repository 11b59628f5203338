package org.bloodstream.outcomes.bedside.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.bedside.domain.ProductionRecord.TypedAntigen;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.FoundAntibody;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.Particulars;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedRequirement;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;
import org.bloodstream.outcomes.emergency.domain.Clinician;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.identity.domain.Person;
import org.bloodstream.rules.domain.RulesVersion;
import org.jspecify.annotations.Nullable;

/** The good day of ST-01 at the bedside, of a patient past childbearing; each test spoils one thing. */
record Bedside(
        String wristband,
        ScannedLabel label,
        Person person,
        @Nullable Unit unit,
        @Nullable Issue issue,
        List<GroupAndScreen> reports,
        ProductionRecord production,
        TransfusionRecord onRecord,
        UnitHistory history,
        List<String> doubts,
        @Nullable Emergency emergency,
        Instant now) {
    static final ZoneId LABELS = RegionalTime.ZONE;
    static final PatientIdentifier ORLA = new PatientIdentifier("HCN", "3999999993");
    static final PatientIdentifier ORLA_AT_BELFAST = new PatientIdentifier("MR:BHSCT", "H0012345");
    static final PatientIdentifier ANOTHER = new PatientIdentifier("HCN", "3999999985");
    static final BloodGroup O_POSITIVE = new BloodGroup(Abo.O, RhD.POSITIVE);
    static final BloodGroup O_NEGATIVE = new BloodGroup(Abo.O, RhD.NEGATIVE);
    static final BloodGroup A_POSITIVE = new BloodGroup(Abo.A, RhD.POSITIVE);
    static final BloodGroup A_NEGATIVE = new BloodGroup(Abo.A, RhD.NEGATIVE);
    static final DonationNumber DONATION = new DonationNumber("A999026000123");
    static final ProductCode RED_CELLS = new ProductCode("DRC01000");
    static final Instant EXPIRY = Instant.parse("2026-12-20T23:59:00Z");
    static final Instant NOW = Instant.parse("2026-11-23T15:22:00Z");
    static final String GOOD_LABEL = labelOf(O_POSITIVE);
    static final Instant PROCESSED = Instant.parse("2026-11-15T18:30:00Z");
    // Tens of thousands of days are made: what is the same of all is read once.
    private static final Instant ISSUED = Instant.parse("2026-11-23T15:05:00Z");
    private static final Instant SAMPLED = Instant.parse("2026-11-23T10:30:00Z");
    private static final Instant SAMPLE_VALID_UNTIL = Instant.parse("2026-11-26T10:30:00Z");
    private static final TransfusionRecord PAST_CHILDBEARING = bornOn("1953-07-14");
    private static final Map<BloodGroup, ScannedLabel> LABELS_OF = new ConcurrentHashMap<>();
    /** Of an ordinary donation: typed for K, as every one of a donor whose antigens are known. */
    static final ProductionRecord MADE = new ProductionRecord(
            Instant.parse("2026-11-15T10:42:00Z"),
            null,
            false,
            List.of(new TypedAntigen(Antigen.K, Typing.NEGATIVE)),
            Typing.NEGATIVE);

    static final BedsidePolicy POLICY =
            new BedsidePolicy(CompatibilityPolicy.local(), new RulesVersion(0, "0".repeat(64)));

    static Bedside goodDay() {
        return new Bedside(
                "3999999993",
                readOf(O_POSITIVE),
                new Person(Person.Standing.KNOWN, Set.of(ORLA, ORLA_AT_BELFAST), Set.of()),
                new Unit(ComponentKind.RED_CELLS, Unit.State.DESPATCHED, O_POSITIVE, EXPIRY, null),
                new Issue(Issue.State.ISSUED, ORLA, O_POSITIVE, EXPIRY, ISSUED),
                List.of(report("S-55001", O_POSITIVE)),
                MADE,
                PAST_CHILDBEARING,
                UnitHistory.untouched(),
                List.of(),
                null,
                NOW);
    }

    static String labelOf(BloodGroup group) {
        return new Label(DONATION, LabelGroup.allogeneic(group), RED_CELLS, LocalDateTime.ofInstant(EXPIRY, LABELS))
                .compoundMessage();
    }

    private static ScannedLabel readOf(BloodGroup group) {
        return LABELS_OF.computeIfAbsent(group, each -> ScannedLabel.read(List.of(labelOf(each))));
    }

    static GroupAndScreen report(String sample, BloodGroup group) {
        return new GroupAndScreen(
                ORLA, sample, SAMPLED, group, GroupAndScreen.AntibodyScreen.NEGATIVE, SAMPLE_VALID_UNTIL, 1);
    }

    /** The whole day with blood of another group: unit, issue, label and patient, confirmed by two samples. */
    Bedside allOfGroup(BloodGroup group) {
        return unit(unit -> new Unit(unit.kind(), unit.state(), group, unit.expiresAt(), unit.withheld()))
                .issue(issue -> new Issue(issue.state(), issue.patient(), group, issue.expiresAt(), issue.at()))
                .scanned(readOf(group))
                .reports(confirmed(group));
    }

    static GroupAndScreen confirmed(BloodGroup group) {
        return with(report("S-55002", group), 2);
    }

    static GroupAndScreen with(GroupAndScreen report, int determinations) {
        return new GroupAndScreen(
                report.patient(),
                report.sample(),
                report.collectedAt(),
                report.group(),
                report.antibodyScreen(),
                report.validUntil(),
                determinations);
    }

    static GroupAndScreen collected(GroupAndScreen report, Instant at, @Nullable Instant validUntil) {
        return new GroupAndScreen(
                report.patient(), report.sample(), at, report.group(), report.antibodyScreen(), validUntil, 1);
    }

    static GroupAndScreen under(PatientIdentifier number, GroupAndScreen report) {
        return new GroupAndScreen(
                number,
                report.sample(),
                report.collectedAt(),
                report.group(),
                report.antibodyScreen(),
                report.validUntil(),
                report.determinations());
    }

    Bedside wristband(String text) {
        return new Bedside(
                text, label, person, unit, issue, reports, production, onRecord, history, doubts, emergency, now);
    }

    Bedside label(String... scans) {
        return scanned(ScannedLabel.read(List.of(scans)));
    }

    Bedside scanned(ScannedLabel other) {
        return new Bedside(
                wristband, other, person, unit, issue, reports, production, onRecord, history, doubts, emergency, now);
    }

    /** The good day's pack, of group O positive, as of this code; the label's group code says the same. */
    Bedside labelled(ProductCode product) {
        var group = LabelGroup.of(O_POSITIVE, product);
        return label(new Label(DONATION, group, product, LocalDateTime.ofInstant(EXPIRY, LABELS)).compoundMessage());
    }

    Bedside withoutLabel() {
        return label(new String[0]);
    }

    Bedside withoutReports() {
        return reports(new GroupAndScreen[0]);
    }

    Bedside person(Person other) {
        return new Bedside(
                wristband, label, other, unit, issue, reports, production, onRecord, history, doubts, emergency, now);
    }

    Bedside unit(@Nullable Unit other) {
        return new Bedside(
                wristband, label, person, other, issue, reports, production, onRecord, history, doubts, emergency, now);
    }

    Bedside unit(UnaryOperator<Unit> change) {
        return unit == null ? this : unit(change.apply(unit));
    }

    Bedside issue(@Nullable Issue other) {
        return new Bedside(
                wristband, label, person, unit, other, reports, production, onRecord, history, doubts, emergency, now);
    }

    Bedside issue(UnaryOperator<Issue> change) {
        return issue == null ? this : issue(change.apply(issue));
    }

    Bedside issued(Issue.State state) {
        return issue(i -> new Issue(state, i.patient(), i.group(), i.expiresAt(), i.at()));
    }

    Bedside issuedTo(@Nullable PatientIdentifier patient) {
        return issue(i -> new Issue(i.state(), patient, i.group(), i.expiresAt(), i.at()));
    }

    Bedside reports(GroupAndScreen... others) {
        return new Bedside(
                wristband,
                label,
                person,
                unit,
                issue,
                List.of(others),
                production,
                onRecord,
                history,
                doubts,
                emergency,
                now);
    }

    Bedside made(ProductionRecord other) {
        return new Bedside(
                wristband, label, person, unit, issue, reports, other, onRecord, history, doubts, emergency, now);
    }

    /** With these antigens and not with those, by their symbols. */
    Bedside typed(List<String> present, List<String> absent) {
        var typings = Stream.concat(
                present.stream().map(symbol -> new TypedAntigen(Antigen.named(symbol), Typing.POSITIVE)),
                absent.stream().map(symbol -> new TypedAntigen(Antigen.named(symbol), Typing.NEGATIVE)));
        return made(production.tested(typings.toList(), production.hev()));
    }

    Bedside onRecord(TransfusionRecord other) {
        return new Bedside(
                wristband, label, person, unit, issue, reports, production, other, history, doubts, emergency, now);
    }

    /** The patient's own number says who they are. */
    Bedside isA(RecordedSex sex, String born) {
        return onRecord(new TransfusionRecord(
                List.of(new Particulars(ORLA, LocalDate.parse(born), sex)),
                onRecord.antibodies(),
                onRecord.requirements(),
                onRecord.transplants()));
    }

    Bedside withAntibody(PatientIdentifier under, String symbol) {
        return onRecord(new TransfusionRecord(
                onRecord.particulars(),
                plus(onRecord.antibodies(), new FoundAntibody(under, "S-1", Antigen.named(symbol))),
                onRecord.requirements(),
                onRecord.transplants()));
    }

    Bedside needing(PatientIdentifier under, StatedNeed need) {
        return onRecord(new TransfusionRecord(
                onRecord.particulars(),
                onRecord.antibodies(),
                plus(onRecord.requirements(), new StatedRequirement(under, need)),
                onRecord.transplants()));
    }

    Bedside transplanted(StatedTransplant transplant) {
        return onRecord(new TransfusionRecord(
                onRecord.particulars(),
                onRecord.antibodies(),
                onRecord.requirements(),
                plus(onRecord.transplants(), transplant)));
    }

    /** Declared half an hour ago for the number that the good day's patient wears. */
    Bedside inEmergency() {
        return inEmergency(ORLA, NOW.minus(Duration.ofMinutes(30)));
    }

    Bedside inEmergency(PatientIdentifier patient, Instant declaredAt) {
        return with(Emergency.declared(
                new UUID(0, 1),
                patient,
                new Clinician("Dr A Example"),
                "bleeding, no time to wait",
                new Actor("ward-nurse"),
                declaredAt));
    }

    Bedside with(@Nullable Emergency other) {
        return new Bedside(
                wristband, label, person, unit, issue, reports, production, onRecord, history, doubts, other, now);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static TransfusionRecord bornOn(String day) {
        return new TransfusionRecord(
                List.of(new Particulars(ORLA, LocalDate.parse(day), RecordedSex.FEMALE)),
                List.of(),
                List.of(),
                List.of());
    }

    Bedside history(UnitHistory other) {
        return new Bedside(
                wristband, label, person, unit, issue, reports, production, onRecord, other, doubts, emergency, now);
    }

    Bedside doubting(String... others) {
        return new Bedside(
                wristband,
                label,
                person,
                unit,
                issue,
                reports,
                production,
                onRecord,
                history,
                List.of(others),
                emergency,
                now);
    }

    Bedside at(Instant other) {
        return new Bedside(
                wristband,
                label,
                person,
                unit,
                issue,
                reports,
                production,
                onRecord,
                history,
                doubts,
                emergency,
                other);
    }

    BedsideCase seen() {
        return seenMeantFor(null);
    }

    /** @param intendedFor absent where no record names anybody */
    BedsideCase seenMeantFor(@Nullable PatientIdentifier intendedFor) {
        return new BedsideCase(
                ScannedWristband.read(wristband),
                label,
                person,
                unit,
                issue,
                reports,
                production,
                onRecord,
                history,
                Map.of(),
                doubts,
                false,
                emergency,
                intendedFor,
                now);
    }

    Verdict verdict() {
        return POLICY.decide(seen());
    }
}
