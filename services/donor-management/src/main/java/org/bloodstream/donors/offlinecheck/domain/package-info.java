/** What a tablet told a donor, against what the rules of that day say. */
@NullMarked
package org.bloodstream.donors.offlinecheck.domain;

import org.jspecify.annotations.NullMarked;
