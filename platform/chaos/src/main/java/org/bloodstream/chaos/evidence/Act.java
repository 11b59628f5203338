package org.bloodstream.chaos.evidence;

/** What is asked for. */
public enum Act {
    /** A centrifuge is registered, without which nothing is processed. */
    EQUIP,
    REGISTER,
    ASSESS,
    COLLECT,
    RECEIVE,
    TEST,
    GROUP,
    PROCESS,
    LABEL,
    RELEASE,
    DESPATCH,
    REQUEST,
    CHECK,
    START,
    STOP,
    OUTCOME,
    ADMIT,
    DISCHARGE,
    GROUP_REPORT,
    ORDER,
    ISSUE,
    /** Something that nobody may accept. */
    POISON
}
