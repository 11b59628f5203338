package org.bloodstream.region.demo;

import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.production.ProductionCommand;

/** The testing laboratory's middleware reports runs by HL7, and the donation is tested by them. */
final class Plates {
    private static final String TUBE = "=A99902600012300";

    private Plates() {}

    /** The check character beside the number belongs to another one. */
    static String refuse(Stage stage) throws Exception {
        var table = table(stage, "HBSAG", "0");
        table.put(TUBE, "A9990260001239");
        var message = stage.messages.prepare(Sample.DONATION_TESTS, table);
        return Expect.refused(Bridge.LIMS, stage.messages.sendText(Bridge.LIMS, message), "SPM-2");
    }

    static String report(Stage stage) throws Exception {
        for (int at = 0; at < ProductionCommand.TESTS.size(); at++) {
            var table = table(stage, ProductionCommand.TESTS.get(at), String.valueOf(at + 1));
            stage.messages.send(Bridge.LIMS, Sample.DONATION_TESTS, table).accepted();
        }
        var path = "/api/production/donations/" + stage.first.the(Fact.DONATION);
        Await.until(
                "the results",
                () -> stage.http.get(Role.QUALITY_OFFICER, path),
                found -> found.isSuccess() && found.body().path("outstanding").isEmpty());
        return ProductionCommand.TESTS.size() + " runs taken";
    }

    /** A discretionary test: asked by a person, and reported by itself. */
    static String ask(Stage stage) throws Exception {
        var path = "/api/production/donations/" + stage.first.the(Fact.DONATION) + "/asked-tests";
        return stage.http
                .post(Role.TESTING_SCIENTIST, path, Map.of("test", "MALARIA_ANTIBODY", "ground", "TRAVEL"))
                .done()
                .text("test");
    }

    static String travelled(Stage stage) throws Exception {
        var table = stage.table();
        table.put("DTL000019", "DTL" + stage.run.number() + "-TRAVEL");
        table.put("RUN-2611-0091", run(stage) + "TRAVEL");
        table.put("20270331", "20991231");
        stage.messages.send(Bridge.LIMS, Sample.DISCRETIONARY_TESTS, table).accepted();
        var donation = stage.first.the(Fact.DONATION);
        Await.until(
                "the result",
                () -> stage.centre.donation(donation),
                found -> found.isSuccess() && found.body().path("objections").isEmpty());
        return "nothing stands against " + donation;
    }

    /** The same reactions in another run: one run alone would confirm itself. */
    static String group(Stage stage) throws Exception {
        for (var determination : List.of("FIRST", "SECOND")) {
            var table = stage.table();
            table.put("DTL000018", "DTL" + stage.run.number() + "-" + determination);
            table.put("RUN-2611-0077", run(stage) + determination);
            table.put("^L||FIRST", "^L||" + determination);
            stage.messages.send(Bridge.LIMS, Sample.DONATION_GROUPS, table).accepted();
        }
        var donation = stage.first.the(Fact.DONATION);
        Await.until(
                "the group",
                () -> stage.centre.donation(donation),
                found -> found.isSuccess() && found.body().path("group").isObject());
        return stage.first.donor().group().inWords() + ", K " + stage.first.k().inWords();
    }

    static String nothingWaits(Stage stage) throws Exception {
        var waiting = stage.http
                .get(Role.TESTING_SCIENTIST, "/api/production/test-reports?limit=200")
                .done();
        var ours = waiting.body()
                .path("items")
                .valueStream()
                .filter(each -> each.path("run").asString("").startsWith(run(stage)))
                .count();
        if (ours > 0) throw new DidNotHappenException(ours + " reports were not taken");
        return "no report of this run of the demonstration waits";
    }

    /** One run of one test; the kit may be used on the day of the demonstration. */
    private static Map<String, String> table(Stage stage, String test, String number) {
        var table = stage.table();
        table.put("DTL000001", "DTL" + stage.run.number() + "-" + number);
        table.put("RUN-2611-0042", run(stage) + number);
        table.put("HBSAG^Hepatitis B surface antigen", test + "^" + test);
        table.put("20270331", "20991231");
        return table;
    }

    private static String run(Stage stage) {
        return "RUN-" + stage.run.number() + "-";
    }
}
