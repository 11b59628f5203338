/** How far the hold of what a donor told has come, component by component. Shows no person. */
@NullMarked
package org.bloodstream.donors.postdonation.reach;

import org.jspecify.annotations.NullMarked;
