/** Adverse events and open follow-ups, as a donor carer reads them. */
@NullMarked
package org.bloodstream.donors.adverseevents.view;

import org.jspecify.annotations.NullMarked;
