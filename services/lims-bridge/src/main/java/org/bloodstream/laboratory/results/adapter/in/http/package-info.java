/** The latest group and screen of a patient. */
@NullMarked
package org.bloodstream.laboratory.results.adapter.in.http;

import org.jspecify.annotations.NullMarked;
