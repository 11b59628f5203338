/** What a donor told after giving, as a donor carer reads it: a plain read model. */
@NullMarked
package org.bloodstream.donors.postdonation.told;

import org.jspecify.annotations.NullMarked;
