/** ADT messages, and PID as other messages carry it. */
@NullMarked
package org.bloodstream.records.patients.adapter.in.hl7;

import org.jspecify.annotations.NullMarked;
