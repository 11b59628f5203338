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
    /** The printed label is scanned back off its pack. */
    SCAN_BACK,
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
