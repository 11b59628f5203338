/** Patients, their numbers and what is known of them; pure decisions. */
@NullMarked
package org.bloodstream.records.patients.domain;

import org.jspecify.annotations.NullMarked;
