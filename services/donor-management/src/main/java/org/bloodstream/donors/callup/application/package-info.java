/** Making call-up lists and keeping what becomes of them. */
@NullMarked
package org.bloodstream.donors.callup.application;

import org.jspecify.annotations.NullMarked;
