/**
 * The life of a rule set: drafted, replayed over past decisions, approved by two people, effective from its day, retired by
 * the next. Pure: who acts, and when, are arguments.
 */
@NullMarked
package org.bloodstream.rules.domain;

import org.jspecify.annotations.NullMarked;
