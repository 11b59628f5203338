package org.bloodstream.donors.chairside.application;

import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A person says what was done about a task. */
@Service
public class ClosingTasks {
    private final CollectionTasks tasks;

    ClosingTasks(CollectionTasks tasks) {
        this.tasks = tasks;
    }

    /** Call inside a transaction. Empty when there is no such task; false when it was closed already. */
    public Mono<Boolean> close(UUID task, String words, Act act) {
        return tasks.close(task, words, act);
    }

    /** Somebody has said already what was done. */
    public record TaskClosed() implements Objection {
        @Override
        public String code() {
            return "task-closed";
        }

        @Override
        public String message() {
            return "The task was closed already: look at what was said.";
        }
    }
}
