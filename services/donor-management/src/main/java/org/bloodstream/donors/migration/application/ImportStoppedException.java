package org.bloodstream.donors.migration.application;

import org.bloodstream.donors.migration.domain.MigrationObjection;

/** The import cannot go on until a person does something. */
final class ImportStoppedException extends RuntimeException {
    private final transient MigrationObjection objection;

    ImportStoppedException(MigrationObjection objection) {
        super(objection.code());
        this.objection = objection;
    }

    MigrationObjection objection() {
        return objection;
    }
}
