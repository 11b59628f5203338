package org.bloodstream.region.demo;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.region.acts.BloodCentre;
import org.bloodstream.region.acts.Equipping;
import org.bloodstream.region.acts.PatientRecord;
import org.bloodstream.region.acts.Signed;
import org.bloodstream.region.acts.Ward;
import org.bloodstream.region.edge.Places;
import org.bloodstream.region.edge.PlatformHttp;
import org.bloodstream.region.edge.RegionHttp;
import org.bloodstream.region.edge.SignOn;
import org.bloodstream.region.edge.Signing;
import org.bloodstream.region.people.Person;
import org.bloodstream.region.people.Person.Sex;

/** Everything that the steps act with. */
final class Stage {
    private static final String TEST_PASSWORD = "bloodstream";

    final Run run;
    final Path imports;
    final PlatformHttp http;
    final BloodCentre centre;
    final Signed signed;
    final Equipping equipping;
    final Ward ward;
    final PatientRecord record;
    final RegionHttp region;
    final Messages messages;
    final Timeline timeline = new Timeline();
    final People people = new People();

    /** Given to the patient; reserved and given later; never given. */
    final Unit first = new Unit(
            "first", donor("TESTDONOR", "DARA", RhD.POSITIVE), Typing.NEGATIVE, "A999026000123", "20261220235900+0000");

    final Unit second = new Unit(
            "second",
            donor("TESTGIVER", "GRAINNE", RhD.NEGATIVE),
            Typing.NEGATIVE,
            "A999026000010",
            "20261218235900+0000");
    final Unit third = new Unit(
            "third",
            donor("TESTHELPER", "HUGH", RhD.POSITIVE),
            Typing.POSITIVE,
            "A999026000003",
            "20261219235900+0000");

    /** Irradiated, and in no sample. */
    final Unit fourth = new Unit("fourth", donor("TESTSHARER", "IVY", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** A weak D that begins as a discrepancy, and in no sample. */
    final Unit fifth = new Unit("fifth", donor("TESTBRINGER", "JUNE", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** For whoever bleeds and is known to nobody; in no sample. */
    final Unit sixth = new Unit("sixth", donor("TESTBEARER", "OWEN", RhD.NEGATIVE), Typing.NEGATIVE, "", "");

    /** Too light, and made with a centrifuge that was wrong; in no sample. */
    final Unit seventh = new Unit("seventh", donor("TESTWEIGHER", "PATRICK", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** Of a donor who turns positive when it has left; in no sample. */
    final Unit eighth = new Unit("eighth", donor("TESTTURNER", "PHILIPPA", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** Reactive; only the donor and her donation, and in no sample. */
    final Unit ninth = new Unit("ninth", donor("TESTCALLED", "PADMA", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** Deferred, and given all the same when two clinicians say so. */
    final Unit tenth = new Unit("tenth", donor("TESTTRAVELLER", "QUINN", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** Gives where there is no network, though she is deferred. */
    final Unit eleventh = new Unit("eleventh", donor("TESTREMOTE", "ROSE", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** Gives platelets by a machine; in no sample. */
    final Unit twelfth = new Unit("twelfth", donor("TESTPLATELET", "TARA", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** Gives samples alone, and later for herself before her operation; in no sample. */
    final Unit thirteenth = new Unit("thirteenth", donor("TESTPATIENT", "UNA", RhD.POSITIVE), Typing.NEGATIVE, "", "");

    /** Known to an old system; past 66. */
    final Person elder = new Person(
            "TESTELDER",
            "SORCHA",
            LocalDate.now().minusYears(70).minusDays(30),
            Sex.FEMALE,
            new BloodGroup(Abo.O, RhD.POSITIVE));

    /** Their buffy coats become one pack; in no sample. */
    final List<Unit> pooled = Stream.of("KATE", "LIAM", "MAEVE", "NIALL")
            .map(given -> new Unit(given, donor("TESTPOOLER", given, RhD.POSITIVE), Typing.NEGATIVE, "", ""))
            .toList();

    /** The platelets that were pooled; empty until then. */
    String pool = "";

    /** What was not as it should be; empty until somebody opened it. */
    String nonConformance = "";

    /** The hospital's order of platelets, the return of them, and its standing order; empty until then. */
    String order = "";

    String givenBack = "";
    String standingOrder = "";

    /** The emergency that was declared, and the check that it let pass; empty until then. */
    String emergency = "";

    String emergencyCheck = "";

    /** The health check of the eighth donor, and what two clinicians make of it; empty until then. */
    String overruledCheck = "";

    String overruling = "";

    /** The session without a network; empty until then. */
    String session = "";

    /** The session at which a machine takes platelets; empty until then. */
    String apheresis = "";

    /** What was approved for somebody who gives for herself; empty until then. */
    String designation = "";

    /** The import of an old system, and the donor that it brought; empty until then. */
    String migration = "";

    String brought = "";

    /** The admission as it was sent; empty until then. */
    String admission = "";

    /** What a scanner reads on the patient's printed wristband; empty until it is printed. */
    String wristband = "";

    /** The bedside check that said GO; empty until then. */
    String check = "";

    /** @param imports where the platform looks for the files of an old system */
    Stage(Places places, Run run, Path imports) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.run = run;
        this.imports = imports;
        http = new PlatformHttp(
                client, places.gateway(), new SignOn(client, places.issuer()).asTestUsers(TEST_PASSWORD));
        centre = new BloodCentre(http);
        signed = new Signed(new Signing(client, places.gateway(), TEST_PASSWORD));
        equipping = new Equipping(http);
        ward = new Ward(http);
        record = new PatientRecord(http);
        region = new RegionHttp(client, places.region());
        messages = new Messages(places, people);
        units().forEach(unit -> people.meet(unit.donor()));
        people.meet(fourth.donor());
        people.meet(fifth.donor());
        people.meet(sixth.donor());
        people.meet(seventh.donor());
        people.meet(eighth.donor());
        people.meet(ninth.donor());
        people.meet(tenth.donor());
        people.meet(eleventh.donor());
        people.meet(twelfth.donor());
        people.meet(thirteenth.donor());
        people.meet(run.donorsHcn());
        people.meet(elder);
        pooled.forEach(unit -> people.meet(unit.donor()));
    }

    /** Those that stand in samples. */
    List<Unit> units() {
        return List.of(first, second, third);
    }

    /** The run's own numbers in place of those of the samples. */
    Map<String, String> table() {
        return withUnits(run.table());
    }

    /** As {@link #table} for a further message made from a sample. */
    Map<String, String> tableForAnother(String letter) {
        return withUnits(run.tableForAnother(letter));
    }

    private Map<String, String> withUnits(Map<String, String> table) {
        units().forEach(unit -> unit.enter(table));
        // The units of the story are not irradiated: who needs that is somebody else on the ward.
        table.put(SomebodyElse.IRRADIATED, "");
        return table;
    }

    private static Person donor(String family, String given, RhD rhD) {
        return new Person(family, given, LocalDate.of(1990, 3, 8), Sex.FEMALE, new BloodGroup(Abo.O, rhD));
    }
}
