/** The old system's files in the folder of the operator. */
@NullMarked
package org.bloodstream.donors.migration.adapter.out.file;

import org.jspecify.annotations.NullMarked;
