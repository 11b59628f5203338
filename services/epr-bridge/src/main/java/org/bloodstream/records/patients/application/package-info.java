/** Hears of patients: recognise, decide, keep, publish. */
@NullMarked
package org.bloodstream.records.patients.application;

import org.jspecify.annotations.NullMarked;
