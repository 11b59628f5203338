/** What a hospital's order is, and what stands against one. */
@NullMarked
package org.bloodstream.laboratory.hospitalorder.domain;

import org.jspecify.annotations.NullMarked;
