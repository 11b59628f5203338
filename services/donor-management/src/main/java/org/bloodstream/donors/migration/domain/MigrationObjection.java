package org.bloodstream.donors.migration.domain;

import java.util.SortedMap;
import org.bloodstream.blood.Objection;

/** Why an import is not started, reviewed or declared fit. */
public sealed interface MigrationObjection extends Objection {

    record FolderUnknown() implements MigrationObjection {
        @Override
        public String code() {
            return "import-folder-unknown";
        }

        @Override
        public String message() {
            return "There is no such folder where the operator puts imports: check its name.";
        }
    }

    /** An absent file could be a forgotten one. What the old system has none of is a file with its header alone. */
    record FileMissing(String file) implements MigrationObjection {
        @Override
        public String code() {
            return "import-file-missing";
        }

        @Override
        public String message() {
            return "%s is missing: where there is nothing to bring, put a file with its header alone.".formatted(file);
        }
    }

    record HeaderWrong(String file, String what) implements MigrationObjection {
        @Override
        public String code() {
            return "import-header-wrong";
        }

        @Override
        public String message() {
            return "The first line of %s %s: see docs/domain/donor-import.md.".formatted(file, what);
        }
    }

    /** Half of the rows would be of one file, half of another. */
    record FileChanged(String file) implements MigrationObjection {
        @Override
        public String code() {
            return "import-file-changed";
        }

        @Override
        public String message() {
            return "%s is not the file that this import began with: put that one back, or start a new import."
                    .formatted(file);
        }
    }

    record AlreadyRunning() implements MigrationObjection {
        @Override
        public String code() {
            return "import-already-running";
        }

        @Override
        public String message() {
            return "Another import from this system is not at its end: wait for it.";
        }
    }

    /** What the last files say is what goes live; an older import is closed with it. */
    record NotTheLast() implements MigrationObjection {
        @Override
        public String code() {
            return "migration-newer-import";
        }

        @Override
        public String message() {
            return "Another import from this system was begun later: compare that one, and declare it fit.";
        }
    }

    record ReasonMissing() implements MigrationObjection {
        @Override
        public String code() {
            return "migration-reason-missing";
        }

        @Override
        public String message() {
            return "A system goes live for a reason: say on what the decision rests.";
        }
    }

    record NotImported(String state) implements MigrationObjection {
        @Override
        public String code() {
            return "import-not-finished";
        }

        @Override
        public String message() {
            return "The import is not at its end, or is compared just now: wait for it.";
        }
    }

    record NotStopped(String state) implements MigrationObjection {
        @Override
        public String code() {
            return "import-not-stopped";
        }

        @Override
        public String message() {
            return "This import has not stopped: there is nothing to go on with.";
        }
    }

    record NotCompared(String state) implements MigrationObjection {
        @Override
        public String code() {
            return "migration-not-compared";
        }

        @Override
        public String message() {
            return "What is held has not been compared with the source: start the comparison first.";
        }
    }

    /**
     * @param open differences of all imports without a decision, and those that a new import was to correct
     * @param byKind how many, by kind of row
     */
    record NotReviewed(long open, SortedMap<String, Long> byKind) implements MigrationObjection {
        @Override
        public String code() {
            return "migration-not-reviewed";
        }

        @Override
        public String message() {
            return "%d differences between source and register, of all imports from this system, are open: each needs a decision."
                    .formatted(open);
        }
    }

    record ReviewedByStarter() implements MigrationObjection {
        @Override
        public String code() {
            return "migration-review-by-starter";
        }

        @Override
        public String message() {
            return "Whoever started the import does not review it: another quality officer decides.";
        }
    }

    record ImportUnknown() implements MigrationObjection {
        @Override
        public String code() {
            return "import-unknown";
        }

        @Override
        public String message() {
            return "There is no such import.";
        }
    }

    record DifferenceUnknown() implements MigrationObjection {
        @Override
        public String code() {
            return "difference-unknown";
        }

        @Override
        public String message() {
            return "The last comparison of this import has no such difference.";
        }
    }
}
