package org.bloodstream.donors.opentasks;

import org.bloodstream.blood.Objection;

/** Why a task is not closed. */
enum TaskObjection implements Objection {
    UNKNOWN("task-unknown", "There is no such task: look at the list of tasks."),
    /** Somebody has said already what was done. */
    CLOSED("task-closed", "The task was closed already: look at what was said.");

    private final String code;
    private final String message;

    TaskObjection(String code, String message) {
        this.code = code;
        this.message = message;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String message() {
        return message;
    }
}
