/** Taking a report: load, decide, keep. */
@NullMarked
package org.bloodstream.donors.postdonation.application;

import org.jspecify.annotations.NullMarked;
