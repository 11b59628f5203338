/** What a donor tells after giving, which donations it concerns, and why a report is refused. */
@NullMarked
package org.bloodstream.donors.postdonation.domain;

import org.jspecify.annotations.NullMarked;
