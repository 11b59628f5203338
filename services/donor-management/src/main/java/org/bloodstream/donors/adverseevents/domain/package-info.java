/** What happens to a donor through giving, by the international classification, and its follow-up. */
@NullMarked
package org.bloodstream.donors.adverseevents.domain;

import org.jspecify.annotations.NullMarked;
