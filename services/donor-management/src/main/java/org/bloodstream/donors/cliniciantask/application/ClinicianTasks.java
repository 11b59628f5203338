package org.bloodstream.donors.cliniciantask.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/**
 * What a clinician has to decide of a donor: no rule and no later result decides it, and nothing is undone by itself. A clinician
 * does what is to be done with the deferral or the talk, and says so with the task.
 */
public interface ClinicianTasks {
    enum Kind {
        /** No rule defers for what the donor told after giving, or none knows it. */
        TOLD_AFTER_DONATION,
        /** What was found reactive does not exist: its run was void. Deferral and talk rest on it. */
        RESULTS_VOIDED,
        /** The reference laboratory has not confirmed what was reactive: re-entry is to be considered (05, section 5.2, step 5 [GK]). */
        CONFIRMED_NEGATIVE
    }

    /**
     * @param about the information, or the laboratory's event
     * @param donor pseudonym
     * @param codes what speaks for a closer look, stable, kebab-case
     */
    record Task(Kind kind, UUID about, UUID donor, DonationNumber donation, List<String> codes) {
        public Task {
            codes = List.copyOf(codes);
        }
    }

    /** The same again is the same task. */
    Mono<Void> raise(Task task, Act act);
}
