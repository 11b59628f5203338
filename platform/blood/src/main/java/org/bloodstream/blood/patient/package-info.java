/** Patients as identifiers with their assigning authority; never names. */
@NullMarked
package org.bloodstream.blood.patient;

import org.jspecify.annotations.NullMarked;
