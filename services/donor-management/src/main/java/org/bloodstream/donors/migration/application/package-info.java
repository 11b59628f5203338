/** Taking the files in, and comparing what is held with them. */
@NullMarked
package org.bloodstream.donors.migration.application;

import org.jspecify.annotations.NullMarked;
