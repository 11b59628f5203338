/** What of a donor's particulars was recorded wrongly or has changed: which corrections are taken, and what they touch. */
@NullMarked
package org.bloodstream.donors.correcting.domain;

import org.jspecify.annotations.NullMarked;
