/** Which organisations have to do with which patients: whose records their staff open without being asked why. */
@NullMarked
package org.bloodstream.web.relationship;

import org.jspecify.annotations.NullMarked;
