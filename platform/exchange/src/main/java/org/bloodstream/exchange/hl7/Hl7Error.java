package org.bloodstream.exchange.hl7;

import ca.uhn.hl7v2.ErrorCode;

/** The codes of table 0357 that we give, with their meaning. */
public final class Hl7Error {
    /** Beside an AA that warns. */
    public static final int ACCEPTED = 0;

    public static final int SEGMENT_SEQUENCE = 100;
    public static final int REQUIRED_MISSING = 101;
    public static final int DATA_TYPE = 102;
    public static final int TABLE_VALUE = 103;
    public static final int TOO_LONG = 104;
    public static final int UNSUPPORTED_TYPE = 200;
    public static final int UNSUPPORTED_EVENT = 201;
    public static final int UNSUPPORTED_PROCESSING_ID = 202;
    public static final int UNSUPPORTED_VERSION = 203;
    public static final int UNKNOWN_KEY = 204;
    public static final int DUPLICATE_KEY = 205;
    public static final int RECORD_LOCKED = 206;
    public static final int INTERNAL = 207;

    private Hl7Error() {}

    /** The wording of table 0357. HAPI's list has no 104. */
    static String meaning(int code) {
        var known = ErrorCode.errorCodeFor(code);
        return known == null ? "Value too long" : known.getMessage();
    }
}
