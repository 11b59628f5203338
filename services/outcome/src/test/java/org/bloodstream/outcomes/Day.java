package org.bloodstream.outcomes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.Label;
import org.bloodstream.blood.isbt128.LabelGroup;
import org.bloodstream.blood.isbt128.ProductCode;

/** One donation and one patient of their own, and what the other services say of them. */
final class Day {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final ZoneId REGION = RegionalTime.ZONE;
    private static final String AT_BELFAST =
            "\"hospital\":\"BHSCT\",\"site\":\"SITE-A\",\"despatch\":\"DSP-00000451\",";

    final DonationNumber donation;
    final String hcn;
    final String hospitalNumber;
    final String order;
    private ProductCode product = new ProductCode("DRC01000");
    private boolean national = true;
    private String kind = "RED_CELLS";

    /** Of a pack that was given back, what each of its events says. */
    private String origin = "";

    private UUID donor = UUID.randomUUID();
    private String organisation = "\"organisation\":\"BHSCT\",";
    private final OutcomeTest test;
    private BloodGroup group = new BloodGroup(Abo.O, RhD.POSITIVE);
    private Instant expiry = Instant.now()
            .plus(Duration.ofDays(20))
            .atZone(REGION)
            .with(LocalTime.of(23, 59))
            .toInstant();

    Day(OutcomeTest test) {
        this.test = test;
        int number = NUMBERS.incrementAndGet();
        this.donation = DonationNumber.of("A9993", 26, number);
        this.hcn = nextNumber();
        this.hospitalNumber = "H" + hcn;
        this.order = "PO-" + number;
    }

    private static final AtomicInteger PATIENTS = new AtomicInteger(399_990_000);

    /** Valid numbers from the top of the block; one body in eleven has none. */
    static synchronized String nextNumber() {
        while (true) {
            String body = Integer.toString(PATIENTS.incrementAndGet());
            int sum = 0;
            for (int i = 0; i < 9; i++) sum += (body.charAt(i) - '0') * (10 - i);
            int check = (11 - sum % 11) % 11;
            if (check < 10) return body + check;
        }
    }

    Instant expiry() {
        return expiry;
    }

    String component() {
        return donation.value() + "-" + product.value();
    }

    String label() {
        return labelled(group);
    }

    String labelled(BloodGroup other) {
        return new Label(donation, LabelGroup.of(other, product), product, LocalDateTime.ofInstant(expiry, REGION))
                .compoundMessage();
    }

    /** Everything that makes a GO. */
    Day good() {
        return collected()
                .made()
                .released()
                .despatched()
                .identified()
                .grouped("O")
                .issued();
    }

    UUID donor() {
        return donor;
    }

    Day givenBy(UUID same) {
        donor = same;
        return this;
    }

    /** As emergency stock is; to be said first. */
    Day negative() {
        group = new BloodGroup(Abo.O, RhD.NEGATIVE);
        return this;
    }

    Day collected() {
        test.donorManagement.says("donor", donor.toString(), "DonorRegistered", """
                {"donor":"%s","registeredOn":"2026-08-01"}""".formatted(donor));
        test.donorManagement.says(
                "donation", donation.value(), "DonationCollected", """
                {"donation":"%s","donor":"%s","kind":"WHOLE_BLOOD","venue":"BELFAST-HQ","volumeMl":475,"collectedAt":"%s"}""".formatted(donation, donor, ago(9)));
        test.production.says("testing", donation.value(), "DonationReceived", """
                {"donation":"%s","site":"NIBTS-BELFAST","receivedAt":"%s"}""".formatted(donation, ago(8)));
        test.production.says("testing", donation.value(), "TestResultRecorded", """
                {"donation":"%s","test":"HBSAG","result":"NEGATIVE","run":"RUN-1","analyser":"ALINITY-1","recordedAt":"%s"}""".formatted(donation, ago(8)));
        return this;
    }

    Day made() {
        return processed("");
    }

    /** Autologous, of the patient of that number. */
    Day madeFor(String patient) {
        product = new ProductCode("DRC01100");
        return processed(",\"patient\":{\"authority\":\"HCN\",\"value\":\"%s\"}".formatted(patient));
    }

    /** Directed, of the patient of that number, and of a code that may cross over. */
    Day directedTo(String patient) {
        product = new ProductCode("DRC01D00");
        return processed(",\"patient\":{\"authority\":\"HCN\",\"value\":\"%s\"}".formatted(patient));
    }

    /** It is for whoever needs it, under another code; the day goes on with it. */
    Day givenBack() {
        var before = component();
        product = new ProductCode("DRC01000");
        test.production.says("component", before, "ComponentGivenBack", """
                {"component":"%s","donation":"%s","product":"DRC01D00","became":"%s","signedOnAt":"%s","givenBackAt":"%s"}""".formatted(
                        before, donation, component(), ago(7), ago(7)));
        origin = ",\"givenBackFrom\":\"%s\"".formatted(before);
        return processed(origin);
    }

    /** Autologous, and nobody has said of whom. */
    Day madeForSomebody() {
        product = new ProductCode("DRC01100");
        return processed("");
    }

    /** For emergency use only, by its code. */
    Day madeForEmergencies() {
        product = new ProductCode("DRC01G00");
        return processed("");
    }

    private Day processed(String more) {
        test.production.says("component", component(), "ComponentProcessed", """
                {"component":"%s","donation":"%s","product":"%s","kind":"RED_CELLS","volumeMl":284,"collectedAt":"%s",
                 "processedAt":"%s","expiresAt":"%s"%s}""".formatted(
                        component(), donation, product, ago(9), ago(8), expiry, more));
        return labelled();
    }

    /** A buffy coat, which is pooled and never labelled. */
    Day buffyCoat() {
        product = new ProductCode("DBC01000");
        kind = "PLATELETS";
        test.production.says("component", component(), "ComponentProcessed", """
                {"component":"%s","donation":"%s","product":"DBC01000","kind":"PLATELETS","volumeMl":50,"collectedAt":"%s",
                 "processedAt":"%s","expiresAt":"%s"}""".formatted(
                        component(), donation, ago(9), ago(8), expiry));
        return this;
    }

    /** This day's number is that of a pool of the others' buffy coats. */
    Day pooledOf(Day... others) {
        product = new ProductCode("DPL02000");
        kind = "PLATELETS";
        var constituents = Arrays.stream(others)
                .map(other -> """
                        {"component":"%s","collectedAt":"%s","first":{"product":"DBC01000","volumeMl":50},"modifications":[]}""".formatted(other.component(), ago(9)))
                .toArray(String[]::new);
        test.production.says("component", component(), "PooledComponentMade", """
                {"component":"%s","donation":"%s","product":"DPL02000","kind":"PLATELETS","volumeMl":310,"collectedAt":"%s",
                 "processedAt":"%s","expiresAt":"%s","specifications":{"version":0,"content":"%s"},"constituents":%s,
                 "site":"NIBTS-BELFAST","equipment":"SEALER-1","operator":"processing-scientist"}""".formatted(
                        component(), donation, ago(9), ago(7), expiry, "0".repeat(64), list(constituents)));
        for (var other : others)
            test.production.says("component", other.component(), "ComponentModified", """
                {"component":"%s","donation":"%s","product":"DBC01000","process":"POOL","variant":"STANDARD","became":["%s"],
                 "equipment":"SEALER-1","operator":"processing-scientist","modifiedAt":"%s"}""".formatted(
                            other.component(), other.donation, component(), ago(7)));
        return labelled();
    }

    private Day labelled() {
        test.production.says("component", component(), "ComponentLabelled", """
                {"component":"%s","donation":"%s","product":"%s","group":%s,"expiresAt":"%s","label":"%s","labelledAt":"%s"}""".formatted(
                        component(), donation, product, json(group), expiry, label(), ago(7)));
        return this;
    }

    /** The pack gets another code and an earlier expiry; the day goes on with it. */
    Day irradiated() {
        return modified("DRC02000", "IRRADIATE", expiry.minus(Duration.ofDays(7)));
    }

    /** The pack keeps its code. */
    Day opened() {
        return modified(product.value(), "OPEN", expiry.minus(Duration.ofDays(19)));
    }

    private Day modified(String code, String process, Instant earlier) {
        var before = component();
        var after = donation.value() + "-" + code;
        test.production.says("component", before, "ComponentModified", """
                {"component":"%s","donation":"%s","product":"%s","process":"%s","variant":"STANDARD","became":["%s"],
                 "equipment":"BENCH-2","operator":"processing-scientist","modifiedAt":"%s"}""".formatted(
                        before, donation, product, process, after, ago(7)));
        product = new ProductCode(code);
        expiry = earlier;
        test.production.says("component", after, "ModifiedComponentMade", """
                {"component":"%s","donation":"%s","product":"%s","kind":"RED_CELLS","volumeMl":284,"collectedAt":"%s",
                 "processedAt":"%s","expiresAt":"%s","specifications":{"version":0,"content":"%s"},"from":"%s",
                 "first":{"product":"DRC01000","volumeMl":284},
                 "modifications":[{"process":"%s","variant":"STANDARD","modifiedAt":"%s","equipment":"BENCH-2",
                  "operator":"processing-scientist"}]%s}""".formatted(
                after, donation, code, ago(9), ago(7), expiry, "0".repeat(64), before, process, ago(7), origin));
        return this;
    }

    Day labelledAnew() {
        return labelled();
    }

    Day released() {
        return typedForK("NEGATIVE");
    }

    Day typedForK(String typing) {
        test.production.says("component", component(), "ComponentReleased", """
                {"component":"%s","donation":"%s","product":"%s","group":%s,
                 "tested":{"antigens":[{"antigen":"006001","typing":"%s"}],"hev":"NEGATIVE"},"expiresAt":"%s",
                 "rules":"release-2026.1","releasedAt":"%s"}""".formatted(
                        component(), donation, product, json(group), typing, expiry, ago(7)));
        return this;
    }

    Day labelFoundWrong() {
        return ofTheLabel("LabelFoundWrong", """
                "differences":[{"part":"GROUP","read":"6200","recorded":"5100"}],"foundBy":"processing-scientist","foundAt":"%s\"""".formatted(ago(7)));
    }

    Day labelVerified() {
        return ofTheLabel(
                "LabelVerified", "\"verifiedBy\":\"processing-scientist\",\"verifiedAt\":\"%s\"".formatted(ago(6)));
    }

    private Day ofTheLabel(String type, String fields) {
        test.production.says(
                "label", component(), type, """
                {"component":"%s","donation":"%s","product":"%s","label":"%s","labelledAt":"%s",%s}""".formatted(component(), donation, product, label(), ago(8), fields));
        return this;
    }

    Day despatched() {
        test.production.says("component", component(), "ComponentDespatched", """
                {"component":"%s","donation":"%s","product":"%s","kind":"%s","group":%s,"expiresAt":"%s",
                 "volumeMl":284,"hospital":"BHSCT","site":"SITE-A","despatch":"DSP-00000451","despatchedAt":"%s"}""".formatted(
                        component(), donation, product, kind, json(group), expiry, ago(6)));
        return this;
    }

    Day held() {
        return withheld("ComponentHeld", "\"heldAt\":\"%s\"".formatted(ago(0)));
    }

    Day heldNoLonger() {
        return withheld("ComponentHoldLifted", "\"liftedAt\":\"%s\"".formatted(ago(0)));
    }

    Day recalled() {
        return withheld("ComponentRecalled", AT_BELFAST + "\"recalledAt\":\"%s\"".formatted(ago(0)));
    }

    Day recallWithdrawn() {
        return withheld("ComponentRecallWithdrawn", AT_BELFAST + "\"withdrawnAt\":\"%s\"".formatted(ago(0)));
    }

    Day donationHeld() {
        test.production.says("testing", donation.value(), "DonationHeld", """
                {"donation":"%s","hold":"%s","kind":"TEST","informedAt":"%s","heldAt":"%s"}""".formatted(
                        donation, UUID.randomUUID(), ago(0), ago(0)));
        return this;
    }

    private Day withheld(String type, String more) {
        test.production.says("component", component(), type, """
                {"component":"%s","donation":"%s",%s}""".formatted(component(), donation, more));
        return this;
    }

    Day identified() {
        test.patientRecord.says("patient", key(), "PatientIdentified", """
                {"patient":%s,"identifiers":%s,"birthDate":"1953-07-14","sex":"FEMALE","at":"%s"}""".formatted(own(), numbers(), ago(5)));
        return requested();
    }

    /** @param requirements of HL7 table 0508, by their names */
    Day requested(String... requirements) {
        test.patientRecord.says("request", order, "TransfusionRequested", """
                {"request":"%s","patient":%s,"kind":"RED_CELLS","quantity":1,"requirements":%s,"requestedAt":"%s"}""".formatted(
                order,
                own(),
                list(Arrays.stream(requirements).map("\"%s\""::formatted).toArray(String[]::new)),
                ago(5)));
        return this;
    }

    /** @param antigen ISBT number */
    Day withAntibody(String antigen) {
        test.laboratory.says("laboratory", key(), "AntibodiesIdentified", """
                {"patient":%s,"sample":"S-OLD","collectedAt":"2019-05-01T10:00:00Z","antibodies":["%s"],"laboratory":"REGION",
                 "reportedAt":"2019-05-01T12:00:00Z"}""".formatted(own(), antigen));
        return this;
    }

    /** @param main the number that the record puts first at that time */
    Day bornOn(Function<Day, String> main, String day) {
        test.patientRecord.says(
                "patient", key(), "PatientIdentified", """
                {"patient":%s,"identifiers":%s,"birthDate":"%s","sex":"FEMALE","at":"%s"}""".formatted(main.apply(this), numbers(), day, ago(0)));
        return this;
    }

    Day mergedInto(String survivor) {
        test.patientRecord.says(
                "patient", "HCN:" + survivor, "PatientsMerged", """
                {"patient":%s,"retired":%s,"at":"%s"}""".formatted(hcn(survivor), own(), ago(0)));
        return this;
    }

    Day grouped(String abo) {
        return grouped(abo, "S-" + donation.value(), 2);
    }

    Day grouped(String abo, String sample, int determinations) {
        test.laboratory.says("laboratory", key(), "GroupAndScreenReported", """
                {"patient":%s,"sample":"%s","collectedAt":"%s","group":{"abo":"%s","rhD":"POSITIVE"},"antibodyScreen":"NEGATIVE",
                 "determinations":%d,"laboratory":"REGION","reportedAt":"%s"}""".formatted(
                        own(), sample, ago(4), abo, determinations, ago(3)));
        return this;
    }

    Day reserved() {
        return laboratory("ComponentReserved", own(), "\"reservedAt\":\"%s\"".formatted(ago(2)));
    }

    /** As the laboratory said it before it named the hospital. */
    Day withoutOrganisation() {
        organisation = "";
        return this;
    }

    Day issued() {
        return issuedTo(own());
    }

    Day issuedTo(String patient) {
        return laboratory("ComponentIssued", patient, "\"location\":\"W6B\",\"issuedAt\":\"%s\"".formatted(ago(1)));
    }

    /** lims-bridge has found of the issue that it must not be, and a scientist has taken note. */
    Day foundIncompatible() {
        var finding = UUID.randomUUID();
        test.laboratory.says("laboratory", finding.toString(), "IncompatibilityFound", """
                {"finding":"%s","component":"%s","patient":%s,"held":"ISSUED","order":"%s","location":"W6B","reasons":[
                 {"code":"abo-incompatible","severity":"STOP","message":"Choose another unit.","source":"7.4"}],"policy":"local-1",
                 "laboratory":"REGION","organisation":"BHSCT","heldAt":"%s","foundAt":"%s"}""".formatted(
                        finding, component(), hcn(hcn), order, ago(1), ago(1)));
        test.laboratory.says("laboratory", finding.toString(), "IncompatibilityAcknowledged", """
                {"finding":"%s","component":"%s","words":"Telephoned W6B","acknowledgedAt":"%s"}""".formatted(
                        finding, component(), ago(0)));
        return this;
    }

    private Day laboratory(String type, String patient, String more) {
        test.laboratory.says("laboratory", component(), type, """
                {"component":"%s","donation":"%s","product":"%s","patient":%s,"order":"%s","group":%s,"expiresAt":"%s",
                 "laboratory":"REGION",%s%s}""".formatted(
                        component(), donation, product, patient, order, json(group), expiry, organisation, more));
        return this;
    }

    Day wasted() {
        return backInTheLaboratory("ComponentWasted");
    }

    Day returned() {
        return backInTheLaboratory("ComponentReturned");
    }

    private Day backInTheLaboratory(String type) {
        test.laboratory.says("laboratory", component(), type, """
                {"component":"%s","patient":%s,"laboratory":"REGION","at":"%s"}""".formatted(component(), own(), ago(0)));
        return this;
    }

    Day reported(String status, String more) {
        test.patientRecord.says("request", component(), "TransfusionReported", """
                {"component":"%s","patient":%s,"order":"%s","status":"%s"%s,"reportedAt":"%s"}""".formatted(
                        component(), own(), order, status, more, ago(0)));
        return this;
    }

    /** As a newborn, a visitor, or somebody brought in unconscious. */
    Day withoutNationalNumber() {
        national = false;
        return this;
    }

    /** The record learns who it is: the number of before stays the patient's. */
    Day nationalNumberFound() {
        national = true;
        return identified();
    }

    private String own() {
        return national ? hcn(hcn) : local();
    }

    private String key() {
        return national ? "HCN:" + hcn : "MR:BHSCT:" + hospitalNumber;
    }

    private String numbers() {
        return national ? list(hcn(hcn), local()) : list(local());
    }

    static String hcn(String number) {
        return "{\"authority\":\"HCN\",\"value\":\"%s\"}".formatted(number);
    }

    String local() {
        return "{\"authority\":\"MR:BHSCT\",\"value\":\"%s\"}".formatted(hospitalNumber);
    }

    private static String list(String... items) {
        return List.of(items).stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(BloodGroup group) {
        return "{\"abo\":\"%s\",\"rhD\":\"%s\"}".formatted(group.abo(), group.rhD());
    }

    private static Instant ago(int hours) {
        return Instant.now().minus(Duration.ofHours(hours));
    }
}
