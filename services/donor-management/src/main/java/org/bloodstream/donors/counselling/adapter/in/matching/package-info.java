/** Results whose donation was not known yet, looked at again and again. */
@NullMarked
package org.bloodstream.donors.counselling.adapter.in.matching;

import org.jspecify.annotations.NullMarked;
