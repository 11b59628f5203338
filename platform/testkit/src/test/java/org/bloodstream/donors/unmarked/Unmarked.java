package org.bloodstream.donors.unmarked;

public final class Unmarked {}
