/** Groups and screens, blood counts, and when two samples confirm each other. */
@NullMarked
package org.bloodstream.laboratory.results.domain;

import org.jspecify.annotations.NullMarked;
