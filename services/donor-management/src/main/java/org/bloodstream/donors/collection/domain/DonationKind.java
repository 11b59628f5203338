package org.bloodstream.donors.collection.domain;

public enum DonationKind {
    WHOLE_BLOOD
}
