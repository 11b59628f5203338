package org.bloodstream.chaos.fault;

/** What is done to a process. */
public enum Kind {
    /** kill -9, and started again after a while. */
    KILL,
    /** SIGSTOP, and SIGCONT after a while. */
    STOP,
    /** kill -9 of one of PostgreSQL's back-ends: the server restarts all of them by itself. */
    KILL_BACKEND,
    /** SIGSTOP of one back-end with whatever it holds, and SIGCONT after a while. */
    STOP_BACKEND
}
