package org.bloodstream.donors.migration.domain;

import static org.bloodstream.donors.migration.domain.Column.later;
import static org.bloodstream.donors.migration.domain.Column.optional;
import static org.bloodstream.donors.migration.domain.Column.required;

import java.util.List;
import java.util.Locale;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.registration.domain.Sex;

/** The files of an import, in the order in which they are taken; docs/domain/donor-import.md says their columns [D]. */
public enum FileKind {
    DONORS(
            List.of("number"),
            required("number", Readings.text(40)),
            required("family_name", Readings.text(200)),
            required("given_name", Readings.text(200)),
            required("date_of_birth", Readings.pastDay()),
            required("sex", Readings.oneOf(Sex.class)),
            optional("postcode", Readings.text(10)),
            optional("address_line", Readings.text(200)),
            optional("national_number", (given, _) -> NationalNumber.read(given).value()),
            required("registered_on", Readings.pastDay()),
            later("email", ContactReadings.email()),
            later("phone", ContactReadings.phone()),
            later("channels", ContactReadings.channels()),
            later("consents", ContactReadings.consents())),
    GROUPS(
            List.of("number"),
            required("number", Readings.text(40)),
            required("abo", Readings.oneOf(Abo.class)),
            required("rhd", Readings.oneOf(RhD.class)),
            optional("determined_on", Readings.pastDay())),
    ANTIGENS(
            List.of("number", "antigen"),
            required("number", Readings.text(40)),
            required("antigen", Readings.antigen()),
            required("result", Readings.oneOf(Result.class))),
    ANTIBODIES(
            List.of("number", "antibody"),
            required("number", Readings.text(40)),
            required("antibody", Readings.antibody()),
            optional("found_on", Readings.pastDay())),
    DEFERRALS(
            List.of("number", "code", "deferred_on"),
            required("number", Readings.text(40)),
            required("code", Readings.deferralCode()),
            required("words", Readings.text(500)),
            required("deferred_on", Readings.pastDay()),
            required("ends", Readings.oneOf(DeferralEnd.class)),
            optional("until", Readings.anyDay())),
    DONATIONS(
            List.of("donation"),
            required("number", Readings.text(40)),
            required("donation", Readings.donationNumber()),
            required("type", Readings.oneOf(DonationType.class)),
            required("venue", Readings.text(100)),
            required("volume_ml", Readings.volume()),
            required("collected_at", Readings.pastTime()));

    private final List<String> key;
    private final List<Column> columns;

    FileKind(List<String> key, Column... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    /** {@code donors.csv} */
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    public List<Column> columns() {
        return columns;
    }

    /** The columns of which two rows must not have the same values. */
    List<String> key() {
        return key;
    }

    /** What harms first: antibodies that were not migrated did (13_peers.md, N18 and SHOT IT vignettes 2009 [S18]). */
    public static List<FileKind> byHarm() {
        return List.of(DEFERRALS, GROUPS, ANTIBODIES, ANTIGENS, DONORS, DONATIONS);
    }

    enum Result {
        POSITIVE,
        NEGATIVE
    }

    /** How a deferral of the old system ends. */
    enum DeferralEnd {
        ON_DAY,
        WHEN_IT_ENDS,
        NEVER
    }
}
