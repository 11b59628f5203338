package org.bloodstream.donors.communication.domain;

/** The way by which a letter goes. */
public enum LetterChannel {
    EMAIL,
    /** Printed, and sent by post. */
    POST
}
