package org.bloodstream.donors.correcting.adapter.out.r2dbc;

import static org.bloodstream.donors.rows.Columns.text;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.Identity;
import org.bloodstream.donors.likeness.domain.Spelling;
import org.bloodstream.donors.search.domain.FormerName;
import org.bloodstream.donors.search.domain.IndexedName;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The donor's row after a correction: the search finds every name that it ever had. */
@Component
class CorrectedNames {
    private final DatabaseClient database;
    private final Spelling spelling;

    CorrectedNames(DatabaseClient database, Spelling spelling) {
        this.database = database;
        this.spelling = spelling;
    }

    Mono<Void> become(Corrected corrected) {
        var donor = corrected.event().donor();
        return database.sql("select coalesce(former_names, '') from donor where donor = :donor")
                .bind("donor", donor)
                .mapValue(String.class)
                .one()
                .map(FormerName::readAll)
                .map(former -> with(former, corrected))
                .flatMap(former -> write(corrected, former));
    }

    private static List<FormerName> with(List<FormerName> former, Corrected corrected) {
        var was = name(corrected.before());
        var is = name(corrected.after());
        return Stream.concat(former.stream(), Stream.of(was))
                .filter(name -> !name.equals(is))
                .distinct()
                .toList();
    }

    private Mono<Void> write(Corrected corrected, List<FormerName> former) {
        var after = corrected.after();
        var index = former.stream().map(this::indexed).reduce(indexed(name(after)), IndexedName::and);
        return database.sql("""
                        update donor set family_name = :familyName, given_name = :givenName, date_of_birth = :dateOfBirth,
                               sex = :sex, national_number = :nationalNumber, former_names = :formerNames,
                               names_normal = :namesNormal, name_sounds = cast(:nameSounds as text[]),
                               name_keys = cast(:nameKeys as text[])
                        where donor = :donor""")
                .bind("donor", corrected.event().donor())
                .bind("familyName", after.familyName())
                .bind("givenName", after.givenName())
                .bind("dateOfBirth", after.dateOfBirth())
                .bind("sex", after.sex().name())
                .bind("nationalNumber", text(after.number() instanceof NationalNumber number ? number.value() : null))
                .bind("formerNames", FormerName.writeAll(former))
                .bind("namesNormal", index.normal())
                .bind("nameSounds", index.sounds().toArray(String[]::new))
                .bind("nameKeys", index.keys().toArray(String[]::new))
                .then();
    }

    private IndexedName indexed(FormerName name) {
        return IndexedName.of(name.family(), name.given(), spelling);
    }

    private static FormerName name(Identity identity) {
        return new FormerName(identity.familyName(), identity.givenName());
    }
}
