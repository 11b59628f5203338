package org.bloodstream.donors.eligibility.domain;

/** How long after one donation the next may be given. */
record Interval(String id, Span span, String words, String source) {}
