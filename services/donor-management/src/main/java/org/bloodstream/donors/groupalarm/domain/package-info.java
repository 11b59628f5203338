/** When the groups of one donor's donations contradict each other, and what ends it (ST-22). */
@NullMarked
package org.bloodstream.donors.groupalarm.domain;

import org.jspecify.annotations.NullMarked;
