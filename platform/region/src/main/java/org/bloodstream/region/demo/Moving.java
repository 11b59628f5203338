package org.bloodstream.region.demo;

import static org.bloodstream.region.demo.Step.Edge.HTTP;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.acts.Await;
import org.bloodstream.region.acts.Role;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Reply;

/**
 * A donor comes from an old system with an antibody that cannot be read (SHOT 2009), and nothing goes live before somebody has
 * decided it; she is past 66, so a clinician reviews her each year.
 */
final class Moving {
    private static final String IMPORTS = "/api/donors/imports";

    private Moving() {}

    static List<Step> steps() {
        return List.of(
                new Step("An old system's donor is imported", Role.QUALITY_OFFICER, HTTP, Moving::bring),
                new Step("An antibody differs: no go-live", Role.SECOND_QUALITY_OFFICER, HTTP, Moving::refuse),
                new Step("Who started it does not decide it", Role.QUALITY_OFFICER, HTTP, Moving::own),
                new Step(
                        "Another officer decides it, and it goes live",
                        Role.SECOND_QUALITY_OFFICER,
                        HTTP,
                        Moving::decide),
                new Step("Past 66, the donor is referred", Role.DONOR_CARER, HTTP, Moving::refer),
                new Step("Her yearly review lets her give", Role.DONOR_CLINICIAN, HTTP, Moving::review));
    }

    /** As the operator of the servers puts them. */
    private static void put(Stage stage, String name) throws Exception {
        var folder = Files.createDirectories(stage.imports.resolve(name));
        var number = legacyNumber(stage);
        var elder = stage.elder;
        put(
                folder,
                "donors",
                "number,family_name,given_name,date_of_birth,sex,postcode,address_line,national_number,registered_on",
                "%s,%s,%s,%s,%s,,,,2001-02-03"
                        .formatted(number, elder.familyName(), elder.givenName(), elder.dateOfBirth(), elder.sex()));
        put(folder, "groups", "number,abo,rhd,determined_on", number + ",O,POSITIVE,2001-02-03");
        put(folder, "antigens", "number,antigen,result", number + ",K,NEGATIVE");
        put(folder, "antibodies", "number,antibody,found_on", number + ",anti-Kk,2010-05-06");
        put(
                folder,
                "deferrals",
                "number,code,words,deferred_on,ends,until",
                number + ",tattoo,A tattoo,2020-01-05,ON_DAY,2020-05-05");
        put(
                folder,
                "donations",
                "number,donation,type,venue,volume_ml,collected_at",
                "%s,%s,WHOLE_BLOOD,Omagh leisure centre,470,%s"
                        .formatted(
                                number,
                                stage.run.broughtDonation(),
                                LocalDate.now().minusDays(300)));
    }

    private static void put(Path folder, String file, String header, String row) throws Exception {
        Files.writeString(folder.resolve(file + ".csv"), header + "\n" + row + "\n");
    }

    private static String bring(Stage stage) throws Exception {
        var system = "OLD-" + stage.run.number();
        put(stage, system);
        stage.migration = stage.http
                .post(Role.QUALITY_OFFICER, IMPORTS, Map.of("system", system, "folder", system))
                .done()
                .text("import");
        until(stage, "IMPORTED");
        order(stage, Role.QUALITY_OFFICER, "comparison").done();
        return until(stage, "COMPARED").text("open") + " difference";
    }

    private static Reply until(Stage stage, String state) throws Exception {
        return Await.until(
                "the import", () -> stage.http.get(Role.QUALITY_OFFICER, at(stage)), found -> found.text("state")
                        .equals(state));
    }

    private static String refuse(Stage stage) throws Exception {
        var found = difference(stage);
        if (!found.text("differences/0/kind").equals("ANTIBODIES"))
            throw new DidNotHappenException("it is of " + found.text("differences/0/kind"));
        return Expect.refused(declare(stage), "migration-not-reviewed");
    }

    private static Reply difference(Stage stage) throws Exception {
        return stage.http
                .get(Role.SECOND_QUALITY_OFFICER, at(stage) + "/differences")
                .done();
    }

    private static String own(Stage stage) throws Exception {
        return Expect.refused(decides(stage, Role.QUALITY_OFFICER), "migration-review-by-starter");
    }

    private static String decide(Stage stage) throws Exception {
        decides(stage, Role.SECOND_QUALITY_OFFICER).done();
        declare(stage).done();
        return until(stage, "FIT").text("open") + " open";
    }

    private static Reply declare(Stage stage) throws Exception {
        return stage.http.post(
                Role.SECOND_QUALITY_OFFICER,
                at(stage) + "/fitness",
                Map.of("reason", "Every difference was looked at with the laboratory"));
    }

    private static Reply decides(Stage stage, String officer) throws Exception {
        var number = difference(stage).text("differences/0/difference");
        return stage.http.post(
                officer,
                at(stage) + "/differences/" + number + "/decision",
                Map.of("decision", "SOURCE_WRONG", "reason", "The laboratory's paper of 2010 names no antibody"));
    }

    private static String refer(Stage stage) throws Exception {
        var found = stage.http
                .post(Role.DONOR_CARER, "/api/donors/search", Map.of("query", "#" + legacyNumber(stage)))
                .done();
        stage.brought = found.text("donors/0/donor");
        return outcome(stage, "REFER_TO_CLINICIAN");
    }

    private static String review(Stage stage) throws Exception {
        var review = Map.of("ground", "YEARLY_REVIEW", "words", "Seen, and asked about the heart");
        stage.http
                .post(Role.DONOR_CLINICIAN, "/api/donors/" + stage.brought + "/reviews", review)
                .done();
        return outcome(stage, "ELIGIBLE");
    }

    private static String outcome(Stage stage, String expected) throws Exception {
        var outcome = stage.centre.assess(stage.brought).done().text("outcome");
        if (!outcome.equals(expected)) throw new DidNotHappenException("she is " + outcome);
        return outcome;
    }

    private static Reply order(Stage stage, String officer, String what) throws Exception {
        return stage.http.post(officer, at(stage) + "/" + what, Map.of());
    }

    private static String at(Stage stage) {
        return IMPORTS + "/" + stage.migration;
    }

    private static String legacyNumber(Stage stage) {
        return "D" + stage.run.number();
    }
}
